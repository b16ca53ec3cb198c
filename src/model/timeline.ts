/** A stretch of a scenario's life, computed from its load (plan-language: "Phases"). */
export type Phase = 'ramp' | 'steady' | 'disrupt' | 'idle' | 'down'

/** `from` and `to` are ms since the start of the run; `to` is exclusive. */
export interface Span {
  readonly phase: Phase
  readonly from: number
  readonly to: number
}

/** The spans of every scenario, in time order and without holes, from its own start to its end. */
export type Timeline = Readonly<Record<string, readonly Span[]>>

/**
 * The phase at `at` (ms since the start of the run). Before the first span it is the first phase, after
 * the last one the last: a socket that closes in the grace period still belongs to the phase it ended in.
 */
export function phaseAt(spans: readonly Span[], at: number): Phase | undefined {
  const last = spans[spans.length - 1]
  if (last === undefined) return undefined
  for (const span of spans) if (at < span.to) return span.phase
  return last.phase
}

/** The joined length of a phase, in ms. */
export function phaseLength(spans: readonly Span[], phase: Phase): number {
  let sum = 0
  for (const span of spans) if (span.phase === phase) sum += span.to - span.from
  return sum
}

/** When the last scenario has nothing more planned, in ms since the start of the run (without grace). */
export function timelineEnd(timeline: Timeline): number {
  let end = 0
  for (const spans of Object.values(timeline)) end = Math.max(end, spans[spans.length - 1]?.to ?? 0)
  return end
}
