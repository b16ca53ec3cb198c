import { describe, expect, it } from 'vitest'
import { readSummary } from '../../src/engine/k6/read/summary.ts'
import { rowsOfSummary } from '../../src/evidence/summary/summary-rows.ts'
import { Failure } from '../../src/model/failure.ts'
import { replacePlaceholders } from '../../src/model/load/placeholder.ts'
import { parseSelector } from '../../src/model/selector.ts'
import { parseExpression } from '../../src/model/threshold.ts'
import { parsePlan } from '../../src/plan/parse/parse.ts'
import { withoutCommands } from '../../src/text/commands.ts'
import { Redactor } from '../../src/text/redactor.ts'
import { safeLine, withoutSecrets } from '../../src/text/secrets.ts'
import { clean } from '../../src/text/shown.ts'
import { Known } from '../../src/vu/values/known.ts'
import { LOGIN, ORDERS, planText } from '../support/plans.ts'

/** What makes expressions that are not linear go back and forth, and what ends them in the wrong way. */
const PIECES = [
  '1',
  '${',
  '${A:-',
  'eyJ-',
  ' ',
  '.',
  ':',
  '1m',
  'a://',
  '-',
  'p(',
  '{',
  '\\n',
  '=',
  '?a=',
  'token=',
  'authorization: ',
  'Bearer ',
  'eyJ.',
  '@',
  '\u0300',
]

/** ms of this process's own CPU. */
function cost(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The quickest of three: what is quadratic is slow each time. */
const quickest = (work: () => void) => Math.min(cost(work), cost(work), cost(work))

const LONG = 200_000
const PLAN = planText({
  port: 1,
  path: '/ADDRESS',
  socket: ORDERS.replace('20/s', 'RATE')
    .replace('"Bearer ${login.token}"', 'HEADER')
    .replace('order }', 'VALUE }'),
  head: LOGIN.replace('"vu-${vu}"', 'JSON'),
  load: '{ executor: constant-vus, vus: 4, duration: TIME }',
  rest: `thresholds: { "SELECTOR": ["EXPRESSION"] }
gate: [ { metric: "METRIC", stat: STAT, at_least: SHARE } ]
profiles: { pr: { vus: PERCENT, time: LENGTH } }`,
})
const FIELDS = PLAN.match(/\b[A-Z]{4,}\b/g)?.filter((word) => word !== 'POST') ?? []

describe('a long text, whatever it is made of, costs no more than its length', () => {
  it.each(FIELDS)('as %s of a plan', (field) => {
    for (const piece of PIECES) {
      const text = piece.repeat(LONG / piece.length)
      const plan =
        field === 'ADDRESS'
          ? PLAN.replace(field, () => text)
          : PLAN.replace(new RegExp(`"?\\b${field}\\b"?`), () => `"${text}"`)
      const work = () => {
        try {
          parsePlan(plan, 'plan.yaml', () => new Uint8Array())
        } catch (error) {
          if (!(error instanceof Failure)) throw error
        }
      }
      // One look is enough where it is quick.
      if (cost(work) > 300) expect(quickest(work), piece).toBeLessThan(300)
    }
  })

  const readers: { readonly [name: string]: (text: string) => unknown } = {
    'a selector': parseSelector,
    'an expression': parseExpression,
    'a line of an engine, or what a service said': safeLine,
    'a text without what cannot be seen': clean,
    'a line with secrets': withoutSecrets,
    'what is written to the log': withoutCommands,
    'a text with placeholders': (text) => replacePlaceholders(text, () => ''),
    'a metric in a summary': (text) =>
      rowsOfSummary(readSummary(JSON.stringify({ metrics: { [text]: { count: 1, rate: 1 } } }))),
  }
  it.each(Object.entries(readers))('as %s', (_, read) => {
    for (const piece of [...PIECES, '\n', '\r\n', ' \n', 'a ']) {
      for (const end of ['', 'x', '}', ':']) {
        const text = piece.repeat(LONG / piece.length) + end
        const work = () => {
          try {
            read(text)
          } catch (error) {
            if (!(error instanceof SyntaxError)) throw error
          }
        }
        if (cost(work) > 200) expect(quickest(work), JSON.stringify(piece + end)).toBeLessThan(200)
      }
    }
  })
  it('as numbers that a service gave to a user, and says back', () => {
    const known = new Known()
    known.rememberLogin(Array.from({ length: 64 }, (_, i) => `${'1'.repeat(1990 - i)}2`))
    const work = () => known.conceal('1'.repeat(2000))
    if (cost(work) > 200) expect(quickest(work)).toBeLessThan(200)
  })

  // A service knows what it is sent, and may put it together as it likes.
  it.each([6, 7, 18])('as secrets within secrets, parted after %i characters', (at) => {
    const secret = 'S3cr3tTokenAbcdef0123456789xyzQWERTY'
    const redactor = new Redactor()
    redactor.conceal([secret])
    const count = LONG / 16 / secret.length
    const text = secret.slice(0, at).repeat(count) + secret.slice(at).repeat(count)
    const gap = ' '.repeat(LONG / 4)
    let shown = ''
    const work = () => {
      shown = redactor.text(`before ${gap}${text}${gap} after`)
    }
    if (cost(work) > 500) expect(quickest(work)).toBeLessThan(500)
    expect(shown.replace(/[^a-z0-9]/gi, '')).not.toContain(secret)
    expect(shown).toMatch(/^before .* after$/)
  })
})
