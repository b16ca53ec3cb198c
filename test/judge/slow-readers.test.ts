import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { BUSY } from '../../src/judge/slo/unjudged.ts'
import { ruleOnSlow } from '../../src/judge/slow/slow-ruling.ts'
import { policyOf } from '../../src/judge/slow/slow-sentence.ts'
import type { SlowReading } from '../../src/model/record/slow.ts'
import { ENDS, felt, heldReading, slowReading } from '../support/slow.ts'
import { load, record } from './support.ts'

const FIT = { excuse: null, unfit: null }
const BUSY_NOW = { excuse: null, unfit: BUSY }
const STALLED = { parts: [400, 400, 199, 400, 400] }

describe('the others beside slow readers', () => {
  it.each<[string, SlowReading, Parameters<typeof ruleOnSlow>[1], string, string]>([
    ['felt nothing', slowReading(), FIT, 'met', 'met'],
    ['are a fifth slower, which is allowed', felt({ p99: 48 }, { before: { p99: 40 } }), FIT, 'met', 'met'],
    ['are slower by over a fifth and 10 ms', felt({ p99: 50 }), FIT, 'fail', 'neighbours'],
    ['are slower by less than 10 ms', felt({ p99: 12 }, { before: { p99: 3 } }), FIT, 'met', 'met'],
    ['are slower on a busy generator', felt({ p99: 90 }), BUSY_NOW, 'not_judged', 'busy'],
    ['are stalled for a while', felt({}, STALLED), FIT, 'fail', 'neighbours'],
    ['are stalled, and the generator is busy', felt({}, STALLED), BUSY_NOW, 'fail', 'neighbours'],
    [
      'receive nothing at all',
      felt({ n: 0, p99: null }, { parts: [0, 0, 0, 0, 0] }),
      FIT,
      'fail',
      'neighbours',
    ],
    [
      'received nothing before either',
      felt({ n: 0 }, { before: { n: 0 }, parts: [] }),
      FIT,
      'not_judged',
      'no_samples',
    ],
    ['are too few to say', felt({ n: 199 }), FIT, 'not_judged', 'few_samples'],
    ['were too few before', felt({}, { before: { n: 199 } }), FIT, 'not_judged', 'few_samples'],
    [
      'have nobody slow beside them',
      slowReading({ ends: { ...ENDS, unsubscribed: 3 } }),
      FIT,
      'not_judged',
      'none_slow',
    ],
    ['have less beside them than buffers hold', heldReading(200_000, 100), FIT, 'not_judged', 'not_pressed'],
    ['feel nothing of a queue', heldReading(900_000, 100), FIT, 'met', 'met'],
    ['are of a stopped run', felt({ p99: 90 }), { ...FIT, excuse: 'cancelled' }, 'not_judged', 'cancelled'],
    [
      'have more slow ones than there are',
      slowReading({ ends: { ...ENDS, held: 4 } }),
      FIT,
      'fail',
      'impossible',
    ],
    ['have no number', felt({ n: Number.NaN }), FIT, 'fail', 'impossible'],
  ])('where they %s', (_, reading, context, verdict, code) => {
    expect(ruleOnSlow(reading, context)).toMatchObject({ verdict, code })
  })

  it.each<[string, SlowReading]>([
    ['closes', slowReading()],
    ['closes', slowReading({ ends: { ...ENDS, late: 1, held: 2 } })],
    ['queues', heldReading(900_000, 95)],
    ['drops', heldReading(900_000, 89)],
    ['unknown', heldReading(100_000, 89)],
    ['waits', { ...heldReading(900_000, 100), ...felt({}, { ...STALLED, ends: { ...ENDS, held: 3 } }) }],
  ])('tell that the service %s', (policy, reading) => {
    expect(policyOf(reading)).toBe(policy)
  })
})

const verdictOf = (reading: SlowReading, changes: Parameters<typeof load>[0] = {}) =>
  judge({ load: load(changes), records: [record({ slowReaders: [reading] })], baseline: null })
const rowIn = ({ slos }: ReturnType<typeof judge>) =>
  slos.find(({ threshold }) => /^neighbours/.test(threshold))

describe('a verdict on slow readers', () => {
  it('fails as an SLO does, and names the figures of both sides', () => {
    const verdict = verdictOf(felt({ p99: 300 }))
    expect(verdict.outcome).toBe('slo')
    expect(rowIn(verdict)).toMatchObject({
      verdict: 'fail',
      expected: 0.2,
      actual: 6.5,
      unit: 'share',
      n: 2_000,
    })
    expect(rowIn(verdict)?.message.replaceAll('\u00a0', ' ')).toBe(
      'All 3 slow readers of orders (nothing read for 10 s): the service ended all of them, after 4 s (1013 ×3); p99 of the others 40 ms (n 2,000) before, 300 ms (n 2,000) meanwhile; it may rise by 20 %',
    )
  })

  it('is inconclusive where nobody read slowly, and where nothing pressed back', () => {
    const nobody = slowReading({ ends: { ...ENDS, unopened: 3 }, closes: [] })
    for (const reading of [nobody, heldReading(100_000, 100)])
      expect(verdictOf(reading).reasons.map(({ outcome }) => outcome)).toContain('inconclusive')
  })

  it('has no such row where the plan takes it out, and tells of them all the same', () => {
    const verdict = verdictOf(felt({ p99: 300 }), { defaultsOff: ['neighbours'] })
    expect(rowIn(verdict)).toBeUndefined()
    expect(verdict.slowReaders).toHaveLength(1)
  })
})
