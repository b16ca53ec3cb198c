import type { Held, Share } from '../../../model/record/share.ts'
import type { Claim, Part, Time } from './claim.ts'

/** A share of the record as a part of a row. `soft`: the bad ones that a busy generator may have made. */
export function partOf({ bad, n, reasons = {}, stalled = 0 }: Share, soft: number, where = ''): Part {
  return { where, bad, n, soft, reasons, ...(stalled > 0 && { stalled }) }
}

/** The users who lost too much of their time, and the time itself. */
export function heldParts(held: Held): Pick<Claim, 'parts' | 'time'> {
  const { users, losing } = held
  return { parts: [{ where: '', bad: losing, n: users, soft: 0, reasons: {} }], time: timeOf(held) }
}

export function timeOf({ openSeconds, lostSeconds, excusedSeconds = 0, excusedUsers = 0 }: Held): Time {
  return { open: openSeconds, lost: lostSeconds, excused: excusedSeconds, excusedUsers }
}

/** Parts and their sum, the whole first; one part is the whole. */
export function withWhole(parts: readonly [Part, ...Part[]]): readonly [Part, ...Part[]] {
  if (parts.length === 1) return [{ ...parts[0], where: '' }]
  const reasons: { [reason: string]: number } = {}
  const whole = { where: '', bad: 0, n: 0, soft: 0, reasons }
  for (const part of parts) {
    whole.bad += part.bad
    whole.n += part.n
    whole.soft += part.soft
    for (const [reason, count] of Object.entries(part.reasons))
      reasons[reason] = (reasons[reason] ?? 0) + count
  }
  const stalled = parts.reduce((sum, part) => sum + (part.stalled ?? 0), 0)
  return [{ ...whole, ...(stalled > 0 && { stalled }) }, ...parts]
}
