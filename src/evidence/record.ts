import { GENERATOR } from '../model/generator.ts'
import { LIFE } from '../model/lives.ts'
import type { Load } from '../model/load/load.ts'
import {
  CLOCK,
  INTERNAL,
  LARGE_FRAME,
  RELAY,
  SIGN_OF_LIFE,
  SLOW_READERS,
  WATCH,
} from '../model/metrics/internal.ts'
import { CONTENT, LATENCY_OF, OF_KIND, SEQUENCE_TOLD, SERVED, UNREAD } from '../model/receipts.ts'
import type { Peaks } from '../model/record/health/peaks.ts'
import type { Measured, Problem, Provenance, Record, Series, Stats } from '../model/record/record.ts'
import { formatSelector, parseSelector, type Selector } from '../model/selector.ts'
import { formatThreshold, holds } from '../model/threshold.ts'
import type { EngineEnd, NamedEnd } from '../ports.ts'
import { besideOf } from './beside.ts'
import { broughtOf, type PlannedSeconds } from './brought.ts'
import { serviceClockOf } from './clock/clock-record.ts'
import {
  correctedMeasured,
  correctedStats,
  isCorrectedGroup,
  type RawRows,
  rawMeasured,
  rawOfFeed,
} from './clock/corrected-rows.ts'
import { type InStep, inStep } from './clock/in-step.ts'
import { isComplete, problemsOf, type Stopped } from './completeness.ts'
import { heartbeatsSeen } from './counted/heartbeats.ts'
import { hungUsers } from './counted/hung-users.ts'
import { largestFrameIn } from './counted/large-frames.ts'
import { countedShares, cutSendsSeen, endedSendsSeen } from './counted/shares.ts'
import { stepsOf } from './counted/step-shares.ts'
import { stuckUsers } from './counted/stuck-users.ts'
import { type Cell, cellsOf, kindOf } from './cube/cells.ts'
import { type Cube, cubeOf, type Group, groupOf, groupsOf } from './cube/cube.ts'
import type { Leaf, Leaves } from './cube/leaves.ts'
import { Merger } from './cube/merge.ts'
import { Moments } from './cube/moments.ts'
import { figuresOf, statsOf } from './cube/stats.ts'
import { skewLeaves } from './delivery/fan-out-skew.ts'
import { sequencesOf } from './delivery/sequence-counts.ts'
import { chosenOf } from './dials.ts'
import { bytesOf, closesOf, httpOf } from './ends/census.ts'
import { closeRatesOf } from './ends/close-rates.ts'
import { opensOf } from './ends/open-time.ts'
import { failedLoginsOf } from './failed-logins.ts'
import { feedsOf } from './feeds/feeds.ts'
import { peaksIn } from './generator-peaks.ts'
import { healthOf, steppedIn } from './health.ts'
import { sweepsOf } from './idle/sweep.ts'
import { accountOf } from './lives/account.ts'
import { withoutUnaccepted } from './lives/unaccepted.ts'
import { measuredOf, scenariosOf } from './measured.ts'
import { measuredFeeds } from './of-feeds.ts'
import { isOurs } from './own-failures.ts'
import { phaseCounts } from './phases/phase-counts.ts'
import { withRelayDeeds } from './relay/attributed.ts'
import { relayHealth, relayRecordOf } from './relay/relay-record.ts'
import { withOwnDials } from './script-ends.ts'
import { type ServiceUse, serviceIn } from './service-use.ts'
import { slowReadingsOf } from './slow/slow-readings.ts'
import { peakOf, socketsOf } from './sockets.ts'
import { weatherOf } from './storms/weather.ts'
import { disagreement, unmentioned } from './summary/agreement.ts'
import { watchRecordOf } from './watch/watch-record.ts'

