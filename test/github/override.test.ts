import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LabelFacts } from '../../src/github/event/event.ts'
import { overrideOf, type Sought } from '../../src/github/override/look-up.ts'
import type { Lacking } from '../../src/model/verdict/override.ts'
import { type GitHubDouble, startGitHub } from '../support/github-double/server.ts'
import { BOT, callerOf, MARKER } from './support.ts'

const HEAD = '8c1f0e2d9b7a6c5e4f3d2c1b0a9f8e7d6c5b4a39'
const BEFORE = 'f'.repeat(40)
const LABEL = 'perf-accepted'
const PEOPLE = {
  mona: 'admin',
  hubot: 'write',
  lead: 'write',
  helper: 'none',
  reader: 'read',
  octocat: 'write',
} as const

let github: GitHubDouble
beforeEach(async () => {
  github = await startGitHub({ knows: { people: PEOPLE } })
})
afterEach(async () => {
  expect(github.violations).toEqual([])
  await github.close()
})

const setBy = (by: string, label = LABEL): LabelFacts['set'] => ({ label, by, bot: by.endsWith('[bot]') })
/** Our comment, as a run that accepted HEAD has left it. */
const said = (commit = HEAD, by = 'hubot') =>
  `${MARKER.replace(' -->', ` outcome=regression run=11980.1 accepted=${commit} by=${by} -->`)}\n### Socketgate`

/** The pull request of octocat, labelled, the last time by hubot where it is not said. */
const labelled = (over: object = {}) =>
  github.addPull({
    ...{ head: HEAD, labels: ['bug', LABEL] },
    events: [
      { label: LABEL, by: 'octocat' },
      { label: LABEL, by: 'octocat', event: 'unlabeled' },
      { label: LABEL, by: 'hubot' },
      { label: 'bug', by: 'octocat' },
    ],
    ...over,
  })
const because = (by: string, text = `${LABEL}: one more join per message`) => github.add(by, text)

async function asked(over: Partial<Sought> = {}) {
  const { set } = over
  if (set?.label.toLowerCase() === LABEL) github.pulls[0]!.events.push(set)
  return await overrideOf(await callerOf(github), {
    repository: { owner: 'acme', name: 'orders' },
    ...{ pullRequest: 412, label: LABEL, selfAccept: false, author: BOT, head: HEAD, set: null },
    ...over,
  })
}

describe('a label that is set on the newest commit, with a reason', () => {
  it.each(['hubot', 'mona', 'lead'])('is accepted of %s, who may write and is not the author', async (by) => {
    labelled()
    because('octocat')
    const found = await asked({ set: setBy(by) })
    expect(found).toMatchObject({ accepted: true, lacking: null, by, commit: HEAD, reasonBy: 'octocat' })
    expect(found.message).toBe(`accepted for 8c1f0e2 by ${by}: “one more join per message” (octocat)`)
  })

  it('is accepted in a later run on that commit, by what our own comment says', async () => {
    labelled()
    because('hubot')
    github.add(BOT, said())
    expect(await asked()).toMatchObject({ accepted: true, by: 'hubot', reasonBy: 'hubot' })
    // The event of another label changes nothing.
    expect(await asked({ set: setBy('reader', 'bug') })).toMatchObject({ accepted: true, by: 'hubot' })
  })

  it('is accepted in a merge queue for the commit that the pull request has now', async () => {
    labelled()
    because('hubot')
    github.add(BOT, said())
    const found = await asked({ head: null })
    expect(found).toMatchObject({ accepted: true, commit: HEAD })
    expect(found.message).toContain('of pull request 412')
    github.pulls[0]!.head = BEFORE
    expect(await asked({ head: null })).toMatchObject({ accepted: false, lacking: 'not_on_this_commit' })
  })

  it('is accepted of its author where the policy says so', async () => {
    labelled()
    because('octocat')
    expect((await asked({ set: setBy('octocat') })).lacking).toBe('by_author')
    expect(await asked({ set: setBy('octocat'), selfAccept: true })).toMatchObject({ accepted: true })
  })

  it('is found in any case, as GitHub keeps labels', async () => {
    labelled({ labels: ['Perf-Accepted'] })
    because('hubot', `Perf-accepted:\nwe agreed\non it\n\nmore`)
    const found = await asked({ set: setBy('hubot', 'Perf-Accepted') })
    expect(found).toMatchObject({ accepted: true, reason: 'we agreed on it' })
  })
})

