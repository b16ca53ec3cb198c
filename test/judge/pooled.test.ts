import { describe, expect, it } from 'vitest'
import { pooled } from '../../src/judge/attempts/pooled.ts'
import { stand } from '../../src/judge/attempts/stand.ts'
import { type Judging, judge } from '../../src/judge/judge.ts'
import { countedOf } from '../../src/judge/past/standing.ts'
import type { Provenance, Record } from '../../src/model/record/record.ts'
import type { Said } from '../../src/model/verdict/attempts.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { baselineOf, gate, history, LATENCY, load, P99, record, trend } from './support.ts'

const GATES = [gate(LATENCY, P99)]

/** One run of an attempt of the commit, on a machine of its own, so much slower than usual; the n-th minute of the day. */
function attempt(
  n: number,
  scale: number,
  changes: Partial<Provenance> = {},
  over: Partial<Record> = {},
): Record {
  const run = record({ stats: [trend({}, scale)], ...over }, 20)
  const started = `2026-11-20T18:${String(n).padStart(2, '0')}:00.000Z`
  const machine = { ...run.provenance.machine, id: `m${n}` }
  const origin = { started, machine, commit: 'c', event: 'push', runId: '7', attempt: n }
  return { ...run, provenance: { ...run.provenance, ...origin, ...changes } }
}

/** Ten stored runs of other commits, each on a machine of its own. */
const STORED = history().map((run, i) => ({
  ...run,
  provenance: {
    ...run.provenance,
    commit: `old-${i}`,
    event: 'push',
    machine: { ...run.provenance.machine, id: `s${i}` },
  },
}))

const asked = (own: readonly Record[], earlier: readonly Record[] = [], runs: 1 | 3 = 1): Judging => ({
  load: load({ gates: GATES, mode: 'block', runs }),
  records: own,
  baseline: baselineOf([...STORED, ...earlier]),
})

const outcomes = (...scales: readonly number[]) =>
  scales.map((_, i) => {
    const all = scales.slice(0, i + 1).map((scale, n) => attempt(n + 1, scale))
    return judge(asked(all.slice(-1), all.slice(0, -1))).outcome
  })

describe('divergence over the attempts of one commit', () => {
  it.each([
    [
      'a slower service that looks as usual once',
      [1.5, 1, 1.5, 1.5, 1.5],
      ['suspect', 'suspect', 'inconclusive', 'inconclusive', 'regression'],
    ],
    ['an unchanged one that looked slower once', [1.3, 1, 1], ['suspect', 'suspect', 'pass']],
    ['one that looked as usual at first', [1, 1.5, 1.5], ['pass', 'pass', 'inconclusive']],
    ['one that nobody measures again', [1.5], ['suspect']],
  ])('of %s is judged on the oldest 1, 3 or 5 runs', (_, scales, said) => {
    expect(outcomes(...scales)).toEqual(said)
  })

  it('ends with seven runs', () => {
    const all = Array.from({ length: 9 }, (_, i) => attempt(i + 1, i < 7 ? 1.5 : 1))
    const verdict = judge(asked(all.slice(-1), all.slice(0, -1)))
    expect(verdict.outcome).toBe('regression')
    expect(verdict.pooled).toMatchObject({ of: 9, attempts: 9 })
    expect(verdict.pooled!.records).toHaveLength(7)
    expect(verdict.gates[0]!.values).toHaveLength(7)
    expect(verdict.notices.find(({ code }) => code === 'pooled')!.message).toContain('seven runs are the end')
  })

  it('is told with how many runs of how many attempts it rests on', () => {
    const verdict = judge(asked([attempt(2, 1)], [attempt(1, 1.5)]))
    expect(verdict.notices.find(({ code }) => code === 'pooled')!.message).toBe(
      'Divergence is judged over the 2 attempts of this commit together, on the oldest 1 run of 2; a further attempt is added to them.',
    )
    expect(judge(asked([attempt(1, 1)])).pooled).toBeUndefined()
  })

  it('takes no earlier attempt for a baseline of its own commit', () => {
    const { pooled: _, ...facts } = judge(asked([attempt(2, 1)], [attempt(1, 1.5)]))
    expect(facts.baseline?.runs).toBe(10)
  })
})

