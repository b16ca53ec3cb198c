import { describe, expect, it } from 'vitest'
import { suspectsOf } from '../../src/judge/attempts/suspects.ts'
import { judgedOf } from '../../src/judge/counting.ts'
import { judge } from '../../src/judge/judge.ts'
import type { Provenance, Record } from '../../src/model/record/record.ts'
import { baselineOf, gate, history, LATENCY, load, P99, record, trend } from './support.ts'

const ACCEPTED = { reason: 'r', by: 'b', at: '2026-11-21T00:00:00.000Z' }

/** The only run of a commit, on a machine of its own, so much slower than usual. */
function push(n: number, scale: number, changes: Partial<Provenance> = {}): Record {
  const run = record({ stats: [trend({}, scale)] }, 20)
  const started = `2026-11-20T18:${String(n).padStart(2, '0')}:00.000Z`
  const machine = { ...run.provenance.machine, id: `m${n}` }
  const origin = { started, machine, commit: `c${n}`, event: 'push', runId: `${n}` }
  return { ...run, provenance: { ...run.provenance, ...origin, ...changes } }
}

const STORED = history().map((run, i) => ({
  ...run,
  provenance: {
    ...run.provenance,
    commit: `old-${i}`,
    event: 'push',
    machine: { ...run.provenance.machine, id: `s${i}` },
  },
}))

/** What each push comes to, stored as it is judged; `accept`: those that somebody accepts. */
function said(scales: readonly number[], changes: Partial<Provenance> = {}, accept: readonly number[] = []) {
  const store: Record[] = [...STORED]
  return scales.map((scale, i) => {
    const run = push(i + 1, scale, changes)
    const verdict = judge({
      load: load({ gates: [gate(LATENCY, P99)], mode: 'block' }),
      records: [run],
      baseline: baselineOf([...store]),
    })
    const accepted = accept.includes(i + 1) ? { accepted: ACCEPTED } : {}
    store.push({ ...run, judged: judgedOf(verdict), ...accepted })
    return verdict.reasons.find(({ outcome }) => outcome === 'regression')?.code ?? verdict.outcome
  })
}

describe('a suspect on the line that is released, where a gate takes one run', () => {
  const [RED, SLOW] = ['suspect_confirmed', 'suspect']
  it.each([
    ['is confirmed by the next two commits', [1.5, 1.5, 1.5], [SLOW, SLOW, RED]],
    ['stays red while the level does', [1.5, 1.5, 1.5, 1.5, 1.5], [SLOW, SLOW, RED, RED, RED]],
    ['is no more where the next two look as usual', [1.5, 1, 1, 1], [SLOW, 'pass', 'pass', 'pass']],
    ['is confirmed by nothing where none was', [1, 1, 1], ['pass', 'pass', 'pass']],
    ['is green again once it is mended', [1.5, 1.5, 1.5, 1, 1], [SLOW, SLOW, RED, 'pass', 'pass']],
  ])('%s', (_, scales, words) => {
    expect(said(scales)).toEqual(words)
  })

  it('is told on no pull request', () => {
    expect(said([1.5, 1.5, 1.5], { event: 'pull_request' })).toEqual([SLOW, SLOW, SLOW])
  })

  it('ends where somebody accepts', () => {
    expect(said([1.5, 1.5, 1.5, 1.5], {}, [3]).at(-1)).not.toBe(RED)
  })

  it('is of one machine no proof', () => {
    const machine = { ...push(1, 1).provenance.machine, id: 'one' }
    expect(said([1.5, 1.5, 1.5], { machine })).not.toContain(RED)
  })
})

describe('the three commits', () => {
  const judged = (run: Record, ...codes: string[]): Record => ({
    ...run,
    judged: { outcome: 'suspect', codes, rows: [] },
  })
  const stored = [...STORED, judged(push(1, 1.5), 'suspect'), judged(push(2, 1))]
  const ids = (own: Record, all: readonly Record[] = stored) =>
    suspectsOf([own], all)?.records.map(({ provenance }) => provenance.runId)

  it('are the suspect, the next, and this one, by their first runs, against what came before', () => {
    expect(ids(push(3, 1))).toEqual(['1', '2', '3'])
    expect(suspectsOf([push(3, 1)], stored)!.before).toEqual(STORED)
    const again = push(4, 1, { commit: 'c3' })
    expect(ids(again, [...stored, judged(push(3, 1.5))])).toEqual(['1', '2', '3'])
  })

  it('are none where another run lies between, or the commit is not known', () => {
    expect(ids(push(4, 1), [...stored, judged(push(3, 1))])).toBeUndefined()
    expect(ids(push(3, 1, { commit: null }))).toBeUndefined()
  })
})
