import type { Gate } from '../../model/load/gate.ts'
import { change, counted, figure, integer } from '../../model/numbers.ts'
import type { Record } from '../../model/record/record.ts'
import type { Why } from '../../model/verdict/codes.ts'
import type { Finding } from './finding.ts'
import { isPerSecond, unitOf } from './measure.ts'

/**
 * Why a row of several runs is not judged, with the runs in which it is so, and what the others showed: `the generator was
 * busy in runs 2 and 3; run 1 was fit, and showed 54.7 ms, before 29.0 ms (+89 %)`.
 */
export function withFitRuns(
  why: Why,
  { values = [], baseline }: Finding,
  gate: Gate,
  { records, isFit }: { readonly records: readonly Record[]; readonly isFit: (record: Record) => boolean },
): Why {
  const fit = records.flatMap((record, i) => (isFit(record) ? [i] : []))
  if (records.length === 1 || fit.length === 0) return why
  const spoilt = records.flatMap((record, i) => (isFit(record) ? [] : [i]))
  const show = (value: number) => figure(value, isPerSecond(gate) ? 'per-second' : unitOf(gate))
  const shown = fit.flatMap((i) => values[i] ?? [])
  const words = `${why.why} in ${runsWords(spoilt)}; ${runsWords(fit)} ${fit.length === 1 ? 'was' : 'were'} fit`
  if (shown.length < fit.length) return { ...why, why: words }
  const before = baseline === undefined ? '' : `, before ${show(baseline)}${changes(shown, baseline)}`
  return { ...why, why: `${words}, and showed ${list(shown.map(show))}${before}` }
}

/** ` (+89 %)`, ` (+89 %, +91 %)`; from 0 there is none. */
function changes(values: readonly number[], baseline: number): string {
  return baseline > 0 ? ` (${values.map((value) => change(value / baseline - 1)).join(', ')})` : ''
}

function runsWords(at: readonly number[]): string {
  const word = counted(at.length, 'run').replace(/^\S+ /, '')
  return `${word} ${list(at.map((i) => integer(i + 1)))}`
}

/** `a`, `a and b`, `a, b and c`. */
function list(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}
