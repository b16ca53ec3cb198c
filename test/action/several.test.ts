import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Verdicts } from '../../src/model/verdict/verdicts.ts'
import type { Sides } from '../support/pull-request.ts'
import { type Feed, type How, onChange, planOf, startFeed } from './change.ts'

let healthy: Feed
let silent: Feed
beforeAll(async () => {
  healthy = await startFeed('healthy')
  silent = await startFeed('silent')
})
afterAll(async () => {
  await healthy.close()
  await silent.close()
})

/** What is measured is a real load on a shared machine: a run that this spoils is made again. */
const LOADED = { retry: 2, timeout: 90_000 }

const called = (name: string, feed: Feed) => planOf(feed).replace('orders-feed', name)

/** A step over `plans/*.yaml` on this pull request, and what GitHub has of it. */
async function stepOn(sides: Sides, env: How['env'] = {}, checkout?: How['checkout']) {
  return await onChange(sides, { ...(checkout && { checkout }) }, async (step, { github, pull }) => {
    const done = await step({ INPUT_PLAN: 'plans/*.yaml', ...env })
    const last = new Map(github.checks.map(({ body }) => [String((body as { name?: unknown }).name), body]))
    const checks = Object.fromEntries(
      [...last].map(([name, body]) => [name, (body as { conclusion?: string }).conclusion]),
    )
    const file = join(pull.folder, 'out/verdicts.json')
    const verdicts = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Verdicts) : null
    return { ...done, checks, verdicts, comments: github.comments.map(({ body }) => body) }
  })
}

describe('several plans in one step', () => {
  test(
    'have a check each and one of all, one comment, and are red where one of them is',
    LOADED,
    async () => {
      const plans = {
        'plans/chat.yaml': called('chat', healthy),
        'plans/orders.yaml': called('orders', silent),
      }
      const found = await stepOn({ base: plans, head: { 'src/service.ts': 'mine' } })
      expect(found.checks, found.log).toEqual({
        'Socketgate: all (pr)': 'failure',
        'Socketgate: chat (pr)': 'success',
        'Socketgate: orders (pr)': 'failure',
      })
      expect(found.outcome).toBe('slo')
      expect(found.verdicts?.plans.map(({ name, outcome, exit }) => [name, outcome, exit])).toEqual([
        ['orders', 'slo', 11],
        ['chat', 'pass', 0],
      ])
      expect(found.comments).toHaveLength(1)
      const [comment = ''] = found.comments
      expect(comment).toMatch(/^<!-- socketgate plan=plans\/%2A\.yaml profile=pr outcome=slo run=\S+ -->\n/)
      expect(comment.indexOf(' orders: fail')).toBeLessThan(comment.indexOf(' chat: pass'))
      expect(found.log).toMatch(/::error::1 of 2 plans fails\. orders: /)
    },
  )

  test('of which one is wrong, and one lies elsewhere, are measured all the same', LOADED, async () => {
    const plans = {
      'plans/a.yaml': called('chat', healthy),
      'plans/b.yaml': 'version: 1\nname: broken\n',
      'plans/z.yaml': 'version: 1\nname: linked\n',
    }
    const found = await stepOn(
      { base: plans, head: { 'src/service.ts': 'mine', 'plans/z.yaml': { link: '/etc/passwd' } } },
      { INPUT_PLAN: 'plans/*.yaml, ../elsewhere.yaml' },
    )
    expect(
      found.verdicts?.plans.map(({ file, outcome }) => [file, outcome]),
      found.log,
    ).toEqual([
      ['../elsewhere.yaml', 'policy'],
      ['plans/z.yaml', 'policy'],
      ['plans/b.yaml', 'plan'],
      ['plans/a.yaml', 'pass'],
    ])
    expect(found.checks['Socketgate: all (pr)']).toBe('failure')
  })
})

describe('a change that takes a plan of the pattern away', () => {
  const base = () => ({ 'plans/a.yaml': called('chat', healthy), 'plans/b.yaml': called('orders', silent) })

  test('is red in the check of that plan, and in that of all', LOADED, async () => {
    const found = await stepOn({ base: base(), head: { 'plans/b.yaml': null } }, {}, 'shallow merge')
    expect(found.checks, found.log).toEqual({
      'Socketgate: all (pr)': 'failure',
      'Socketgate: chat (pr)': 'success',
      'Socketgate: orders (pr)': 'failure',
    })
    expect(found.outcome).toBe('plan_changed')
    expect(found.comments[0]).toContain('main has the plan plans/b')
    expect(found.comments[0]).toContain('perf-accepted')
  })

  test('by another name is judged by the plan that it was made of', LOADED, async () => {
    const renamed = base()['plans/b.yaml'].replace('name: orders', 'name: other')
    const found = await stepOn({ base: base(), head: { 'plans/b.yaml': null, 'plans/c.yaml': renamed } })
    expect(
      found.verdicts?.plans.map(({ name, outcome }) => [name, outcome]),
      found.log,
    ).toEqual([
      ['orders', 'slo'],
      ['chat', 'pass'],
    ])
    expect(found.merges).toBe(false)
  })

  test('is told of it where the base does not block', LOADED, async () => {
    const warn = called('orders', silent).replace('mode: block', 'mode: warn')
    const found = await stepOn({
      base: { 'plans/a.yaml': called('chat', healthy), 'plans/b.yaml': warn },
      head: { 'plans/b.yaml': null },
    })
    expect(found.checks, found.log).toMatchObject({
      'Socketgate: all (pr)': 'neutral',
      'Socketgate: orders (pr)': 'neutral',
    })
  })
})

test.each([
  ['of one name', { 'plans/a.yaml': 'name: x\n', 'plans/b.yaml': 'name: x\n' }, {}, 'are both called x'],
  ['that no file is called', { 'README.md': '' }, {}, 'plan plans/*.yaml: no file is called so'],
  [
    'for another command',
    { 'plans/a.yaml': 'name: x\n' },
    { INPUT_COMMAND: 'measure' },
    'goes with command run',
  ],
])('plans %s are usage', LOADED, async (_, files, env, words) => {
  const found = await stepOn({ base: files, head: { 'src/service.ts': 'mine' } }, env)
  expect(found.outcome, found.log).toBe('usage')
  expect(found.log).toContain(words)
  if (Object.keys(env).length > 0) return
  expect(found.checks).toEqual({ 'Socketgate: all (pr)': 'failure' })
})