interface Case {
  readonly pull?: object
  /** By whom, and what it says. */
  readonly comment?: readonly [string, string]
  /** Who set the label by this event; absent: it is another event. */
  readonly by?: string
}

const HUBOT = { label: LABEL, by: 'hubot' }
const TAKEN_OFF = { ...HUBOT, event: 'unlabeled' }

/** What is the case, what is then missing, and in which words. */
const REFUSED: readonly (readonly [string, Case, Lacking, RegExp])[] = [
  ['there is none', { pull: { labels: ['bug'] } }, 'label', /nobody has set/],
  [
    'it is set by the author',
    { by: 'octocat' },
    'by_author',
    /octocat, the author of this change.*self_accept/,
  ],
  ['it is set by the author, written otherwise', { by: 'Octocat' }, 'by_author', /the author/],
  ['it is set by a reader', { by: 'reader' }, 'by_reader', /reader, who has no write access/],
  ['it is set by somebody who may do nothing', { by: 'helper' }, 'by_reader', /helper/],
  ['it is set by somebody who is nothing here', { by: 'ghost' }, 'by_reader', /ghost/],
  ['it is set by a program', { by: 'labeler[bot]' }, 'by_bot', /no person/],
  [
    'it was set before the last push',
    { comment: [BOT, said(BEFORE)] },
    'not_on_this_commit',
    /before the last push/,
  ],
  ['no run has seen it being set', {}, 'not_on_this_commit', /takes it off and sets it again/],
  [
    'somebody else writes our marker',
    { comment: ['hubot', said()] },
    'not_on_this_commit',
    /not accepted on this/,
  ],
  [
    'our comment only quotes it',
    { comment: [BOT, `> ${said()}`] },
    'not_on_this_commit',
    /not accepted on this/,
  ],
  [
    'whom our comment names may write no more',
    { comment: [BOT, said(HEAD, 'reader')], pull: { events: [{ label: LABEL, by: 'reader' }] } },
    'by_reader',
    /reader/,
  ],
  ['it was taken off again', { pull: { labels: [] }, comment: [BOT, said()] }, 'removed', /taken off again/],
  [
    'it was taken off before the run looked',
    { pull: { labels: [] }, by: 'hubot' },
    'removed',
    /taken off again/,
  ],
  [
    'somebody has edited our comment, and the author set it',
    { comment: [BOT, said()], pull: { events: [{ label: LABEL, by: 'octocat' }] } },
    'by_author',
    /octocat, the author/,
  ],
  [
    'it was taken off, and a program set it again',
    { comment: [BOT, said()], pull: { events: [HUBOT, TAKEN_OFF, { label: LABEL, by: 'labeler[bot]' }] } },
    'by_bot',
    /labeler.*no person/,
  ],
  [
    'it was taken off, and somebody else set it again, which no run has seen on this commit',
    { comment: [BOT, said()], pull: { events: [HUBOT, TAKEN_OFF, { label: LABEL, by: 'mona' }] } },
    'not_on_this_commit',
    /takes it off and sets it again/,
  ],
  [
    'another label was renamed to it',
    { comment: [BOT, said()], pull: { events: [{ label: 'bug', by: 'hubot' }] } },
    'not_on_this_commit',
    /takes it off and sets it again/,
  ],
  ['there is a newer commit', { pull: { head: BEFORE }, by: 'hubot' }, 'moved', /newer commit than 8c1f0e2/],
]

