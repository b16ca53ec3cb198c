import type { ClockTold, TimeSource } from '../model/load/beside/time-source.ts'
import { parsePath, walk } from '../model/path.ts'
import { compileSentAt, foundAt } from '../vu/frames/sent-at.ts'
import { bodyOf, get, wordsOf } from './ask.ts'
import { type Moment, toldBy } from './told-time.ts'

type Asked = Pick<TimeSource, 'path' | 'unit'>

/**
 * One GET of the service's time at the address that the policy checked, on a connection of its own: behind one address there may be
 * several clocks. No redirect is followed. Never throws; a problem is in a few words without anything foreign.
 */
export async function askTime(
  url: string,
  asked: Asked,
  pins: ReadonlyMap<string, string>,
  signal: AbortSignal,
  timeout: number,
): Promise<ClockTold | { readonly problem: string }> {
  const timed = AbortSignal.timeout(timeout)
  let sent: Moment | null = null
  try {
    const response = await get(url, pins, AbortSignal.any([signal, timed]), undefined, () => {
      sent = before()
    })
    const { statusCode: status = 0 } = response
    if (status < 200 || status > 299) {
      response.destroy()
      const isRedirect = status >= 300 && status <= 399
      return { problem: isRedirect ? `HTTP ${status}, a redirect, which is not followed` : `HTTP ${status}` }
    }
    const body = (await bodyOf(response)).toString('utf8')
    const came = after()
    if (sent === null) return { problem: 'its connection was never seen to open' }
    const value = valueIn(body, asked)
    const time = compileSentAt({ path: 'time', unit: asked.unit })({ time: value })
    return toldBy(value, time, asked.unit, sent, came) ?? { problem: unread(value, asked, came) }
  } catch (error) {
    return { problem: timed.aborted ? `no answer in ${timeout / 1000} s` : wordsOf(error) }
  }
}

/** The steady clock is read first, and last below: whatever comes between the two reads, no less than the wall clock's own time is between them. */
function before(): Moment {
  const steady = performance.now()
  return { wall: Date.now(), steady }
}

function after(): Moment {
  const wall = Date.now()
  return { wall, steady: performance.now() }
}

function valueIn(body: string, { path }: Asked): unknown {
  try {
    const value: unknown = JSON.parse(body)
    return path === undefined ? value : walk(value, parsePath(path))
  } catch {
    return path === undefined ? body.trim() : undefined
  }
}

function unread(value: unknown, { path, unit }: Asked, { wall }: Moment): string {
  const found = foundAt(value, wall)
  if (found === 'nothing') return path === undefined ? 'its answer is empty' : 'the path is not in its answer'
  return found === 'other' || found === unit
    ? `its answer holds no time in ${unit}`
    : `its time looks like ${found}`
}