/** What a record says beside the samples. */
export interface Facts {
  readonly provenance: Provenance
  readonly series: Series
  /** ms of the machine probe; null: not taken. */
  readonly probe: number | null
  /** Cores that the generator can use. */
  readonly cores: number
  /** How what stood beside the engine ended; absent: nothing did. */
  readonly companions?: readonly NamedEnd[]
  /** What the plan asks for; absent: not known. */
  readonly planned?: PlannedSeconds
  /** ms of the gate's own longest standstill while the load ran; absent: not watched. */
  readonly stall?: number
  /** Of the gate's own process, at epoch ms; absent: the engine is in it, or it was not watched. */
  readonly gate?: Peaks
  /** ms, p99, that a thread of this machine waited for a CPU while the load ran; absent: not watched. */
  readonly wakes?: number
  /** ms by which the wall clock was set while the load ran; absent: not watched. */
  readonly clockStep?: number
  /** What the service used of this machine; absent: it is elsewhere, or could not be seen. */
  readonly service?: ServiceUse
  /** Whether a target is on the generator's machine; absent: not known. */
  readonly local?: boolean
  /** Why the gate itself stopped the load; absent: it did not. */
  readonly stopped?: Stopped
  /** The most sockets at once that the plan asks for; absent: not known. */
  readonly plannedSockets?: number
  /** Names of targets whose port answers TLS, though the plan writes ws:// or http://; absent: none, or not tried. */
  readonly tlsPorts?: readonly string[]
  /** Method and address of the plan's login, without its query; absent: it has none. */
  readonly loginAddress?: string
}

/** What a collector took in. */
export interface Intake {
  readonly load: Load
  /** Of the engine. */
  readonly leaves: readonly Leaf[]
  /** Of companions, by their names. */
  readonly beside: ReadonlyMap<string, Leaves>
  /** Scenario to the epoch ms at which the engine says it started. */
  readonly starts: ReadonlyMap<string, number>
  /** Dropped samples by metric. */
  readonly nonFinite: ReadonlyMap<string, number>
}

/** What is told of every user has been read before the samples are condensed. */
const READ: ReadonlySet<string> = new Set([
  LIFE,
  LATENCY_OF,
  OF_KIND,
  UNREAD,
  CONTENT,
  SERVED,
  LARGE_FRAME,
  SIGN_OF_LIFE,
  SEQUENCE_TOLD,
])

