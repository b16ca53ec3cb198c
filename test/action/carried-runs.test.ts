import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { carriedText } from '../../src/app/attempts/carried-text.ts'
import { directoryStore } from '../../src/baseline/directory/directory.ts'
import type { Record } from '../../src/model/record/record.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { Redactor } from '../../src/text/redactor.ts'
import { temporaryFolder } from '../support/folder.ts'
import { completed } from '../support/github-double/completed.ts'
import { type GitHubDouble, startGitHub } from '../support/github-double/server.ts'
import { run, wobble } from './storing.ts'
import { GROUP, HEAD, pull, REPOSITORY, wholeStep } from './support.ts'

const folder = temporaryFolder()
const CHANGE = pull('acme/orders')
let github: GitHubDouble

beforeEach(async () => {
  const commit = { status: 200, data: completed('repos/get-commit', 200, { sha: HEAD }) }
  github = await startGitHub({ extra: ({ operation }) => (operation === 'repos/get-commit' ? commit : null) })
  rmSync(join(folder, 'base'), { recursive: true, force: true })
  await directoryStore('base', folder).append(Array.from({ length: 10 }, (_, i) => stored(i + 1)))
})
afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

/** A stored run of another commit, on a machine of its own. */
const stored = (n: number): Record =>
  placed(run(n, wobble(n)), { commit: `${n}`.repeat(40).slice(0, 40) }, `s${n}`)

function placed(record: Record, over: Partial<Record['provenance']>, machine: string): Record {
  const { provenance } = record
  return {
    ...record,
    provenance: { ...provenance, ...over, machine: { ...provenance.machine, id: machine } },
  }
}

/** The i-th run of an attempt of the change, so much slower than usual, on a machine of its own; no two have equal figures. */
function measured(attempt: number, i: number, scale: number, event: string): Record {
  const started = `2026-11-20T1${attempt}:0${i}:00.000Z`
  const runId = i === 0 ? '1' : `1.${i + 1}`
  const origin = { commit: HEAD, event, runId, attempt, started }
  return placed(run(20, scale * (1 + i / 1000 + attempt / 10_000)), origin, `m${attempt}${i}`)
}

interface How {
  readonly event?: 'pull_request' | 'merge_group' | 'push'
  readonly env?: { readonly [name: string]: string }
}

const PAYLOADS = { pull_request: CHANGE, merge_group: GROUP, push: { repository: REPOSITORY } }

/** One attempt that judges runs of these speeds. */
async function attempt(number: number, scales: readonly number[], { event = 'pull_request', env }: How = {}) {
  const names = scales.map((scale, i) => {
    const name = `${number}-${i}.json`
    writeFileSync(join(folder, name), JSON.stringify(measured(number, i, scale, event)))
    return name
  })
  const { outcome, failed, log, comment } = await wholeStep({
    github,
    folder,
    event,
    payload: PAYLOADS[event],
    env: {
      GITHUB_RUN_ATTEMPT: String(number),
      GITHUB_SHA: HEAD,
      GITHUB_REF: 'refs/heads/topic',
      INPUT_COMMAND: 'judge',
      INPUT_RECORDS: names.join('\n'),
      INPUT_BASELINE: 'dir:base',
      INPUT_MODE: 'block',
      INPUT_OUT: 'out',
      ...env,
    },
  })
  const verdict = JSON.parse(readFileSync(join(folder, 'out', 'verdict.json'), 'utf8')) as Verdict
  return { outcome, failed, log, comment, verdict }
}

/** Attempt after attempt. */
async function attempts(all: readonly (readonly number[])[], how: How = {}) {
  const found = []
  for (const [i, scales] of all.entries()) found.push(await attempt(i + 1, scales, how))
  return found
}

const outcomes = (found: Awaited<ReturnType<typeof attempts>>) => found.map(({ outcome }) => outcome)
const notice = ({ notices }: Verdict, code: string) => notices.find((one) => one.code === code)?.message
const textOf = (n: number) => (github.checks[n]!.body.output as { text?: string }).text
const SLOW = [1.5, 1.5, 1.5]
const USUAL = [1, 1, 1]

describe.each(['pull_request', 'merge_group'] as const)('attempts of a %s of one run each', (event) => {
  test('are judged on the oldest 1, 3 or 5 runs: the second says what the first did', async () => {
    const found = await attempts([[1.5], [1], [1.5], [1.5], [1.5]], { event })
    expect(outcomes(found)).toEqual(['suspect', 'suspect', 'inconclusive', 'inconclusive', 'regression'])
    expect(found.map(({ verdict }) => verdict.pooled?.records.length)).toEqual([undefined, 1, 3, 3, 5])
    expect(found.at(-1)!.failed).toBe(true)
  })
})

