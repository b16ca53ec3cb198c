import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deadPort, type Feed, judgeChange, PLAN, planOf, startFeed } from './change.ts'

let feed: Feed
let nowhere: number
beforeAll(async () => {
  feed = await startFeed('healthy')
  nowhere = await deadPort()
})
afterAll(() => feed.close())

/** What is measured is a real load on a shared machine: a run that this spoils is made again. */
const LOADED = { retry: 2, timeout: 60_000 }

describe('targets and vars of the action', () => {
  test('point the plans of base and change alike, and nobody edits either', LOADED, async () => {
    const plan = planOf({ port: nowhere })
    const found = await judgeChange(
      { base: { [PLAN]: plan }, head: { [PLAN]: plan.replace('<900', '<800') } },
      {
        env: {
          INPUT_TARGETS: `feed=ws://127.0.0.1:${feed.port}`,
          'INPUT_ALLOWED-TARGETS': `ws://127.0.0.1:${feed.port}\nwss://feed.exmaple`,
        },
      },
    )
    expect(found.verdict.base, found.log).toMatchObject({
      base: { outcome: 'pass' },
      head: { outcome: 'pass' },
    })
    expect(found.comment).toContain(`--target feed=ws://127.0.0.1:${feed.port}`)
    expect(found.log).toContain('::warning::allowed-targets wss://feed.exmaple is of no use')
    expect(found.log).not.toContain(`allowed-targets ws://127.0.0.1:${feed.port}`)
  })

  test('of a change that adds a target leave the plan of the base to what it says', LOADED, async () => {
    const plan = planOf(feed)
    const added = plan
      .replace('targets: { feed:', `targets: { chat: { url: "ws://127.0.0.1:${nowhere}" }, feed:`)
      .replace('url: "${targets.feed}/orders"', 'url: "${targets.chat}/orders?in=${REGION:-eu}"')
    const env = { INPUT_TARGETS: `chat=ws://127.0.0.1:${feed.port}`, INPUT_VARS: 'REGION=us' }
    const found = await judgeChange({ base: { [PLAN]: plan }, head: { [PLAN]: added } }, { env })
    expect(found.merges, found.log).toBe(true)
    const [notice] = found.verdict.notices.filter(({ code }) => code === 'not_pointed')
    expect(notice?.message).toBe(
      'The plan of main has no target chat, no variable REGION: what targets and vars say of that is nothing to it, and it was run as it is written there.',
    )
    expect(found.comment).toContain(notice?.message.slice(0, 40))
  })

  test('that no plan has are usage, with the nearest one', LOADED, async () => {
    const sides = { base: { [PLAN]: planOf(feed) }, head: { [PLAN]: planOf(feed) } }
    const found = await judgeChange(sides, { env: { INPUT_TARGETS: 'fed=ws://127.0.0.1:1' } })
    expect([found.merges, found.outcome], found.log).toEqual([false, 'usage'])
    expect(found.verdict.sentence).toContain('has no target fed; did you mean feed?')
  })

  test('pass the policy as those of a plan do', LOADED, async () => {
    const sides = { base: { [PLAN]: planOf(feed) }, head: { [PLAN]: planOf(feed) } }
    const found = await judgeChange(sides, { env: { INPUT_TARGETS: 'feed=wss://feed.example' } })
    expect([found.merges, found.outcome], found.log).toEqual([false, 'policy'])
    expect(found.verdict.sentence).toContain('add the line wss://feed.example to the input allowed-targets')
  })
})