/** One run's evidence, condensed: everything that is judged, and whether anything is missing. */
export function condense(intake: Intake, end: EngineEnd, facts: Facts): Record {
  const { load, beside, starts, nonFinite } = intake
  const ofRelay = beside.get(RELAY)?.all ?? []
  const { leaves: named, changed } = withRelayDeeds(withOwnDials(load, intake.leaves), ofRelay)
  const { leaves: stamped, moved } = withoutUnaccepted(named)
  // What only looked like an open is none here, and one in the engine's own summary.
  const renamed = new Set([...changed, ...(moved > 0 ? ['ws_connecting'] : [])])
  const relay = relayRecordOf(ofRelay)
  const { companions = [] } = facts
  const moments = new Moments(load, stamped, starts)
  const clock = serviceClockOf(load, beside.get(CLOCK)?.all ?? [])
  const raw = clock?.ahead == null ? null : rawRowsOf(load, stamped, end, moments, renamed)
  const step = inStep(load, stamped, clock)
  const leaves = step?.leaves ?? stamped
  const watch = watchRecordOf(load, beside.get(WATCH)?.all ?? [], moments)
  const peak = peakOf(leaves, load)
  const opens = opensOf(leaves, moments.end, (scenario) => moments.namedPhasesOf(scenario))
  const closeRates = closeRatesOf(load, leaves, moments)
  const phases = phaseCounts(load.timeline, leaves, moments)
  const companionLeaves = [...beside.values()].flatMap(({ all }) => all)
  const { rows: storms, books, calm } = weatherOf(load, leaves, companionLeaves, moments)
  const { wanted, settled, kept, ...lives } = accountOf(load, books, leaves, moments)
  const { deliveries, silences, ...feeds } = feedsOf(load, books, leaves, moments)
  const largestFrame = largestFrameIn(leaves)
  const sequences = sequencesOf(load, leaves)
  const idle = sweepsOf(load, leaves, moments.end)
  const slowReaders = slowReadingsOf(load, {
    told: beside.get(SLOW_READERS)?.all ?? [],
    ...{ leaves, moments },
    books: (scenario) => books.get(scenario) ?? new Map(),
  })
  const hung = end.how === 'clean' ? hungUsers(load, leaves) : []
  const stuck = [...stuckUsers(load, leaves, moments), ...hung]
  // Before the samples are let go.
  const peaks = peaksIn(leaves, moments, end.health.peaks, facts.gate)
  const measured = [...leaves.filter(({ metric }) => !READ.has(metric)), ...skewLeaves(load, leaves)]
  const spared = calm((leaf) => condensed(leaf, end, moments))
  const cube = cubeOf(measured.flatMap((leaf) => condensed(leaf, end, moments)))
  const counted = spared(cube)
  const sockets = socketsOf(cube, peak)
  const http = httpOf(cube)
  const steps = stepsOf(load, counted)
  const shares = [
    ...lives.shares,
    ...feeds.shares,
    ...steps.shares,
    ...stuck,
    ...countedShares(load, counted),
  ]
  // What was corrected is no longer what the engine's own summary tells, which was compared with it before.
  const other = raw === null ? renamed : new Set([...renamed, ...TWO_CLOCKS])
  const own = step && raw && { step, raw }
  const rows = rowsOf(load, cube, end, moments.duration / 1000, other, own)
  const engine = facts.provenance.engine.name
  const evidence = {
    load,
    engine,
    end,
    companions,
    cube,
    sockets,
    http,
    nonFinite,
    settled,
    largestFrame,
    wanted: (scenario: string) => wanted.get(scenario) ?? 0,
    reached: (scenario: string, at: number) => moments.reached(scenario, at),
    started: (scenario: string) => starts.has(scenario),
    ...(facts.stopped !== undefined && { stopped: facts.stopped }),
  }
  const problems = [...problemsOf(evidence), ...(raw?.problems ?? []), ...rows.problems]
  return {
    version: 1,
    generator: GENERATOR,
    ...(load.lanes !== undefined && { lanes: load.lanes }),
    ...(load.script !== undefined && { script: true }),
    plan: { name: load.plan.name, file: load.plan.file },
    series: facts.series,
    provenance: facts.provenance,
    timeline: load.timeline,
    duration: moments.duration,
    ended: end.how,
    abortedOn: end.how === 'aborted' ? abortedOn(load, rows.measured) : null,
    complete: isComplete(problems),
    problems,
    stats: rows.stats,
    measured: rows.measured,
    deliveries,
    sockets: facts.plannedSockets === undefined ? sockets : { ...sockets, planned: facts.plannedSockets },
    http,
    ...chosenOf(load, cube),
    ...failedLoginsOf(load, cube, facts.loginAddress),
    closes: closesOf(cube, moments.start),
    opens,
    ...(closeRates.length > 0 && { closeRates }),
    began: new Date(moments.start).toISOString(),
    dials: lives.dials,
    ages: lives.ages,
    shares,
    held: lives.held,
    ...(idle.length > 0 && { idle }),
    ...(sequences.length > 0 && { sequences }),
    stalls: lives.stalls,
    silences,
    phases,
    ...storms,
    ...(slowReaders.length > 0 && { slowReaders }),
    seen: [
      ...lives.seen,
      ...feeds.seen,
      ...steps.seen,
      ...heartbeatsSeen(load, counted),
      ...cutSendsSeen(load, counted),
      ...endedSendsSeen(load, counted),
    ],
    health: {
      ...healthOf(cube, end.health, { ...facts, load }),
      ...peaks,
      ...(facts.local !== undefined && { local: facts.local }),
      ...relayHealth(relay),
      ...steppedIn(facts),
      ...serviceIn(cube, facts.service),
      ...(facts.planned && { brought: broughtOf(load, moments, kept, shares, facts.planned) }),
    },
    bytes: bytesOf(cube),
    ...(relay && { relay }),
    ...(watch && { watch }),
    ...(clock && { clock: clock.record }),
    ...(companions.length > 0 && { companions: besideOf(companions, beside, moments) }),
  }
}

