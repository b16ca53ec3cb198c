import { describe, expect, test } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import type { Record } from '../../src/model/record/record.ts'
import { withoutForeignSecrets } from '../../src/text/own-fields.ts'
import { Redactor } from '../../src/text/redactor.ts'
import { load, record } from '../judge/support.ts'

const SECRET = 'cAn4ry-5ecret'

function knowing(...secrets: string[]): Redactor {
  const redactor = new Redactor()
  redactor.conceal(secrets)
  return redactor
}

/** A record in which everything that is foreign holds the secret. */
const foreign: Record = {
  ...record(),
  problems: [{ what: 'torn-stream', fault: 'engine', message: `the engine said ${SECRET}` }],
  closes: [{ ...CLOSE(), reason: `bye ${SECRET}` }],
  seen: [{ kind: 'early-close', scenario: 'orders', feed: null, n: 1, of: 2, text: SECRET }],
  builds: { feed: { before: SECRET, after: null, expected: null, others: [`v-${SECRET}`] } },
  companions: [{ name: 'watch', ended: 'failed', detail: `it read ${SECRET}`, stats: [] }],
  accepted: { reason: `because ${SECRET}`, by: 'me', at: '2026-01-01T00:00:00Z' },
}

function CLOSE() {
  const of = { scenario: 'orders', feed: 'orders', phase: 'steady' }
  return { code: '1011', side: 'service', how: 'frame', ...of, reason: null, count: 1 } as const
}

describe('a record', () => {
  test('keeps no secret in anything that is foreign', () => {
    expect(JSON.stringify(withoutForeignSecrets(foreign, knowing(SECRET)))).not.toContain(SECRET)
  })

  test('keeps its facts, words, names and tags, whatever is a secret', () => {
    const { provenance, ...rest } = record()
    const own = { ...rest, provenance: { ...provenance, commit: 'c0ffee'.repeat(6) } }
    const words = JSON.stringify({ ...own, problems: [], closes: [], builds: {} }).match(/[\w:./ -]{6,}/g)!
    expect(words).toContain(own.provenance.commit)
    expect(withoutForeignSecrets(own, knowing(...words))).toEqual(own)
  })
})

describe('a verdict', () => {
  const verdict = judge({ load: load(), records: [foreign], baseline: null })

  test('keeps no secret of a record that was not redacted', () => {
    const texts = JSON.stringify(verdict)
    expect(texts).toContain(SECRET)
    expect(JSON.stringify(withoutForeignSecrets(verdict, knowing(SECRET)))).not.toContain(SECRET)
  })

  test('keeps commit, run id, outcome and the keys of its rows, whatever is a secret', () => {
    const words = JSON.stringify(verdict).match(/[\w:./ -]{6,}/g)!
    const shown = withoutForeignSecrets(verdict, knowing(...words))
    const keys = ({ provenance, runs, outcome, failOn, slos, gates, plan }: typeof verdict) => ({
      ...{ provenance, runs, outcome, failOn, plan },
      rows: [...slos, ...gates].map(({ name, code, verdict: word }) => ({ name, code, word })),
      thresholds: slos.map(({ threshold }) => threshold),
    })
    expect(keys(shown)).toEqual(keys(verdict))
    expect(shown.sentence).not.toBe(verdict.sentence)
  })
})
