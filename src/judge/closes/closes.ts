import type { CloseGate } from '../../model/load/gate.ts'
import { median } from '../../model/quantile.ts'
import type { Why } from '../../model/verdict/codes.ts'
import { type Comparison, confirmed } from '../gate/confirm.ts'
import { type Finding, inconclusive } from '../gate/finding.ts'
import { noBaseline } from '../gate/no-baseline.ts'
import { divergeCounts, leastRise, type Tally } from '../rule/counts.ts'
import { countLimits } from '../rule/rule.ts'
import { type Census, type CloseKind, censusOf, idOf, isAbnormal, kindsOf } from './kinds.ts'

/** What was found of one kind of close, or of all together where `kind` is null. */
export interface CloseFinding extends Finding {
  readonly kind: CloseKind | null
  /** No stored run has it. */
  readonly fresh?: boolean
  /** Of the candidate's runs together. */
  readonly opened: number
  readonly seconds: number | null
}

/**
 * How the gate's sockets ended, against the baseline: one finding for each kind of close that moved; where none did, one
 * for all together. A kind moved where its count rose by the rule of counts.ts, every run scaled to one number of
 * socket-seconds; or where it is abnormal, no stored run has it, and it is over the floor of that rule: a new way to end
 * is a change of behaviour, however few runs are stored. Each kind is one more chance of a false alarm, so that they
 * share the row's.
 */
export function closeFindings(gate: CloseGate, comparison: Comparison): readonly CloseFinding[] {
  const { records, history } = comparison
  const own = records.flatMap((record) => censusOf(record, gate) ?? [])
  const past = history.records.flatMap((record) => censusOf(record, gate) ?? [])
  const all = together(own, past)
  if (own.length < records.length)
    return [{ ...all, ...inconclusive('impossible', 'its counts are not possible') }]
  if (own.some(({ opened }) => opened === 0))
    return [{ ...all, ...inconclusive('no_sockets', 'no socket opened') }]
  if (own.some(({ seconds }) => seconds === 0))
    return [{ ...all, ...inconclusive('no_sockets', 'no socket was open for any time') }]
  if (past.length === 0) {
    const lacks = history.records.map(() => 'with a census of its sockets')
    return [{ ...all, ...noBaseline({ history }, lacks) }]
  }
  const kinds = kindsOf([...own, ...past])
  const terms = { ...comparison, keyRows: comparison.keyRows * Math.max(1, kinds.length) }
  const found = kinds.map((kind) => judgeKind(kind, own, past, terms))
  const moved = found.filter(({ verdict }) => verdict !== 'same')
  if (moved.length > 0) return moved
  const nearest = found.toSorted((a, b) => (b.z ?? 0) - (a.z ?? 0))[0]
  const { z, zLimit } = nearest ?? {}
  const scores = z === undefined || zLimit === undefined ? {} : { z, zLimit }
  return [{ ...all, ...scores, verdict: 'same', code: 'same', open: found.some(({ open }) => open === true) }]
}

/** What is shown where no row may be judged: all closes together. */
export function unjudgedCloses(
  gate: CloseGate,
  { records, history }: Comparison,
  unjudged: Why,
): CloseFinding {
  const [own, past] = [records, history.records].map((runs) =>
    runs.flatMap((record) => censusOf(record, gate) ?? []),
  )
  return { ...together(own!, past!), verdict: 'not_judged', ...unjudged }
}

/** All closes that the plan did not make, whatever their kind. */
function together(own: readonly Census[], past: readonly Census[]): Omit<CloseFinding, 'verdict' | 'code'> {
  const total = ({ counts }: Census) => [...counts.values()].reduce((sum, count) => sum + count, 0)
  return { kind: null, ...figures(own, past, total) }
}

function judgeKind(
  kind: CloseKind,
  own: readonly Census[],
  past: readonly Census[],
  { records, keyRows, over }: Comparison,
): CloseFinding {
  const count = ({ counts }: Census) => counts.get(idOf(kind)) ?? 0
  const n = median(own.map(({ opened }) => opened))
  const reference = medianSeconds(own)
  const tally = (census: Census): Tally => ({ bad: count(census) * scaleTo(reference, census), n })
  const found = divergeCounts(own.map(tally), past.map(tally), countLimits(own.length, keyRows, over))
  const fresh = isAbnormal(kind) && past.every((census) => count(census) === 0)
  const beyond = fresh ? found.bad >= leastRise(n) : found.beyond
  return {
    kind,
    fresh,
    ...figures(own, past, count),
    ...confirmed(
      { beyond, cleared: beyond ? false : found.cleared },
      records,
      past.map(({ record }) => record),
    ),
    ...(own.length === 1 ? {} : { actual: found.bad }),
    z: found.z,
    // A new code over the floor needs no score: with few stored runs it would have a small one.
    ...(fresh && beyond && found.z <= found.zLimit ? {} : { zLimit: found.zLimit }),
    limit: fresh ? Math.ceil(leastRise(n)) : found.limit,
  }
}

function medianSeconds(own: readonly Census[]): number | null {
  const known = own.flatMap(({ seconds }) => (seconds === null || seconds === 0 ? [] : [seconds]))
  return known.length < own.length ? null : median(known)
}

/** A run whose sockets were open half as long had half as many chances. */
function scaleTo(reference: number | null, { seconds }: Census): number {
  return reference === null || seconds === null || seconds === 0 ? 1 : reference / seconds
}

function figures(
  own: readonly Census[],
  past: readonly Census[],
  count: (census: Census) => number,
): Omit<CloseFinding, 'verdict' | 'code' | 'kind'> {
  const values = own.map(count)
  const seconds = own.some((census) => census.seconds === null)
    ? null
    : own.reduce((sum, census) => sum + census.seconds!, 0)
  const opened = own.reduce((sum, census) => sum + census.opened, 0)
  return {
    values,
    ...(values.length === 0 ? {} : { actual: values.length === 1 ? values[0]! : median(values) }),
    ...(past.length === 0 ? {} : { baseline: median(past.map(count)), runs: past.length }),
    n: Math.ceil(seconds ?? opened),
    opened,
    seconds,
    channel: 'count',
    combine: 'low',
  }
}
