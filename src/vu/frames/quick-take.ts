import { COLON, numberAt, ownUntil, quotedOrNull, UNSURE, valueAt } from './quick.ts'

/** Of a text, as quick.ts reads it: its time in epoch ms; undefined: it is not meant; null: it must be parsed. */
type QuickTake = (text: string) => number | undefined | null

/** A string that no such text holds: a backslash begins an escape. */
const NOWHERE = '\\'

/**
 * Whether one key of a message equals a string, and the time under another, without parsing it; null where the keys do not
 * allow that. A text that equals the last one is not read again: what a service sends to all its sockets comes to all users
 * of a VU. Nor is a time that is written as the last one was: the more messages come in a second, the more are of one moment.
 */
export function quickTake(
  wanted: { readonly key: string; readonly equals: unknown },
  time: { readonly key: string; readonly perMs: number },
): QuickTake | null {
  const key = quotedOrNull(wanted.key)
  const timeKey = quotedOrNull(time.key)
  const equals = typeof wanted.equals === 'string' ? quotedOrNull(wanted.equals) : null
  if (key === null || timeKey === null || equals === null) return null
  return takeBy(key, `${key}:${equals}`, timeKey, time.perMs)
}

// Each call of a function shows here, of one of the language's own, too (k6 takes 0.4 µs for it).
function takeBy(key: string, pair: string, timeKey: string, perMs: number): QuickTake {
  let last = ''
  let taken: ReturnType<QuickTake> = null
  let lastTime = NOWHERE
  let sent = 0
  return (text) => {
    if (text === last) return taken
    last = text
    taken = take(text)
    return taken
  }

  function take(text: string): ReturnType<QuickTake> {
    const until = ownUntil(text)
    const at = text.lastIndexOf(key)
    if (at < 0 || at > until || !text.startsWith(pair, at))
      return valueAt(text, key, until) === UNSURE ? null : undefined
    const timeAt = text.lastIndexOf(timeKey)
    if (timeAt < 0 || timeAt > until) return null
    if (text.startsWith(lastTime, timeAt)) return sent
    const colon = timeAt + timeKey.length
    const found = text.charCodeAt(colon) === COLON ? numberAt(text, colon + 1) : Number.NaN
    if (!(found > 0)) return null
    // As JSON.stringify writes it, which is read as this number; a comma behind it ends it.
    lastTime = `${timeKey}:${found},`
    sent = found / perMs
    return sent
  }
}
