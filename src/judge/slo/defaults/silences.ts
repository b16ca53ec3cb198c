import { length } from '../../../model/numbers.ts'
import { isRated, type Silence } from '../../../model/record/delivery.ts'
import { formatSelector } from '../../../model/selector.ts'
import type { SloRow } from '../../../model/verdict/verdict.ts'
import { isCount } from '../../rule/runs.ts'
import { afterFirst } from '../../words/earlier.ts'
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
  const rated = isRated(silence, record.deliveries)
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
    message: moments === 0 ? muteSentence(silence, rated) : silenceSentence(silence),
    line: load.lines?.[scenario] ?? 0,
  }
  return excuse === 'cancelled' ? { ...row, verdict: 'not_judged', code: STOPPED.code } : row
}

function rulingOf({ silent, moments, slept }: Silence): Pick<SloRow, 'verdict' | 'code'> {
  if (!isCount(moments)) return { verdict: 'fail', code: 'impossible' }
  if (silent) return { verdict: 'fail', code: 'ws_feed_silent' }
  if (slept !== undefined) return { verdict: 'not_judged', code: 'stood_still' }
  return moments === 0 ? { verdict: 'indicative', code: 'no_samples' } : { verdict: 'met', code: 'met' }
}

/** `feed mute brought nothing in 11 s`, and what would judge that where nothing does. */
function muteSentence({ feed, scenario, longest, earlier }: Silence, rated: boolean): string {
  const name = `feed ${feed ?? scenario}`
  if (longest === 0) return `no socket listened to ${name} in its time`
  const advice = rated ? '' : '; state `rate` to have that judged'
  return `${name} brought nothing in ${length(longest)}${afterFirst(earlier)}${advice}`
}

/** `feed orders fell silent at 9.2 s for 15.8 s; before that its longest gap was 0.6 s`. */
export function silenceSentence({
  feed,
  scenario,
  silent,
  longest,
  at,
  usual,
  slept,
}: Omit<Silence, 'earlier'>): string {
  const name = `feed ${feed ?? scenario}`
  if (silent) {
    const gap = `before that its longest gap was ${length(usual)}`
    return `${name} fell silent ${length(at)} after the start, for ${length(longest)}; ${gap}`
  }
  if (slept !== undefined)
    return `${name} brought nothing in the last ${length(slept)}, in which the generator stood still: whether it fell silent cannot be told`
  return `${name} was never silent for good; its longest silence was ${length(longest)}`
}