/** A leaf's cells; its samples are let go, so that no value is held twice for long. */
function condensed(leaf: Leaf, end: EngineEnd, moments: Moments): Cell[] {
  const words = end.summary?.get(leaf.metric)?.keys()
  const cells = cellsOf(leaf, kindOf(leaf.metric, words), moments)
  leaf.column.clear()
  return cells
}

/** What is told of every selector that anybody asks for. */
export interface Rows {
  readonly stats: Stats[]
  readonly measured: Measured[]
  readonly problems: Problem[]
}

/**
 * Visits every selector that anybody asks for once: its values are merged, read and let go, so that no more than
 * one selector's values are held beside the cells.
 */
export function rowsOf(
  load: Load,
  cube: Cube,
  end: EngineEnd,
  seconds: number,
  renamed: ReadonlySet<string>,
  clock: { readonly step: InStep; readonly raw: RawRows } | null = null,
): Rows {
  const summary = comparedSummary(end)
  const rows: Rows = { stats: [], measured: [], problems: [] }
  const measured = new Map<string, Measured>()
  const merger = new Merger()
  const usual = groupsOf(cube)
  const keys = new Set(usual.map(({ key }) => key))
  for (const group of visited(load, cube, usual, summary)) {
    const figures = figuresOf(group, cube, merger)
    const shown = withoutOurs(group)
    const own = shown === group ? figures : figuresOf(shown, cube, merger)
    const step = clock !== null && isCorrectedGroup(shown, clock.step) ? clock : null
    if (own !== null && isRow(group, load, keys)) {
      const row = statsOf(group, own, seconds)
      rows.stats.push(step === null ? row : correctedStats(row, own.sorted, step.step, step.raw))
    }
    for (const threshold of load.thresholds) {
      if (formatSelector(threshold.selector) !== group.key) continue
      measured.set(formatThreshold(threshold), {
        ...measuredOf(threshold, own, seconds),
        ...(step !== null &&
          own !== null && {
            corrected: correctedMeasured(threshold, own, step.step, rawMeasured(step.raw, threshold)),
          }),
        ...scenariosOf(shown),
      })
    }
    const told = summary.get(group.key)
    const other = renamed.has(group.selector.metric)
    const problem =
      told === undefined || other ? null : disagreement(group.selector, told.statistics, figures)
    if (problem !== null) rows.problems.push(problem)
    const ofFeeds = step && { step: step.step, rawOf: rawOfFeed(step.raw) }
    for (const [key, feeds] of measuredFeeds(group, load.thresholds, cube, merger, ofFeeds))
      measured.set(key, { ...measured.get(key)!, feeds })
  }
  const left = hasSummary(end) ? unmentioned(cube.keys(), summary) : null
  if (left !== null) rows.problems.push(left)
  rows.measured.push(
    ...load.thresholds.flatMap((threshold) => measured.get(formatThreshold(threshold)) ?? []),
  )
  return rows
}

const TWO_CLOCKS = ['ws_message_latency'] as const

/**
 * The rows of what two clocks measure, as it was measured: compared with the engine's own summary, and shown beside what is corrected. Its
 * values are held twice for that long.
 */
