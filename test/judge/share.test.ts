import { describe, expect, it } from 'vitest'
import { poissonAtLeast, poissonAtMost } from '../../src/judge/rule/stats/poisson.ts'
import { judgeShare } from '../../src/judge/slo/shares/share.ts'

/** P(Bin(n, p) = 0..n), each from the one before it: no logarithm, no fraction, nothing of the rule's own. */
function chances(n: number, p: number): number[] {
  const odds = p / (1 - p)
  const found = [(1 - p) ** n]
  for (let k = 0; k < n; k++) found.push((found[k]! * (n - k) * odds) / (k + 1))
  return found
}

/** The rule of design.md section 5, "Shares", written down once more from the text; bad ones ascending. */
function* reference(n: number, p: number, own: boolean): Generator<[bad: number, verdict: string]> {
  const each = chances(n, p)
  const atLeast = each.map(() => 0)
  for (let k = n; k >= 0; k--) atLeast[k] = each[k]! + (atLeast[k + 1] ?? 0)
  for (let bad = 0; bad <= n; bad++) {
    const chance = atLeast[bad]!
    const over = bad - n * p > 1e-9
    const large = n * p >= 5 - 1e-9
    if (!over) yield [bad, 'met']
    else if (chance < 0.001 || bad === n || (own && large)) yield [bad, 'fail']
    else if (large) yield [bad, 'suspect']
    else yield [bad, chance < 0.02 ? 'suspect' : 'indicative']
  }
}

describe('the rule for shares', () => {
  it.each([
    [0, 20, 'met'],
    [1, 20, 'indicative'],
    [2, 20, 'suspect'],
    [3, 20, 'suspect'],
    [4, 20, 'fail'],
    [19, 20, 'fail'],
    [1, 1, 'fail'],
    [2, 2, 'fail'],
    [1, 2, 'suspect'],
    [1, 100, 'met'],
    [2, 100, 'indicative'],
    [5, 500, 'met'],
    [6, 500, 'suspect'],
    [14, 500, 'fail'],
  ] as const)('calls %d bad of %d tries at 1 %% %s', (bad, n, verdict) => {
    expect(judgeShare({ bad, n, allowed: 0.01, own: false }).verdict).toBe(verdict)
  })

  it('fails a threshold of the plan’s own plainly once five bad ones are allowed', () => {
    const own = (bad: number, n: number) => judgeShare({ bad, n, allowed: 0.01, own: true }).verdict
    expect([own(5, 500), own(6, 500), own(6, 499)]).toEqual(['met', 'fail', 'indicative'])
  })

  it.each([0.001, 0.01, 0.05, 0.2])(
    'agrees with plain loops for every n from 1 to 2,000 at p = %d',
    (allowed) => {
      const sizes = Array.from({ length: 2000 }, (_, i) => i + 1)
      const wrong: string[] = []
      for (const n of sizes) {
        for (const own of [false, true]) {
          for (const [bad, verdict] of reference(n, allowed, own)) {
            // Beyond this every verdict is a fail, and the loop says nothing new.
            if (bad > n * allowed + 8 * Math.sqrt(n * allowed) + 12 && bad < n) continue
            const found = judgeShare({ bad, n, allowed, own }).verdict
            if (found !== verdict) wrong.push(`${bad} of ${n}, own ${own}: ${found}, not ${verdict}`)
          }
        }
      }
      expect(wrong).toEqual([])
    },
  )

  it('grows no milder with a bad one more', () => {
    const order = ['met', 'indicative', 'suspect', 'fail']
    for (const own of [false, true]) {
      for (const n of [1, 2, 7, 20, 99, 499, 500, 2000]) {
        const found = Array.from({ length: n + 1 }, (_, bad) =>
          order.indexOf(judgeShare({ bad, n, allowed: 0.01, own }).verdict),
        )
        expect(found).toEqual([...found].sort((a, b) => a - b))
      }
    }
  })
})

describe('the tails of a Poisson count', () => {
  it.each([0.02, 0.7, 3, 7, 20, 70, 140])('agree with their sums at a mean of %d', (mean) => {
    const terms = [Math.exp(-mean)]
    for (let k = 1; k < 600; k++) terms.push((terms[k - 1]! * mean) / k)
    let below = 0
    for (let k = 0; k < 300; k++) {
      const above = terms.slice(k).reduce((sum, term) => sum + term, 0)
      below += terms[k]!
      expect(poissonAtMost(k, mean)).toBeCloseTo(below, 12)
      expect(poissonAtLeast(k, mean)).toBeCloseTo(above, 12)
    }
  })

  it('know that 7 that are due and do not come are rare, and that 6 are not', () => {
    expect(poissonAtMost(0, 7)).toBeLessThan(0.001)
    expect(poissonAtMost(0, 6)).toBeGreaterThan(0.001)
  })

  it('take parts of a message for what they hold, and what cannot be for what it is', () => {
    expect(poissonAtMost(2.9, 5)).toBe(poissonAtMost(2, 5))
    expect(poissonAtLeast(2.1, 5)).toBe(poissonAtLeast(3, 5))
    expect([poissonAtMost(-1, 5), poissonAtLeast(0, 5), poissonAtMost(0, 0), poissonAtLeast(1, 0)]).toEqual([
      0, 1, 1, 0,
    ])
  })

  it('stand a million messages', () => {
    expect(poissonAtMost(490_000, 1e6)).toBe(0)
    expect(poissonAtMost(1_000_000, 1e6)).toBeCloseTo(0.5, 3)
  })
})
