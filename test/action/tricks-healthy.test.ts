import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useBuiltAction } from '../support/runner.ts'
import {
  ALL,
  type Change,
  type Edits,
  edited,
  FRAME,
  isTold,
  judged,
  LOADED,
  PLAN,
  REQUIRED,
} from './trick.ts'
import { type Service, startService } from './trick-service.ts'
import { edits, TRICKS } from './trick-table.ts'

useBuiltAction()

/** Healthy, and of the author of the change. */
let mock: Service
beforeAll(async () => {
  mock = await startService()
})
afterAll(() => mock.close())

/** What no feed keeps. */
const IMPOSSIBLE: Edits = { 'thresholds.ws_msgs_received': ['count>1000000'] }
const TIGHTER: Edits = { 'thresholds.ws_msgs_received': ['count>70'] }

const MERGED: readonly (readonly [string, Change])[] = [
  ['changes a comment of its plan', { files: (plan) => ({ [PLAN]: `# Whole market.\n${plan}` }) }],
  ['changes the description of its plan', { files: edits({ description: 'The whole market.' }) }],
  [
    'brings a new plan',
    { base: () => ({ 'README.md': '' }), files: (plan) => ({ [PLAN]: plan, [FRAME]: ALL }) },
  ],
  [
    'is behind a main that asks for more',
    { files: () => ({}), main: (plan) => ({ [PLAN]: edited(plan, IMPOSSIBLE) }), checkout: 'head' },
  ],
  ['waits in a merge queue with a plan of its own', { files: edits(TIGHTER), event: 'merge_group' }],
]

describe.concurrent('on a healthy service a change is merged that', () => {
  test.concurrent.each(TRICKS.filter(([, { always }]) => always === undefined))(
    '%s, which is told',
    LOADED,
    async (_, { past, told, ...change }) => {
      const found = await judged(change, {}, mock.port)
      expect(found.heldBackBy, found.log).toEqual([])
      isTold(found, told)
    },
  )

  test.concurrent.each(MERGED)('%s', LOADED, async (_, change) => {
    const found = await judged(change, {}, mock.port)
    expect(found.heldBackBy, found.log).toEqual([])
  })
})

describe.concurrent('on a healthy service, too, a change waits for a person that', () => {
  test.concurrent.each(TRICKS.filter(([, { always }]) => always !== undefined))(
    '%s, which is told',
    LOADED,
    async (_, { past, told, always, ...change }) => {
      const found = await judged(change, {}, mock.port)
      expect(found.heldBackBy, found.log).toEqual([`${REQUIRED}: ${always}`])
      isTold(found, told)
    },
  )

  test.concurrent('mends the dead address of main, and is told for whom', LOADED, async () => {
    const dead = await startService()
    await dead.close()
    const mend: Change = {
      base: (plan) => ({
        [PLAN]: edited(plan, { 'targets.feed.url': `ws://127.0.0.1:${dead.port}` }),
        [FRAME]: ALL,
      }),
      files: (plan) => ({ [PLAN]: plan }),
    }
    const found = await judged(mend, {}, mock.port)
    expect(found.heldBackBy, found.log).toEqual([`${REQUIRED}: failure`])
    isTold(found, ['cannot decide', 'targets.feed.url', 'add the label'])
  })
})
