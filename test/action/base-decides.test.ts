import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Feed, judgeChange, onChange, PLAN, planOf, startFeed, stripped } from './change.ts'

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
const LOADED = { retry: 2, timeout: 60_000 }

describe('a change that alters the plan which judges it', () => {
  test('and takes out of it what a silent service would break, is not merged', LOADED, async () => {
    const plan = planOf(silent)
    const sides = { base: { [PLAN]: plan }, head: { [PLAN]: stripped(plan), 'src/service.ts': 'broken' } }
    const found = await judgeChange(sides)
    expect(found.merges, found.log).toBe(false)
    expect(found.outcome).toBe('plan_changed')
    expect(found.check.name).toBe('Socketgate: orders-feed (pr)')
    expect(found.verdict.base).toMatchObject({ rule: 'decides', ref: 'main', base: { outcome: 'slo' } })
    expect(found.comment).toMatch(/By the plan of main.*fail.*By this change.*own/s)
    expect(found.comment).toContain('| `thresholds` |')
    expect(found.log).toContain('The plan of main fails on this build')
  })

  test('is merged where both plans pass, with the difference told', LOADED, async () => {
    const plan = planOf(healthy)
    const sides = { base: { [PLAN]: plan }, head: { [PLAN]: plan.replace('p(90)<900', 'p(90)<800') } }
    const found = await judgeChange(sides, { checkout: 'shallow merge' })
    expect(found.merges, found.log).toBe(true)
    expect(found.verdict.base).toMatchObject({
      differences: {
        count: 1,
        first: [{ base: expect.stringContaining('<900'), head: expect.stringContaining('<800') }],
      },
      base: { outcome: 'pass' },
      head: { outcome: 'pass' },
    })
    // Of each plan its own runs, for the verdict of that plan in later attempts.
    expect(found.check.text).toMatch(/\nbase [^\n]+\nown [^\n]+\n-->$/)
  })

  test('fails by what it adds to it', LOADED, async () => {
    const plan = planOf(healthy)
    const added = plan.replace('profiles:', '  ws_msgs_received: [ "count>1000000" ]\nprofiles:')
    const found = await judgeChange({ base: { [PLAN]: plan }, head: { [PLAN]: added } })
    expect([found.merges, found.outcome], found.log).toEqual([false, 'slo'])
  })

  test('fails by the base where neither plan passes', LOADED, async () => {
    const plan = planOf(silent)
    const found = await judgeChange({
      base: { [PLAN]: plan },
      head: { [PLAN]: plan.replace('<900', '<9000') },
    })
    expect([found.merges, found.outcome], found.log).toEqual([false, 'slo'])
    expect(found.verdict).toMatchObject({ base: { rows: 'base' } })
    expect(found.verdict.sentence).toContain('By the plan of main, which decides:')
  })

  test('and mends a dead address needs a person, who is told so', LOADED, async () => {
    const dead = await startFeed('healthy')
    await dead.close()
    const sides = { base: { [PLAN]: planOf(dead) }, head: { [PLAN]: planOf(healthy) } }
    const found = await judgeChange(sides)
    expect([found.merges, found.outcome], found.log).toEqual([false, 'plan_changed'])
    expect(found.verdict.reasons[0]).toMatchObject({ code: 'base_undecided', as: 'target' })
    expect(found.verdict.next.join(' ')).toContain('add the label `perf-accepted`, and say why in a comment')
  })

  test('cannot take back the block: neither by its mode nor by its fail_on', LOADED, async () => {
    const plan = planOf(silent)
    const lenient = plan.replace('mode: block', 'mode: observe').replace('time: 1s', 'time: 1s, fail_on: []')
    const found = await judgeChange({ base: { [PLAN]: plan }, head: { [PLAN]: lenient } })
    expect([found.merges, found.outcome], found.log).toEqual([false, 'slo'])
  })
})

describe('a change that alters nothing of its plan', () => {
  test.each([
    ['a comment', (plan: string) => `# a comment\n${plan}`],
    ['its description', (plan: string) => plan.replace('mode:', 'description: the feed\nmode:')],
  ])('but %s is judged once, by its own', LOADED, async (_, change) => {
    const plan = planOf(healthy)
    const found = await judgeChange({ base: { [PLAN]: plan }, head: { [PLAN]: change(plan) } })
    expect(found.merges, found.log).toBe(true)
    expect(found.verdict.base).toBeUndefined()
  })

  test('is judged by the plan that it was begun from, where main went on without it', LOADED, async () => {
    const plan = planOf(healthy)
    const sides = {
      base: { [PLAN]: plan },
      head: { 'src/service.ts': 'mine' },
      main: { [PLAN]: plan.replace('<900', '<1') },
    }
    const behind = await judgeChange(sides, { checkout: 'head' })
    expect(behind.merges, behind.log).toBe(true)
    const [notice] = behind.verdict.notices.filter(({ code }) => code === 'base_moved')
    expect(notice?.message).toContain('main now says otherwise in 1 place')
    // Merged with main, it has main's plan, too.
    const merged = await judgeChange(sides)
    expect(merged.verdict.base).toBeUndefined()
    expect(merged.verdict.slos.some(({ threshold }) => threshold.endsWith('p(90)<1'))).toBe(true)
  })
})