describe('a label is not accepted, and what is missing is said, where', () => {
  it.each(REFUSED)('%s', async (_, { pull = {}, comment, by }, lacking, words) => {
    labelled(pull)
    because('hubot')
    if (comment !== undefined) github.add(...comment)
    const found = await asked({ set: by === undefined ? null : setBy(by) })
    expect([found.accepted, found.lacking, found.lets]).toEqual([false, lacking, []])
    expect(found.message).toMatch(words)
  })

  it.each([
    [
      'is nowhere',
      '',
      '',
      'reason',
      /somebody with write access says why in a comment that begins with `perf-accepted:`/,
    ],
    [
      'is a comment of a reader',
      'reader',
      'perf-accepted: why',
      'reason_by_reader',
      /only reason is by reader/,
    ],
    ['is a comment of a program', 'labeler[bot]', 'perf-accepted: why', 'reason_by_reader', /labeler/],
    ['says nothing', 'hubot', 'perf-accepted: …', 'reason', /missing/],
    ['is quoted', 'hubot', '> perf-accepted: why', 'reason', /missing/],
    ['is said in passing', 'hubot', 'Write\nperf-accepted: why', 'reason', /missing/],
  ] as const)('its reason %s', async (_, by, text, lacking, words) => {
    labelled()
    if (by !== '') because(by, text)
    const found = await asked({ set: setBy('hubot') })
    expect([found.accepted, found.lacking]).toEqual([false, lacking])
    expect(found.message).toMatch(words)
  })

  it('its reason is only proposed, by a line of the pull request', async () => {
    labelled({ body: `What\r\n\r\n${LABEL}: a join\r\n` })
    const found = await asked({ set: setBy('hubot') })
    expect(found).toMatchObject({ accepted: false, lacking: 'reason' })
    expect(found.message).toContain('The pull request proposes “a join”')
  })

  it.each([
    'pulls/get',
    'issues/list-comments',
    'issues/list-events',
    'repos/get-collaborator-permission-level',
  ])('GitHub does not answer %s', async (operation) => {
    labelled()
    because('hubot')
    github.fault({ operation, status: 403, message: 'Resource not accessible by integration' })
    const found = await asked({ set: setBy('hubot') })
    expect([found.accepted, found.lacking]).toEqual([false, 'unknown'])
    expect(found.message).toContain('`permissions: pull-requests: read`')
  })
})

describe('the reason', () => {
  it('is the newest of somebody with write access, in whose words it is shown on one line', async () => {
    labelled()
    because('hubot', `${LABEL}: older`)
    because('mona', `${LABEL}: \`newer\`\u0007\r\nand longer`)
    because('reader', `${LABEL}: newest`)
    expect(await asked({ set: setBy('hubot') })).toMatchObject({
      reason: "'newer' and longer",
      reasonBy: 'mona',
    })
  })

  it('is looked for on all pages, and each writer is asked after once', async () => {
    await github.close()
    github = await startGitHub({ knows: { people: PEOPLE }, pageSize: 2 })
    labelled()
    because('hubot')
    for (let i = 0; i < 30; i++) because('reader', `${LABEL}: me ${i}`)
    expect(await asked({ set: setBy('hubot') })).toMatchObject({ accepted: true })
    const permissions = github.log.filter((line) => line.includes('/permission'))
    expect(permissions).toHaveLength(2)
  })
})

describe('who set the label', () => {
  it('is the last who did, on all pages of what happened', async () => {
    await github.close()
    github = await startGitHub({ knows: { people: PEOPLE }, pageSize: 2 })
    labelled()
    because('hubot')
    github.add(BOT, said())
    expect(await asked()).toMatchObject({ accepted: true, by: 'hubot' })
    github.pulls[0]!.events.push({ label: 'Perf-Accepted', by: 'Octocat' })
    expect(await asked()).toMatchObject({ accepted: false, lacking: 'by_author' })
  })

  it('is not believed of a run of before that is run anew: who set it since decides', async () => {
    labelled()
    because('hubot')
    const set = setBy('hubot')
    expect(await asked({ set })).toMatchObject({ accepted: true, by: 'hubot' })
    github.pulls[0]!.events.push({ ...HUBOT, event: 'unlabeled' }, { label: LABEL, by: 'octocat' })
    const { lacking } = await overrideOf(await callerOf(github), {
      repository: { owner: 'acme', name: 'orders' },
      ...{ pullRequest: 412, label: LABEL, selfAccept: false, author: BOT, head: HEAD, set },
    })
    expect(lacking).toBe('by_author')
  })
})
