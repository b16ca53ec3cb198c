import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hostsOf } from '../../src/model/load/lanes.ts'
import { makeLoad } from '../../src/plan/load.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { hosted } from '../../src/plan/size/lanes.ts'
import { messages, planOf, socketScenario, thresholdOf } from '../plan/load/builder.ts'

const read = (file: string) => readFileSync(file, 'utf8')
const section = /^## Users and VUs\n([\s\S]*?)^## /m.exec(read('docs/k6.md'))![1]!.replace(/\s+/g, ' ')

const constant = (vus: number) => ({ executor: 'constant-vus', vus, duration: 10_000 }) as const

/** Users in one VU. */
function lanesOf(vus: number, rate: number, parts: Partial<Plan> = {}, asked?: number): number {
  const orders = socketScenario({ load: constant(vus), messages: [{ ...messages, rate }] })
  return hosted(makeLoad(planOf({ scenarios: { orders }, ...parts })), asked).lanes?.orders ?? 1
}

/** The numbers of a sentence of the section. */
function numbers(sentence: RegExp): number[] {
  return sentence.exec(section)!.slice(1).map(Number)
}

describe('what docs/k6.md says of users and VUs', () => {
  it('counts its examples right', () => {
    const [users, rate, shared, vus, more, most, fewer] = numbers(
      /(\d+) users at (\d+) messages a second are (\d+) in one VU, in (\d+) VUs; (\d+) of them are (\d+) in one, in (\d+)\./,
    ) as [number, number, number, number, number, number, number]
    expect([lanesOf(users, rate), hostsOf(constant(users), shared)]).toEqual([shared, vus])
    expect([lanesOf(more, rate), hostsOf(constant(more), most)]).toEqual([most, fewer])
  })

  it('knows from where on each user is alone', () => {
    const [users, rate] = numbers(
      /fewer than (\d+) users, or a socket has more than (\d+) messages a second/,
    ) as [number, number]
    expect([lanesOf(users, 1), lanesOf(users - 1, 1)]).toEqual([2, 1])
    expect([lanesOf(1000, rate), lanesOf(1000, rate + 1)]).toEqual([2, 1])
  })

  it('names every metric that leaves each user alone, --lanes or not', () => {
    const [, list] = /asks for what is of a VU: (.*?), of that scenario/.exec(section)!
    const named = [...list!.matchAll(/`(\w+)`/g)].map(([, metric]) => metric!)
    expect(named).toHaveLength(7)
    for (const metric of named)
      expect(lanesOf(400, 1, { thresholds: [thresholdOf(metric, 'value>0')] }, 20), metric).toBe(1)
  })
})

it('no page and no schema calls a user of a plan, or a VU, a virtual user', () => {
  const pages = readdirSync('docs').filter((name) => name.endsWith('.md'))
  const files = [
    ...pages.map((name) => `docs/${name}`),
    ...readdirSync('schemas').map((name) => `schemas/${name}`),
    ...readdirSync('examples').map((name) => `examples/${name}`),
    'README.md',
    'action.yml',
  ]
  const saying = files.flatMap((file) =>
    [...read(file).matchAll(/^.*virtual user.*$/gim)].map(([line]) => `${file}: ${line.slice(0, 60)}`),
  )
  // Both say what a VU is.
  expect(saying).toEqual([
    expect.stringContaining('docs/glossary.md: | VU |'),
    expect.stringContaining('docs/k6.md: A *user* is'),
  ])
})
