import type { Seen } from '../../../model/record/seen.ts'
import type { Share } from '../../../model/record/share.ts'
import { heldWords, unitWords } from '../../clocks/unread.ts'
import { loginWords } from '../../words/logins.ts'
import { plainWords } from '../../words/plain-words.ts'
import type { SloContext } from '../ruling.ts'

/** What one of the bad messages of a share looks like, or what a login answered that failed, where the record holds one; undefined: it does not. */
export function sampleOf(
  { metric, scenario, feed, name }: Share,
  { load, record: { seen = [], logins } }: Pick<SloContext, 'load' | 'record'>,
): string | undefined {
  if (metric === 'steps_failed') {
    return name === load.work.login?.request.name && logins ? loginWords(logins) : undefined
  }
  const kind = metric === 'ws_messages_malformed' ? 'malformed' : 'untimed'
  if (kind === 'untimed' && metric !== 'ws_messages_untimed') return undefined
  const found = seen
    .filter((one) => one.kind === kind && one.scenario === scenario && one.feed === feed)
    .toSorted((a, b) => b.n - a.n)[0]
  if (found === undefined) return undefined
  if (kind === 'malformed') {
    const text = plainWords(found.text ?? '')
    return text === '' ? undefined : `such as “${text}”`
  }
  const { path, holds, found: what } = found
  if (path === undefined || what === undefined) return undefined
  return what === 'nothing' ? heldWords(path, holds ?? []) : unitWords(what)
}

/** Counters of single frames, and the sight that quotes them. */
const QUOTED: { readonly [metric: string]: Seen['kind'] } = {
  ws_error_frames: 'error-frame',
  ws_unexpected: 'unexpected',
}

/** Whether a record quotes what this metric counts. */
export function quotes(metric: string): boolean {
  return Object.hasOwn(QUOTED, metric)
}

/** The frame of a quoted metric that came most often, of one scenario or of all; undefined: the record holds none. */
export function frameWords(
  { seen = [] }: Pick<SloContext['record'], 'seen'>,
  metric: string,
  scenario?: string,
): string | undefined {
  const found = seen
    .filter((one) => one.kind === QUOTED[metric] && (scenario === undefined || one.scenario === scenario))
    .toSorted((a, b) => b.n - a.n)[0]
  const text = plainWords(found?.text ?? '')
  return text === '' ? undefined : `such as “${text}”`
}