describe('a new plan', () => {
  test('is judged by itself, and said to be new', LOADED, async () => {
    const found = await judgeChange({ base: { 'README.md': '' }, head: { [PLAN]: planOf(healthy) } })
    expect(found.merges, found.log).toBe(true)
    expect(found.verdict.base).toMatchObject({ rule: 'new', ref: 'main' })
    expect(found.comment).toContain('has no such plan')
  })

  test('is none where it is that of the base under another path', LOADED, async () => {
    const plan = planOf(silent)
    const sides = {
      base: { 'plans/feed.yaml': plan },
      head: { 'plans/feed.yaml': null, [PLAN]: stripped(plan) },
    }
    const found = await judgeChange(sides)
    expect([found.merges, found.outcome], found.log).toEqual([false, 'plan_changed'])
    expect(found.verdict.base).toMatchObject({ file: 'plans/feed.yaml' })
  })
})

describe('where the base does not block', () => {
  test('the plan of the change is run alone, and what differs is told', LOADED, async () => {
    const plan = planOf(silent).replace('mode: block', 'mode: warn')
    const sides = { base: { [PLAN]: plan }, head: { [PLAN]: stripped(plan) } }
    const found = await judgeChange(sides)
    expect(found.merges, found.log).toBe(true)
    expect(found.verdict.base).toMatchObject({ rule: 'told' })
    expect(found.verdict.base?.base).toBeUndefined()
  })

  test('it decides as little where its policy says rules: head, though it does', LOADED, async () => {
    const plan = planOf(silent)
    const policy = { '.github/socketgate-policy.yml': 'version: 1\nrules: head\n' }
    const sides = { base: { [PLAN]: plan, ...policy }, head: { [PLAN]: stripped(plan) } }
    const found = await judgeChange(sides)
    expect(found.merges, found.log).toBe(true)
    expect(found.verdict.base).toMatchObject({ rule: 'told', differences: { count: expect.any(Number) } })
    expect(found.comment).toContain('| `thresholds` |')
    // What the change says of the rules is not asked.
    const own = { base: { [PLAN]: plan }, head: { [PLAN]: stripped(plan), ...policy } }
    expect((await judgeChange(own)).outcome).toBe('plan_changed')
  })

  test('but the step does, the base decides all the same', LOADED, async () => {
    const plan = planOf(silent).replace('mode: block', 'mode: warn')
    const sides = { base: { [PLAN]: plan }, head: { [PLAN]: stripped(plan) } }
    const found = await judgeChange(sides, { env: { INPUT_MODE: 'block' } })
    expect([found.merges, found.outcome], found.log).toEqual([false, 'plan_changed'])
  })
})

describe('in a merge queue', () => {
  test('the plan of the queue’s base decides', LOADED, async () => {
    const plan = planOf(silent)
    const sides = { base: { [PLAN]: plan }, head: { [PLAN]: stripped(plan) } }
    const found = await judgeChange(sides, { event: 'merge_group' })
    expect([found.merges, found.outcome], found.log).toEqual([false, 'plan_changed'])
  })
})

describe('a change of a fork', () => {
  const needy = (feed: Feed) => planOf(feed).replace('/orders"', '/orders?token=${FEED_TOKEN}"')

  test('that takes out what no fork is given is skipped, as the base’s plan is', LOADED, async () => {
    const sides = { base: { [PLAN]: needy(silent) }, head: { [PLAN]: stripped(planOf(silent)) } }
    const found = await judgeChange(sides, { fork: true, env: { INPUT_MODE: 'block' } })
    expect(found.outcome, found.log).toBe('skipped')
  })

  test('that asks for what no fork is given cannot opt out of the base’s plan', LOADED, async () => {
    const sides = { base: { [PLAN]: planOf(silent) }, head: { [PLAN]: needy(silent) } }
    const found = await judgeChange(sides, { fork: true })
    expect(found.outcome, found.log).toBe('plan_changed')
    expect(found.verdict.fails).toBe(true)
  })
})

