import { length } from '../../../model/numbers.ts'
import { isRated, type Silence } from '../../../model/record/delivery.ts'
import { formatSelector } from '../../../model/selector.ts'
import type { SloRow } from '../../../model/verdict/verdict.ts'
import { isCount } from '../../rule/runs.ts'
import { type SloContext, STOPPED } from '../ruling.ts'
import { remaining } from './replaced.ts'

/**
 * One row for each feed that the record listened to: it spoke, and went on speaking (`ws_feed_silent: count==0`). Of one
 * that brought nothing at all nobody knows what was due: no samples is no pass, and without a stated rate no failure.
 */
export function silenceRows(context: SloContext): readonly SloRow[] {
  const { silences = [] } = context.record
  const rows = silences.map((silence) => ({
    name: 'ws_feed_silent' as const,
    tags: tagsOf(silence),
    allowed: 0,
    silence,
  }))
  return remaining(rows, context.load).map(({ silence }) => rowOf(silence, context))
}

export function tagsOf({ scenario, feed }: Pick<Silence, 'scenario' | 'feed'>): { [tag: string]: string } {
  return { scenario, ...(feed === null ? {} : { feed }) }
}

function rowOf(silence: Silence, { load, record, excuse }: SloContext): SloRow {
  const { scenario, feed, silent, moments } = silence
  const { verdict, code } = rulingOf(silence)
  const row: SloRow = {
    verdict,
    code,
    name: `silence of ${feed ?? scenario}`,
    threshold: `${formatSelector({ metric: 'ws_feed_silent', tags: tagsOf(silence) })}: count==0`,
    from: 'default',
    operator: '==',
    expected: 0,
    actual: silent ? 1 : 0,
    unit: 'count',
    n: moments,
    of: 'moments',
    ...(silent ? { at: silence.at } : {}),
    distinct: null,
    beyond: null,
    message:
      moments === 0 ? muteSentence(silence, isRated(silence, record.deliveries)) : silenceSentence(silence),
    line: load.lines?.[scenario] ?? 0,
  }
  return excuse === 'cancelled' ? { ...row, verdict: 'not_judged', code: STOPPED.code } : row
}

function rulingOf({ silent, moments }: Silence): Pick<SloRow, 'verdict' | 'code'> {
  if (!isCount(moments)) return { verdict: 'fail', code: 'impossible' }
  if (silent) return { verdict: 'fail', code: 'ws_feed_silent' }
  return moments === 0 ? { verdict: 'indicative', code: 'no_samples' } : { verdict: 'met', code: 'met' }
}

/** `feed mute brought nothing in 11 s`, and what would judge that where nothing does. */
function muteSentence({ feed, scenario, longest }: Silence, rated: boolean): string {
  const name = `feed ${feed ?? scenario}`
  if (longest === 0) return `no socket listened to ${name} in its time`
  const advice = rated ? '' : '; state `rate` to have that judged'
  return `${name} brought nothing in ${length(longest)}${advice}`
}

/** `feed orders fell silent at 9.2 s for 15.8 s; before that its longest gap was 0.6 s`. */
export function silenceSentence({ feed, scenario, silent, longest, at, usual }: Silence): string {
  const name = `feed ${feed ?? scenario}`
  const gap = `before that its longest gap was ${length(usual)}`
  return silent
    ? `${name} fell silent ${length(at)} after the start, for ${length(longest)}; ${gap}`
    : `${name} was never silent for good; its longest silence was ${length(longest)}`
}
