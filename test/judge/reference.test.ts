import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diverge } from '../../src/judge/rule/divergence.ts'
import { logRun } from '../../src/judge/rule/runs.ts'
import type { TrendStats } from '../../src/model/record/record.ts'
import { type Asked, type Run, reference } from './reference.ts'
import { trend } from './support.ts'

/** A run whose quantiles rise by these steps, in ln. */
const run = fc
  .record({
    count: fc.integer({ min: 500, max: 50_000 }),
    base: fc.double({ min: 1, max: 300, noNaN: true }),
    steps: fc.array(fc.double({ min: 0.01, max: 0.5, noNaN: true }), { minLength: 5, maxLength: 5 }),
    slices: fc.array(fc.double({ min: -0.15, max: 0.15, noNaN: true }), { minLength: 10, maxLength: 10 }),
    probe: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
  })
  .map(({ count, base, steps, slices, probe }): Run => {
    let value = base
    const [p50, p75, p95, p975, p99] = steps.map((step) => {
      value *= Math.exp(step)
      return value
    }) as [number, number, number, number, number]
    return {
      count,
      p25: base,
      p50,
      p75,
      p95,
      p975,
      p99,
      slices: slices.map((by) => p50 * Math.exp(by)),
      probe,
    }
  })

const likes = (like: Run, scales: readonly (readonly [number, number])[]): Run[] =>
  scales.map(([all, tail]) => ({
    ...like,
    p25: like.p25 * all,
    p50: like.p50 * all,
    p75: like.p75 * all,
    p95: like.p95 * all * tail ** 0.5,
    p975: like.p975 * all * tail ** 0.8,
    p99: like.p99 * all * tail,
    slices: like.slices.map((slice, i) => slice * all * (1 + 0.003 * ((i * 7) % 5))),
    probe: Math.log(all),
  }))

const near = fc.tuple(
  fc.double({ min: 0.8, max: 1.25, noNaN: true }),
  fc.double({ min: 1, max: 1.25, noNaN: true }),
)
const wide = fc.tuple(
  fc.double({ min: 0.5, max: 1.6, noNaN: true }),
  fc.double({ min: 1, max: 1.9, noNaN: true }),
)
const sets: readonly Asked['set'][] = ['summary', 'quantiles', 'slices']

function toLog({ count, p25, p50, p75, p95, p975, p99, slices, probe }: Run, set: Asked['set']) {
  const whole = { count, p25, p50, p75, p95, p975, p99, p90: p75, p999: p99, min: p25, max: p99 }
  const { p25: _, p75: __, p975: ___, ...bare } = trend({ ...whole, slices: null })
  const stats: TrendStats =
    set === 'summary'
      ? { ...bare, summaryOnly: true }
      : trend({ ...whole, slices: set === 'slices' ? slices : null })
  return logRun(stats, 99, 0, 300 * Math.exp(probe))
}

describe('the rule', () => {
  it.each(sets)(
    'gives what the text says, written down once more: %s',
    (set) => {
      const seen = new Set<string>()
      fc.assert(
        fc.property(
          run,
          fc.array(near, { minLength: 1, maxLength: 22 }),
          fc.constantFrom(1, 3, 5).chain((k) => fc.array(wide, { minLength: k, maxLength: k })),
          fc.boolean(),
          fc.boolean(),
          fc.constantFrom(0.1, 0.15),
          (like, stored, own, asksProbe, wholeMs, machine) => {
            const probe = asksProbe && set !== 'summary'
            const asked = { set, probe, R: machine, whole: wholeMs }
            const [base, cand] = [likes(like, stored), likes(like, own)]
            const expected = reference(cand, base, asked)
            const found = diverge(
              cand.map((item) => toLog(item, set)),
              base.map((item) => toLog(item, set)),
              {
                percent: 99,
                machine,
                wholeMs,
                floor: 0,
                atLeast: Math.log(1.02),
                keyRows: 1,
                probe,
              },
            )
            seen.add(expected.answer)
            // Simpson's rule loses digits in the far tails.
            if (Math.abs(expected.z) < 6) expect(found.z).toBeCloseTo(expected.z, 5)
            expect(found.effect).toBeCloseTo(expected.e, 9)
            expect(found.guard).toBe(expected.guard)
            // At 0 two channels may be level.
            if (Math.abs(expected.z) > 1e-6) {
              expect(found.spread).toBeCloseTo(expected.S, 9)
              expect(found.channel.name).toBe(expected.channel)
            }
            if (cand.length > 1) {
              const answer = found.cleared ? 'pass' : found.beyond ? 'fail' : 'again'
              expect(answer).toBe(expected.answer)
            } else expect(found.cleared).toBe(expected.answer === 'pass')
          },
        ),
        { numRuns: 120, seed: 20_261_130 },
      )
      expect([...seen].sort()).toEqual(['again', 'fail', 'pass'])
    },
    30_000,
  )
})