describe('a pull request', () => {
  test('that is slower and looks as usual twice in a row is not let through', async () => {
    const found = await attempts([SLOW, USUAL, SLOW, USUAL, USUAL])
    expect(found[0]!.outcome).toBe('regression')
    expect(found.map(({ failed }) => failed)).toEqual([true, true, true, true, true])
    expect(found[1]!.verdict.pooled).toMatchObject({ of: 6, attempts: 2 })
  })

  test('that looked slower by chance is let through once all runs together say so', async () => {
    const found = await attempts([[1.3], [1], [1]])
    expect(outcomes(found)).toEqual(['suspect', 'suspect', 'pass'])
  })

  test('adds no run to the baseline, and is part of none', async () => {
    const found = await attempts([[1], [1]])
    expect(found.map(({ verdict }) => verdict.baseline?.runs)).toEqual([10, 10])
    expect(await directoryStore('base', folder).all()).toMatchObject([{ runs: { length: 10 } }])
  })

  test('says in one sentence what the text of its check is for', async () => {
    await attempt(1, [1])
    expect(textOf(0)).toMatch(
      /^Divergence is judged over all attempts[^\n]*\.\n\n<!-- socketgate-runs 1\nown /,
    )
  })
})

test('of another event, whose runs are stored or are no change, carries nothing', async () => {
  await attempt(1, [1], { event: 'push' })
  expect(textOf(0)).toBeUndefined()
})

/** What is done to the first attempt's text. */
const TEXTS: readonly (readonly [string, (text: string) => string | null, string])[] = [
  ['is gone', () => null, 'attempt 1 (it carries no runs)'],
  ['is empty', () => '', 'attempt 1 (it carries no runs)'],
  ['is cut', (text) => text.slice(0, -40), 'attempt 1 (its text is cut)'],
  [
    'is damaged',
    (text) => text.replace(/own .{40}/, (line) => `own ${line.slice(24)}`),
    'attempt 1 (a run in its text is damaged)',
  ],
  [
    'is of another version',
    (text) => text.replace('runs 1', 'runs 2'),
    'attempt 1 (its text carries no runs that this version reads)',
  ],
  [
    'is foreign',
    () => '<!-- socketgate-runs 1\n<img src=x> @everyone\n-->',
    'attempt 1 (its text is damaged)',
  ],
  [
    'lacks a run',
    (text) => text.replace(/own [^\n]*\n-->/, 'without 1\n-->'),
    '1 run of attempt 1 (too large to be carried)',
  ],
]

describe('a red attempt whose text', () => {
  test.each(TEXTS)('%s is lifted by two in a row alone', async (_, change, told) => {
    await attempt(1, SLOW)
    const [check] = github.checks
    check!.body = { ...check!.body, output: { ...(check!.body.output as object), text: change(textOf(0)!) } }
    const second = await attempt(2, USUAL)
    expect(notice(second.verdict, 'attempts_left_out')).toContain(told)
    expect([second.outcome, second.failed], second.log).toEqual(['inconclusive', true])
    expect(second.verdict.reasons.map(({ code }) => code)).toContain('after_red')
  })

  test('is gone is lifted by a third attempt that passes, too', async () => {
    await attempt(1, SLOW)
    const [check] = github.checks
    check!.body = { ...check!.body, output: { title: 'x', summary: 'x' } }
    const [second, third] = [await attempt(2, USUAL), await attempt(3, USUAL)]
    expect([second.failed, third.outcome, third.failed]).toEqual([true, 'pass', false])
  })
})

describe('runs that nobody has measured', () => {
  test('are taken from no check run of another app', async () => {
    await attempt(1, SLOW)
    github.addCheck({ ...github.checks[0]!.body, external_id: 'socketgate 1.1 0123456789ab pass' }, 7)
    github.checks.shift()
    const { outcome, verdict } = await attempt(2, USUAL)
    expect([outcome, verdict.pooled]).toEqual(['pass', undefined])
  })

  test.each([
    ['of another commit', { commit: 'd'.repeat(40) }],
    ['that began later', { started: '2026-11-20T23:00:00.000Z' }],
    ['of other targets', { targets: 'bbbbbbbbbbbb' }],
  ] as const)('%s are not among those that are judged', async (_, over) => {
    await attempt(1, [1])
    const forged = placed(measured(1, 0, 1.5, 'pull_request'), over, 'm1')
    const text = carriedText({ own: [forged], base: [] }, new Redactor())
    const [check] = github.checks
    check!.body = { ...check!.body, output: { ...(check!.body.output as object), text } }
    const { outcome, verdict } = await attempt(2, [1])
    expect([outcome, verdict.pooled]).toEqual(['pass', undefined])
  })
})

test('where check runs cannot be listed, a later attempt is judged alone and says so', async () => {
  await attempt(1, [1.5])
  github.fault({ operation: 'checks/list-for-ref', status: 403 })
  const { verdict } = await attempt(2, [1])
  expect(verdict.pooled).toBeUndefined()
  expect(notice(verdict, 'attempts_left_out')).toContain(
    'the check runs of this commit (they cannot be read: 403)',
  )
})

test('without check runs nothing is carried and nothing is asked', async () => {
  const off = { env: { INPUT_CHECK: 'false' } }
  const found = await attempt(1, [1], off)
  expect([found.outcome, github.checks.length]).toEqual(['pass', 0])
  expect(github.log.filter((line) => line.includes('check-runs'))).toEqual([])
})
