import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makeLoad } from '../../src/plan/load.ts'
import { parsePlan } from '../../src/plan/parse/parse.ts'

interface Known {
  readonly what: string
  readonly profile?: string
  readonly plan: readonly string[]
  readonly digest: string
}

/** Plans and the digests that stored histories are keyed by: a changed line here empties every history of such a plan. */
const KNOWN: readonly Known[] = JSON.parse(readFileSync('test/plan/digests.json', 'utf8'))

const digestOf = (lines: readonly string[], profile?: string) =>
  makeLoad(
    parsePlan(lines.join('\n'), 'plan.yaml', () => new Uint8Array()),
    profile,
  ).digest

describe('the load digest', () => {
  test.each(KNOWN)('of $what is what it was', ({ plan, profile, digest }) => {
    expect(digestOf(plan, profile)).toBe(digest)
  })

  test('is one of its own for every plan that says another load', () => {
    const [plain, written, ...others] = KNOWN.map(({ digest }) => digest)
    expect(written).toBe(plain)
    expect(new Set([plain, ...others]).size).toBe(KNOWN.length - 1)
  })

  const PLAIN = KNOWN[0]!.plan
  test.each([
    ['a target that is elsewhere', PLAIN.map((line) => line.replace('8787', '9999'))],
    ['an environment', [...PLAIN, 'environment: staging']],
    ['a threshold', [...PLAIN, 'thresholds: { ws_connecting: ["p(95)<500"] }']],
    ['a gate', [...PLAIN, 'gate: [ { metric: ws_connecting, stat: p(99) } ]']],
    ['a lease', [...PLAIN, 'lease: { name: staging, ttl: 20m, wait: 2h }']],
    ['ids in its headers', [...PLAIN, 'correlate: ids']],
    ['no ids in its headers', [...PLAIN, 'correlate: false']],
    ['a mode', [...PLAIN, 'mode: block']],
    ['a text', [...PLAIN, 'description: What it is for', 'links: { rollback: docs/x.md }']],
    ['another name', PLAIN.map((line) => line.replace('orders-feed', 'other'))],
    ['a time in other units', PLAIN.map((line) => line.replace('60s', '1m'))],
    ['another order', PLAIN.map((line) => line.replace('vus: 20, duration: 60s', 'duration: 60s, vus: 20'))],
  ])('is not changed by %s', (_, plan) => {
    expect(plan).not.toEqual(PLAIN)
    expect(digestOf(plan)).toBe(KNOWN[0]!.digest)
  })

  test('is of what a profile makes of the load, and not of its name', () => {
    const sized = (name: string, vus: string) =>
      digestOf([...PLAIN, `profiles: { ${name}: { vus: ${vus} } }`], name)
    expect(sized('pr', '50%')).toBe(sized('nightly', '50%'))
    expect(sized('pr', '100%')).toBe(KNOWN[0]!.digest)
    expect(sized('pr', '50%')).not.toBe(KNOWN[0]!.digest)
  })
})