function rawRowsOf(
  load: Load,
  leaves: readonly Leaf[],
  end: EngineEnd,
  moments: Moments,
  renamed: ReadonlySet<string>,
): Rows {
  const isOwn = (metric: string) => TWO_CLOCKS.some((one) => one === metric)
  const cells = leaves
    .filter(({ metric }) => isOwn(metric))
    .flatMap((leaf) => cellsOf(leaf, kindOf(leaf.metric, undefined), moments))
  const summary =
    end.summary && new Map([...end.summary].filter(([text]) => isOwn(text.split('{', 1)[0] ?? '')))
  const thresholds = load.thresholds.filter(({ selector }) => isOwn(selector.metric))
  const gates = load.gates.filter(({ selector }) => isOwn(selector.metric))
  return rowsOf(
    { ...load, thresholds, gates },
    cubeOf(cells),
    { ...end, summary },
    moments.duration / 1000,
    renamed,
  )
}

const OF_VUS: ReadonlySet<string> = new Set(['vus', 'vus_max', 'iterations', 'iteration_duration'])

/** Whether figures of it stand in the record: some are visited only to be compared with the engine's own. */
function isRow(group: Group, load: Load, usual: ReadonlySet<string>): boolean {
  const { key, selector } = group
  const asked = [...load.thresholds, ...load.gates, ...(load.slopes ?? [])].some(
    (one) => formatSelector(one.selector) === key,
  )
  if (asked) return true
  return (selector.tags.scenario === undefined || usual.has(key)) && !isOfHosts(group, load)
}

/** What counts the engine's VUs counts nobody's users, where any of them hosts several; that of REST beside them stays. */
function isOfHosts({ selector: { metric }, cells }: Group, { lanes = {} }: Load): boolean {
  if (Object.keys(lanes).length === 0 || !OF_VUS.has(metric)) return false
  return cells.some(({ tags: { scenario } }) => scenario === undefined || Object.hasOwn(lanes, scenario))
}

/** What the generator could not do itself is in no row, but in the one that asks for it by its reason. */
function withoutOurs(group: Group): Group {
  if (group.selector.tags.reason !== undefined || !group.cells.some(isOurs)) return group
  return { ...group, cells: group.cells.filter((cell) => !isOurs(cell)) }
}

interface Told {
  readonly selector: Selector
  readonly statistics: ReadonlyMap<string, number>
}

/** After a kill there is nothing to agree with: the stream may end before the summary does. */
function hasSummary({ how, summary }: EngineEnd): boolean {
  return summary !== null && (how === 'clean' || how === 'aborted')
}

function comparedSummary(end: EngineEnd): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>()
  if (!hasSummary(end)) return told
  for (const [text, statistics] of end.summary ?? []) {
    const selector = selectorOrNull(text)
    if (selector !== null && !INTERNAL.has(selector.metric))
      told.set(formatSelector(selector), { selector, statistics })
  }
  return told
}

/** A script's own metric may have a name that no plan could ask for. */
function selectorOrNull(text: string): Selector | null {
  try {
    return parseSelector(text)
  } catch {
    return null
  }
}

function visited(
  load: Load,
  cube: Cube,
  usual: readonly Group[],
  summary: ReadonlyMap<string, Told>,
): Iterable<Group> {
  const groups = new Map(usual.map((group) => [group.key, group]))
  const asked = [
    ...load.thresholds.map(({ selector }) => selector),
    ...load.gates.map(({ selector }) => selector),
    ...(load.slopes ?? []).map(({ selector }) => selector),
    ...[...summary.values()].map(({ selector }) => selector),
  ]
  for (const selector of asked) {
    const key = formatSelector(selector)
    if (!groups.has(key)) groups.set(key, groupOf(cube, selector))
  }
  return groups.values()
}

/** The threshold on which the engine stopped: the first broken one that may stop it. */
function abortedOn(load: Load, measured: readonly Measured[]): string | null {
  const stoppers = load.thresholds.filter((threshold) => threshold.abortOnFail)
  const broken = stoppers.find((threshold) => {
    const actual = measured.find((row) => row.threshold === formatThreshold(threshold))?.actual ?? null
    return actual !== null && !holds(threshold.expression, actual)
  })
  const one = broken ?? stoppers[0]
  return one === undefined ? null : formatThreshold(one)
}