describe('what is no earlier attempt', () => {
  const own = attempt(5, 1)
  it.each<[string, Record]>([
    ['a run of another commit', attempt(1, 1, { commit: 'd' })],
    ['one whose commit nobody knows', attempt(1, 1, { commit: null })],
    ['a night of the same commit', attempt(1, 1, { event: 'schedule', runId: '6' })],
    ['another job of this attempt', attempt(1, 1, { attempt: 5, runId: '7.2' })],
    ['a later one', attempt(6, 1)],
    ['one that is not whole', attempt(1, 1, {}, { complete: false })],
    ['one of other targets', attempt(1, 1, { targets: 'bbbbbbbbbbbb' })],
    ['one that was seeded', attempt(1, 1, {}, { seeded: true })],
    ['one of another generator', attempt(1, 1, {}, { generator: 99 })],
    [
      'one of another build',
      attempt(1, 1, {}, { builds: { feed: { before: 'b', after: 'b', expected: null } } }),
    ],
  ])('%s', (_, other) => {
    const mine = { ...own, builds: { feed: { before: 'a', after: 'a', expected: null } } }
    expect(pooled([other.builds === undefined ? own : mine], [other]).earlier).toEqual([])
  })

  it.each<[string, Partial<Provenance>]>([
    ['the same workflow run', {}],
    ['another one that somebody started', { runId: '8', event: 'workflow_dispatch' }],
  ])('but one of %s is', (_, changes) => {
    const other = attempt(1, 1, changes)
    expect(pooled([own], [other]).earlier).toEqual([other])
  })

  it('nor anything outside of Actions, where the next run may be of changed code', () => {
    const { event: _, ...local } = own.provenance
    const { event: __, ...before } = attempt(1, 1).provenance
    const run = { ...own, provenance: local }
    expect(pooled([run], [{ ...own, provenance: before }]).earlier).toEqual([])
  })
})

describe('a feed that fell silent', () => {
  it('is red until two attempts in a row heard it', () => {
    const silent = { stats: [trend({ count: 3 })] }
    const quiet = attempt(1, 1, {}, silent)
    expect(judge(asked([attempt(2, 1)], [quiet])).outcome).toBe('regression')
    expect(
      judge(asked([attempt(3, 1)], [quiet, attempt(2, 1)])).reasons.map(({ code }) => code),
    ).not.toContain('silent')
  })
})

describe('a red attempt by divergence', () => {
  const standing = (verdict: Verdict, red: Partial<Said>) => {
    const said: Said = {
      id: 1,
      run: { id: 7, attempt: 1 },
      outcome: 'regression',
      fails: true,
      records: [],
      ...red,
    }
    return stand(verdict, { run: { id: 7, attempt: 2 }, own: 5, said: [said], unknown: null, read: true })
      .verdict
  }
  const runs = [1.5, 1, 1].map((scale, i) => attempt(i + 1, scale))
  const passed = judge(asked(runs.slice(-1), runs.slice(0, -1)))

  it('is lifted by a pass over all that it had been found in', () => {
    const records = passed.pooled!.records.slice(0, 2)
    expect(standing(passed, { records }).outcome).toBe('pass')
  })

  it('and else by two in a row, as on a pull request, whose runs are stored nowhere', () => {
    const verdict = standing(passed, { records: ['0123456789ab'] })
    expect([verdict.outcome, verdict.fails]).toEqual(['inconclusive', true])
    expect(verdict.reasons[0]).toMatchObject({ code: 'after_red', as: 'regression' })
  })
})

describe('runs of a commit that a later attempt failed', () => {
  const judgedAs = (record: Record, code: string) => ({
    ...record,
    judged: {
      outcome: code === 'diverged' ? ('regression' as const) : ('suspect' as const),
      codes: [code],
      rows: [],
    },
  })
  it('count no more than that attempt does, whatever comes after', () => {
    const [first, second] = [judgedAs(attempt(1, 1.5), 'suspect'), judgedAs(attempt(2, 1.5), 'diverged')]
    const next = attempt(9, 1, { commit: 'd', runId: '9' })
    expect(countedOf([first, second, next])).toEqual([next])
    expect(countedOf([first, next])).toEqual([first, next])
  })
})
