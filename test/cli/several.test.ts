import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Verdicts } from '../../src/model/verdict/verdicts.ts'
import { deadPort, type Feed, planOf, startFeed } from '../action/change.ts'
import { temporaryFolder } from '../support/folder.ts'
import { socketgate } from '../support/terminal.ts'

let feed: Feed
beforeAll(async () => {
  feed = await startFeed('healthy')
})
afterAll(() => feed.close())

function plansOf(plans: { readonly [name: string]: string }): string {
  const folder = temporaryFolder('socketgate-several')
  mkdirSync(join(folder, 'plans'))
  for (const [name, text] of Object.entries(plans)) writeFileSync(join(folder, 'plans', `${name}.yaml`), text)
  return folder
}
const called = (name: string, port = feed.port) => planOf({ port }).replace('orders-feed', name)
const RUN = ['run', 'plans/*.yaml', '--profile', 'pr', '--engine', 'embedded', '--out', 'out']

/** What is measured is a real load on a shared machine: a run that this spoils is made again. */
const LOADED = { retry: 2, timeout: 60_000 }

test('plans of a pattern run one after the other, and none ends the others', LOADED, async () => {
  const cwd = plansOf({
    broken: 'version: 1\nname: broken\n',
    dead: called('dead', await deadPort()),
    orders: called('orders'),
  })
  const { exit, stdout, stderr } = await socketgate(RUN, { cwd })
  const read = (path: string) => readFileSync(join(cwd, 'out', path), 'utf8')
  const verdicts = JSON.parse(read('verdicts.json')) as Verdicts
  expect(
    verdicts.plans.map(({ name, outcome }) => [name, outcome]),
    stderr,
  ).toEqual([
    ['broken', 'plan'],
    ['dead', 'target'],
    ['orders', 'pass'],
  ])
  expect([exit, verdicts.exit, verdicts.outcome]).toEqual([30, 30, 'plan'])
  for (const { verdict } of verdicts.plans) expect(JSON.parse(read(verdict!)).version).toBe(1)
  expect(JSON.parse(read('orders/record.json')).plan.name).toBe('orders')
  expect(read('orders/report.md')).toContain(
    'socketgate run plans/orders.yaml --profile pr --engine embedded',
  )
  expect(stdout).toMatch(/3 plans, 2 fail: exit 30\n.*broken .*\n.*dead .*\n.*orders .*PASS/)
  expect(read('report.md')).toContain('### Socketgate · 3 plans: 2 fail')
})

test('a stop ends all of them, and each has a verdict', LOADED, async () => {
  const cwd = plansOf({ a: called('a'), b: called('b') })
  const stop = new AbortController()
  const heard = (text: string) => {
    if (text.includes('plan 1 of 2')) stop.abort('SIGTERM')
  }
  const { exit, stdout } = await socketgate([...RUN, '--json'], { cwd, signal: stop.signal, heard })
  expect((JSON.parse(stdout) as Verdicts).plans.map(({ outcome }) => outcome)).toEqual([
    'cancelled',
    'cancelled',
  ])
  expect(exit).toBe(143)
})

test('two plans of one name are refused before anything is loaded', LOADED, async () => {
  const cwd = plansOf({ a: called('a'), 'same-as-a': called('a') })
  const { exit, stderr } = await socketgate(RUN, { cwd })
  expect([exit, stderr]).toEqual([2, expect.stringContaining('are both called a')])
})
