import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { conclude, type Judgement } from '../src/app/conclude.ts'
import { openStore } from '../src/baseline/store.ts'
import type { Provenance, Record } from '../src/model/record/record.ts'
import { gate, LATENCY, load, record, trend } from './judge/support.ts'
import { temporaryFolder } from './support/folder.ts'

const cwd = temporaryFolder()
let folder = 0
beforeEach(() => void folder++)
const store = () => openStore(`dir:${join(cwd, String(folder))}`, cwd)
const gated = load({ gates: [gate(LATENCY, { kind: 'p', percent: 99 })], runs: 1 })

/** A run of a job of one workflow run. */
const job = (n: number, over: Partial<Provenance> = {}): Record => {
  const made = record({ stats: [trend()], bytes: { sent: 1000, received: 100_000 + n } }, n)
  const of = { runId: '11981', event: 'push', commit: 'c1', targets: 'aaaaaaaaaaaa' }
  return { ...made, provenance: { ...made.provenance, ...of, ...over } }
}
const keep = (records: readonly Record[], over: Partial<Judgement> = {}) =>
  conclude(gated, records, { store: store(), append: true, ...over })

describe('two jobs of one workflow run', () => {
  test('with one series and other targets are not one history: the second is refused', async () => {
    expect((await keep([job(1)])).baseline?.written).toBe(true)
    const verdict = await keep([job(2, { targets: 'bbbbbbbbbbbb' })])
    expect(verdict).toMatchObject({ outcome: 'usage', exitCode: 2, exit: 2, baseline: { written: false } })
    expect(verdict.sentence).toContain('give the jobs a key (--key, input key)')
    // What was found stays listed.
    expect(verdict.gates[0]).toMatchObject({ verdict: 'same' })
    expect((await store().read(job(1).series)).records).toHaveLength(1)
  })

  test('with one series and the same targets are one, as of a matrix that seeds', async () => {
    await keep([job(1)])
    expect((await keep([job(2)])).baseline).toMatchObject({ written: true })
  })

  test.each<[string, Partial<Provenance>]>([
    ['another workflow run', { runId: '11982' }],
    ['another attempt', { attempt: 2 }],
  ])('of %s may have moved', async (_, over) => {
    await keep([job(1)])
    expect((await keep([job(2, { targets: 'bbbbbbbbbbbb', ...over })])).baseline).toMatchObject({
      written: true,
    })
  })
})

describe('a whole run where runs may be stored', () => {
  const slow = (n: number) => ({ ...job(n, { runId: `run-${n}`, commit: `c${n}` }), stats: [trend({}, 1.6)] })

  test('is stored with what was said of it, and says when it counts', async () => {
    for (let n = 1; n <= 6; n++) await keep([job(n, { runId: `run-${n}`, commit: `c${n}` })])
    const verdict = await keep([slow(8)])
    expect(verdict).toMatchObject({
      outcome: 'suspect',
      baseline: {
        written: true,
        notCounted: expect.stringContaining('has yet to look as usual'),
      },
    })
    const { judged } = (await store().read(job(1).series)).records.at(-1)!
    expect(judged).toMatchObject({ outcome: 'suspect', codes: ['suspect'] })
    expect(judged!.rows).toContainEqual({ row: `${LATENCY}: p(99)`, verdict: 'suspect' })
  })

  test('is not stored where its evidence is not whole', async () => {
    const broken = { what: 'crashed', fault: 'engine', message: 'k6 crashed' } as const
    const verdict = await keep([{ ...job(1), complete: false, problems: [broken], ended: 'crashed' }])
    expect(verdict.baseline).toMatchObject({ written: false, notWritten: 'its evidence is incomplete' })
  })
})
