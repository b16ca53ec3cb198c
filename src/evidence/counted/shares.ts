import { isArrivalRate } from '../../model/load/executor.ts'
import type { Load } from '../../model/load/load.ts'
import type { Scenario } from '../../model/load/scenario.ts'
import type { Login } from '../../model/load/step.ts'
import { CUT_WAIT, ENDED_WAIT } from '../../model/metrics/internal.ts'
import { NEEDS } from '../../model/metrics/needs.ts'
import type { Seen } from '../../model/record/seen.ts'
import type { Share } from '../../model/record/share.ts'
import type { Cube } from '../cube/cube.ts'
import { groupBy, sumOf } from '../cube/group.ts'
import { type CutWaits, cutWaits } from './cut-waits.ts'
import { endedWaits } from './ended-waits.ts'
import { asksForHeartbeats, heartbeatShares } from './heartbeats.ts'
import { type CellsOf, type Counts, cellsOfScenario, samples, total, unanswered } from './tries.ts'

/**
 * The raw counts of default SLOs whose tries are samples: heartbeats and exchanges by their answers, iterations by what
 * was begun of what a stated rate asks for. A wait that the plan's own end cut counts in
 * neither, and is told where it was old; one that the service ended with the socket is unanswered (cutWaits). What
 * a plan asks for and nobody ever did is a share of none.
 */
export function countedShares(load: Load, cube: Cube): Share[] {
  return Object.entries(load.work.scenarios).flatMap(([name, scenario]) => {
    const of = cellsOfScenario(cube, name)
    const base = { scenario: name, feed: scenario.tags.feed ?? null }
    return [
      ...heartbeatShares(of, scenario, asksForHeartbeats(load, name)),
      ...exchanges(of, scenario, load.work.login),
      ...iterations(scenario, of),
      ...tokens(scenario, of, load.work.login),
    ].map(({ metric, ...counts }) => ({ metric, ...base, ...counts }))
  })
}

/** Of exchanges in the order in which they were first seen; those that never were come last. */
function exchanges(of: CellsOf, scenario: Scenario, login: Login | undefined): Counts[] {
  const asked = NEEDS.exchange.places(scenario, login).map(({ exchange = '' }) => exchange)
  const seen = [...of('ws_roundtrip'), ...of('ws_roundtrip_timeout')].map(({ tags }) => tags.exchange ?? '')
  return [...new Set([...seen, ...cutExchanges(of), ...asked])].map((name) => {
    const { answers, over } = triesOf(of, name)
    const counts = unanswered(over, cutSends(of, scenario, name).counted)
    const share = { metric: 'ws_roundtrip_timeout', name, n: counts.bad + samples(answers), ...counts }
    const ended = endedWaits(of, { exchange: name, answers }).n
    return ended === 0 ? share : { ...share, cut: ended }
  })
}

function triesOf(of: CellsOf, name: string) {
  const own = (metric: string) => of(metric).filter(({ tags }) => (tags.exchange ?? '') === name)
  return { answers: own('ws_roundtrip'), over: own('ws_roundtrip_timeout') }
}

/** Heartbeats have none. */
function cutExchanges(of: CellsOf): readonly string[] {
  return [...new Set([...of(CUT_WAIT), ...of(ENDED_WAIT)].flatMap(({ tags }) => tags.exchange ?? []))]
}

function cutSends(of: CellsOf, scenario: Scenario, name: string): CutWaits {
  const { answers, over } = triesOf(of, name)
  return cutWaits(of, scenario, { exchange: name, answers, others: total(over) })
}

/** Sends whose answer a close cut that the plan expects, no more of them than chance has: no row counts them. */
export function cutSendsSeen(load: Load, cube: Cube): Seen[] {
  return Object.entries(load.work.scenarios).flatMap(([name, scenario]) => {
    const of = cellsOfScenario(cube, name)
    const base = { kind: 'send-cut', scenario: name, feed: scenario.tags.feed ?? null, of: null } as const
    return cutExchanges(of)
      .map((exchange) => ({ ...base, name: exchange, n: cutSends(of, scenario, exchange).excused }))
      .filter(({ n }) => n > 0)
  })
}

/** Sends that had no answer for long when the end of the plan came; of those and the others of that exchange. */
export function endedSendsSeen(load: Load, cube: Cube): Seen[] {
  return Object.entries(load.work.scenarios).flatMap(([scenario, own]) => {
    const of = cellsOfScenario(cube, scenario)
    return exchanges(of, own, load.work.login)
      .filter(({ cut = 0 }) => cut > 0)
      .map(({ name = '', n, cut = 0 }): Seen => {
        const { ms } = endedWaits(of, { exchange: name, answers: triesOf(of, name).answers })
        return { kind: 'send-ended', scenario, feed: own.tags.feed ?? null, name, n: cut, of: n + cut, ms }
      })
  })
}

/** Where a plan renews tokens and nobody ever did, that is a share of none. */
function tokens({ kind }: Scenario, of: CellsOf, login: Login | undefined): Counts[] {
  if (kind !== 'socket' || login?.refresh === undefined) return []
  const lost = rate('ws_lost_at_expiry', 'code', of)
  return [rate('token_refresh_failed', 'reason', of), ...(lost.n > 0 ? [lost] : [])]
}

function rate(metric: string, tag: string, of: CellsOf): Counts {
  const cells = of(metric)
  const failed = cells.filter(({ trues }) => trues > 0)
  const counts = groupBy(failed, ({ tags }) => tags[tag] ?? 'none')
  const reasons = [...counts].map(([reason, own]) => [reason, sumOf(own, ({ trues }) => trues)] as const)
  const bad = sumOf(cells, ({ trues }) => trues)
  return { metric, bad, n: samples(cells), ...(bad > 0 && { reasons: Object.fromEntries(reasons) }) }
}

/** An iteration that is still running at the end has no sample: it was begun, and is in neither. */
function iterations({ load }: Scenario, of: CellsOf): Counts[] {
  if (!isArrivalRate(load)) return []
  const dropped = total(of('dropped_iterations'))
  const n = dropped + total(of('iterations'))
  return n === 0 ? [] : [{ metric: 'begun', bad: dropped, n }]
}
