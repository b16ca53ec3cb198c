import type { Verdict } from '../../model/verdict/verdict.ts'
import { endWords, layerWords } from '../words/ends/close-census.ts'
import { endGroups } from '../words/ends/end-groups.ts'
import { TERMINAL } from './look.ts'

/** Kinds of end that nobody planned, and what they point to; more of them are not read. */
const MOST_ENDS = 4
const MOST_LAYERS = 3

/** Each with its label at the left; nothing where all ended as planned. */
export function censusLines(verdict: Verdict): (readonly [string, string])[] {
  const groups = verdict.census === undefined ? [] : endGroups(verdict).filter(({ planned }) => !planned)
  const ends = groups.slice(0, MOST_ENDS).map((group) => endWords(group, verdict, TERMINAL))
  const layers = (verdict.census?.layers ?? []).slice(0, MOST_LAYERS)
  return [
    ...ends.map((words, i) => [i === 0 ? 'Census' : '', words] as const),
    ...layers.map((hint, i) => [i === 0 ? 'Points to' : '', layerWords(hint, TERMINAL)] as const),
  ]
}