describe('records that were measured before', () => {
  const measure = { INPUT_COMMAND: 'measure', INPUT_OUT: 'measured' }
  const judge = { INPUT_COMMAND: 'judge', INPUT_RECORDS: 'measured/record.json' }
  const ofBase = { 'INPUT_BASE-RECORDS': 'measured/base/record.json' }
  const loosened = (plan: string) => ({ base: { [PLAN]: plan }, head: { [PLAN]: stripped(plan) } })

  test('are of both plans, and judged as run does: a silent service is not let through', LOADED, async () => {
    const found = await onChange(loosened(planOf(silent)), {}, async (step, { github }) => {
      await step(measure)
      const asked = await step({ ...judge, ...ofBase, INPUT_PRELIMINARY: 'true' })
      // Its base fails whatever further machines would say.
      expect([asked.more, asked.failed], asked.log).toEqual(['0', false])
      expect([github.checks, github.comments]).toEqual([[], []])
      return await step({ ...judge, ...ofBase })
    })
    expect([found.merges, found.outcome], found.log).toEqual([false, 'plan_changed'])
    expect(found.verdict.base).toMatchObject({ rule: 'decides', base: { outcome: 'slo' } })
    expect(found.check.text).toMatch(/\nbase [^\n]+\nown [^\n]+\n-->$/)
  })

  test('let a service through that is well by both', LOADED, async () => {
    const found = await onChange(loosened(planOf(healthy)), {}, async (step) => {
      await step(measure)
      return await step({ ...judge, ...ofBase })
    })
    expect([found.merges, found.outcome], found.log).toEqual([true, 'pass'])
  })

  test.each([
    ['without those of the base', {}, 'no records of it were given'],
    [
      'with fewer of the base',
      { 'INPUT_BASE-RECORDS': 'measured/record.json\nmeasured/base/record.json' },
      '',
    ],
    ['with those of the change in their place', { 'INPUT_BASE-RECORDS': 'measured/record.json' }, ''],
  ])('%s leave the base undecided, whatever the change would pass', LOADED, async (_, given, said) => {
    const found = await onChange(loosened(planOf(healthy)), {}, async (step) => {
      await step(measure)
      return await step({ ...judge, ...given })
    })
    expect([found.merges, found.outcome], found.log).toEqual([false, 'plan_changed'])
    expect(found.verdict.sentence).toContain(said)
  })

  test.each([
    ['a machine that was lost', 'machine 2: failure', 'engine', false],
    ['a target that is down, by the base that blocks', of('target'), 'target', false],
    ['a change with secrets that says it has none', of('skipped'), 'policy', false],
    ['what no step says', '[{"outcome":"pass","message":"fine"}]', 'engine', false],
  ])('may be wanting, and are not taken for a pass: %s', LOADED, async (_, unmeasured, outcome, merges) => {
    const plan = planOf(healthy)
    const sides = { base: { [PLAN]: plan }, head: { [PLAN]: plan.replace('mode: block', 'mode: observe') } }
    const found = await judgeChange(sides, { env: { INPUT_COMMAND: 'judge', INPUT_UNMEASURED: unmeasured } })
    expect([found.merges, found.outcome], found.log).toEqual([merges, outcome])
  })
})

describe('what a machine was kept from measuring since a fork has no secrets', () => {
  const asking = (plan: string) => plan.replace('/orders"', '/orders?key=${FEED_KEY}"')
  const same = (plan: string) => plan

  test.each([
    ['the base says so, too', asking, same, 'skipped', false],
    ['only the change says so', same, asking, 'policy', true],
    ['the base lacks nothing here', same, same, 'policy', true],
  ] as const)(
    'lets it through only where the base asks for one: %s',
    { timeout: 60_000 },
    async (_, base, change, outcome, failed) => {
      const plan = base(planOf(healthy))
      const sides = { base: { [PLAN]: plan }, head: { [PLAN]: change(plan), 'src/service.ts': 'slow' } }
      const env = { INPUT_COMMAND: 'judge', INPUT_UNMEASURED: of('skipped') }
      const found = await judgeChange(sides, { env, fork: true })
      expect([found.outcome, found.failed], found.log).toEqual([outcome, failed])
    },
  )
})

function of(outcome: string): string {
  return JSON.stringify([{ outcome, code: outcome, message: `It is ${outcome}.` }])
}

describe('what counts over a whole step', () => {
  test('counts for both plans', LOADED, async () => {
    const plan = planOf(healthy)
    const policy = 'version: 1\ncaps: { minutes: 1, messages: 60 }\n'
    const sides = {
      base: { [PLAN]: plan, '.github/socketgate-policy.yml': policy },
      head: { [PLAN]: plan.replace('<900', '<800') },
    }
    const found = await judgeChange(sides)
    expect([found.merges, found.outcome], found.log).toEqual([false, 'policy'])
    expect(found.verdict.sentence).toMatch(
      /messages beside [\d,]+ of other plans in this step, the cap messages/,
    )
  })
})
