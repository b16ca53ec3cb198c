import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import type { GitHubDouble } from '../support/github-double/server.ts'
import { deadPort, type Feed, onChange, PLAN, planOf, startFeed, type Where } from './change.ts'

const LOADED = { timeout: 120_000 }
const PEOPLE = { octocat: 'write', hubot: 'write', reader: 'read' } as const
const NAME = 'Socketgate: orders-feed (pr)'
const LABEL = 'perf-accepted'

let healthy: Feed
let silent: Feed
beforeAll(async () => {
  ;[healthy, silent] = await Promise.all([startFeed('healthy'), startFeed('silent')])
})
afterAll(async () => {
  await Promise.all([healthy.close(), silent.close()])
})

/** The event by which somebody sets the label. */
const setBy = (login: string, name = LABEL) => ({
  action: 'labeled',
  label: { name },
  sender: { login, type: 'User' },
})

/** The same, of a pull request that has it from then on. */
function labelledBy(login: string, change: GitHubDouble['pulls'][number]) {
  change.labels = [LABEL]
  change.events.push({ label: LABEL, by: login })
  return setBy(login)
}

let runs = 0
/** A workflow run of its own. */
const next = () => ({ GITHUB_RUN_ID: String(++runs) })

const merges = ({ github, pull }: Where, sha = pull.head) => github.heldBackBy(sha, [NAME]).length === 0

/** The pull request of octocat as GitHub has it, without a label. */
const opened = (github: GitHubDouble, head: string) => github.addPull({ head, author: 'octocat' })

const told = ({ override, fails, outcome }: Verdict) => [outcome, fails, override?.lacking]

describe('a plan that is mended, where the address in that of main is dead', () => {
  test('merges with the override and not without, and not by its author', LOADED, async () => {
    const dead = planOf({ port: await deadPort() })
    const sides = { base: { [PLAN]: dead }, head: { [PLAN]: planOf(healthy) } }
    await onChange(sides, { people: PEOPLE }, async (step, where) => {
      const { github, pull } = where
      const change = opened(github, pull.head)

      const without = await step(next())
      expect([without.outcome, merges(where)], without.log).toEqual(['plan_changed', false])
      expect(without.verdict.next.at(-1)).toContain(`add the label \`${LABEL}\`, and say why in a comment`)

      github.add('octocat', `${LABEL}: the old address is dead`)
      const own = await step(next(), labelledBy('octocat', change))
      expect([told(own.verdict), merges(where)]).toEqual([['plan_changed', true, 'by_author'], false])
      expect(own.comment).toContain('the author of this change: somebody else')

      const accepted = await step(next(), labelledBy('hubot', change))
      expect([told(accepted.verdict), merges(where)]).toEqual([['plan_changed', false, null], true])
      expect(accepted.verdict).toMatchObject({
        ...{ exit: 0, exitCode: 22 },
        override: { by: 'hubot', reasonBy: 'octocat', commit: pull.head, lets: ['plan_changed'] },
      })
      expect(accepted.check.conclusion).toBe('neutral')
      expect(accepted.comment).toContain(`Accepted for ${pull.head.slice(0, 7)} by hubot`)
      expect(accepted.comment.split('\n')[0]).toContain(`accepted=${pull.head} by=hubot -->`)

      // A later run on the same commit finds our own comment; so does the merge queue.
      const later = await step({ ...next(), GITHUB_RUN_ATTEMPT: '2' })
      expect([told(later.verdict), merges(where)]).toEqual([['plan_changed', false, null], true])
      const queued = await step(next(), {}, 'merge_group')
      expect([told(queued.verdict), merges(where, pull.merge)]).toEqual([['plan_changed', false, null], true])

      change.labels = []
      const removed = await step(next(), { action: 'unlabeled', label: { name: LABEL } })
      expect([told(removed.verdict), merges(where)]).toEqual([['plan_changed', true, 'removed'], false])
      expect(removed.comment).not.toContain('accepted=')
      expect(github.violations).toEqual([])
    })
  })
})

describe('what fails by the plan of main and by that of the change', () => {
  test('no label lets through', LOADED, async () => {
    const plan = planOf(silent)
    const sides = { base: { [PLAN]: plan }, head: { [PLAN]: plan.replace('<900', '<800') } }
    await onChange(sides, { people: PEOPLE }, async (step, where) => {
      const { github, pull } = where
      const set = labelledBy('hubot', opened(github, pull.head))
      github.add('hubot', `${LABEL}: it is meant`)
      const found = await step(next(), set)
      expect([told(found.verdict), merges(where)], found.log).toEqual([['slo', true, null], false])
      expect(found.verdict.override).toMatchObject({ accepted: true, lets: [] })
      expect(found.comment).toContain('There is nothing to let through; what fails beside that no label lets')
    })
  })
})

describe('the label', () => {
  test('lets nothing through where the input names none', LOADED, async () => {
    const sides = {
      base: { [PLAN]: planOf({ port: await deadPort() }) },
      head: { [PLAN]: planOf(healthy) },
    }
    await onChange(sides, { people: PEOPLE }, async (step, where) => {
      const { github, pull } = where
      opened(github, pull.head).labels = [LABEL]
      github.add('hubot', `${LABEL}: it is meant`)
      const off = await step({ ...next(), 'INPUT_OVERRIDE-LABEL': '' }, setBy('hubot'))
      expect([told(off.verdict), merges(where)], off.log).toEqual([['plan_changed', true, undefined], false])
      expect(off.verdict.next.join(' ')).toContain('may bypass the check')
    })
  })
})
