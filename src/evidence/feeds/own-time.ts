import type { Window } from '../cube/moments.ts'

/** ms of the pieces that a time is looked at in. */
export const TENTH = 100

/** A scenario's own time, its stretches joined: offsets in ms from its start. */
export class OwnTime {
  readonly windows: readonly Window[]
  /** ms. */
  readonly length: number

  /** `windows` in order. */
  constructor(windows: readonly Window[]) {
    this.windows = windows
    this.length = windows.reduce((sum, { from, to }) => sum + to - from, 0)
  }

  /** How many tenths of a second it has; the last may be shorter. */
  get tenths(): number {
    return Math.ceil(this.length / TENTH)
  }

  /** The offset of a moment (epoch ms); one outside of it has that of the nearest moment within. */
  at(t: number): number {
    let sum = 0
    for (const { from, to } of this.windows) sum += Math.max(0, Math.min(t, to) - from)
    return sum
  }

  has(t: number): boolean {
    return this.windows.some(({ from, to }) => from <= t && t < to)
  }

  /** ms of it within a stretch of time (epoch ms). */
  within(from: number, to: number): number {
    return Math.max(0, this.at(to) - this.at(from))
  }

  /** The moment (epoch ms) of an offset. */
  when(offset: number): number {
    let left = offset
    for (const { from, to } of this.windows) {
      if (left < to - from) return from + left
      left -= to - from
    }
    return this.windows.at(-1)?.to ?? 0
  }
}

/** A scenario's own time and the whole tenths of a second of what came before it. */
export function withRamp(own: OwnTime, before: Window | null): OwnTime {
  const ramp = before === null ? 0 : Math.floor((before.to - before.from) / TENTH) * TENTH
  return ramp === 0 ? own : new OwnTime([{ from: before!.to - ramp, to: before!.to }, ...own.windows])
}
