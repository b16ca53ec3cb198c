import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { parsePolicy } from '../../src/plan/forecast/policy-file.ts'
import { makeLoad } from '../../src/plan/load.ts'
import { parsePlan } from '../../src/plan/parse/parse.ts'
import { FENCES, kindOf } from '../support/fences.ts'

const BLOCKS = FENCES.filter(({ language }) => language === 'yaml').map((fence) => ({
  ...fence,
  value: parse(fence.text) as { readonly [key: string]: unknown },
}))
const ofKind = (...kinds: readonly string[]) => BLOCKS.filter(({ value }) => kinds.includes(kindOf(value)))

/** What the parts of the documents stand in. */
const AROUND = {
  version: 1,
  name: 'example',
  targets: { api: { url: 'http://127.0.0.1:1' }, feed: { url: 'ws://127.0.0.1:1' } },
  login: { request: { method: 'POST', url: '${targets.api}/token' }, save: { token: 'access_token' } },
  scenarios: {
    orders: {
      socket: {
        url: '${targets.feed}',
        messages: { match: { type: 'order' }, sent_at: { path: 'server_ts', unit: 'ms' } },
      },
      load: { executor: 'constant-vus', vus: 2, duration: '60s' },
      tags: { feed: 'orders' },
    },
  },
}

function planAround({ socket, ...part }: { readonly [key: string]: unknown }): string {
  const { orders } = AROUND.scenarios
  const scenarios = { orders: { ...orders, ...(socket === undefined ? {} : { socket }) } }
  return stringify({ ...AROUND, scenarios, ...part })
}

const read = () => {
  throw new Error('an example reads no file')
}

describe('an example of the documents', () => {
  test.each(BLOCKS.map(({ at, value }) => [at, value] as const))('at %s is of a known kind', (_, value) => {
    expect(kindOf(value)).not.toBe('unknown')
  })

  test.each(ofKind('plan').map(({ at, text }) => [at, text]))(
    'at %s is a plan, with all its profiles',
    (at, text) => {
      const plan = parsePlan(text, at, read)
      // The sizes of a script are in its code, which k6 reads.
      const profiles = plan.script === undefined ? [undefined, ...Object.keys(plan.profiles)] : []
      for (const profile of profiles) makeLoad(plan, profile)
      expect(plan.warnings).toEqual([])
    },
  )

  test.each(ofKind('part of a plan').map(({ at, value }) => [at, value] as const))(
    'at %s is part of a plan',
    (at, value) => {
      const plan = parsePlan(planAround(value), at, read)
      expect(makeLoad(plan).duration).toBeGreaterThan(0)
    },
  )

  test.each(ofKind('policy').map(({ at, text }) => [at, text]))('at %s is a policy file', (_, text) => {
    expect(parsePolicy(Buffer.from(text)).grants.length).toBeGreaterThan(0)
  })

  test('is found for each of these kinds', () => {
    for (const kind of ['plan', 'part of a plan', 'policy', 'workflow', 'steps', 'head'])
      expect([kind, ofKind(kind).length > 0]).toEqual([kind, true])
  })
})
