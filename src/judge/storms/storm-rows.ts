import type { Storm } from '../../model/record/storm.ts'
import { formatSelector } from '../../model/selector.ts'
import type { StormRow } from '../../model/verdict/storms.ts'
import type { SloRow } from '../../model/verdict/verdict.ts'
import { remaining } from '../slo/defaults/replaced.ts'
import type { SloContext } from '../slo/ruling.ts'
import { failedWords, hintsOf } from './storm-hints.ts'
import { awayOf, isJudgedStorm, ruleOnStorm } from './storm-ruling.ts'
import { demandWords, stormSentence } from './storm-sentence.ts'

/** One row for each storm whose return is judged. */
export function recoveredRows(context: SloContext): readonly SloRow[] {
  const { storms = [] } = context.record
  const rows = storms.filter(isJudgedStorm).map((storm) => ({
    name: 'recovered' as const,
    tags: { scenario: storm.scenario },
    allowed: 1 - storm.recovered.share,
    storm,
  }))
  return remaining(rows, context.load).map(({ storm }) => rowOf(storm, context))
}

function rowOf(storm: Storm, context: SloContext): SloRow {
  const { scenario, cut, back, at, recovered } = storm
  const away = awayOf(context.record.storms ?? [], scenario)
  const { verdict, code, why } = ruleOnStorm(storm, context, away)
  const row: Omit<SloRow, 'message'> = {
    verdict,
    code,
    name: `sockets of ${scenario} back after a cut`,
    threshold: `${formatSelector({ metric: 'recovered', tags: { scenario } })}: share>=${recovered.share}`,
    from: 'default',
    operator: '>=',
    expected: recovered.share,
    actual: cut > 0 ? back / cut : null,
    unit: 'share',
    n: Math.max(0, cut),
    of: 'sockets',
    bad: Math.max(0, cut - back),
    at,
    distinct: null,
    beyond: null,
    line: context.load.lines?.[scenario] ?? 0,
  }
  return { ...row, message: sentence(storm, row, why) }
}

function sentence(storm: Storm, { verdict }: Pick<SloRow, 'verdict'>, why: string | undefined): string {
  const told = stormSentence(storm)
  if (verdict === 'not_judged') return `${told}; not judged${why === undefined ? '' : `: ${why}`}`
  if (verdict !== 'fail') return told
  if (why !== undefined) return `${told}; ${why}`
  const failed = failedWords(storm)
  return `${told}; ${demandWords(storm)}${failed === '' ? '' : `; dials failed: ${failed}`}`
}

/** The storms of all runs with what is said of each. @param contexts of the runs, in order. */
export function stormRows(contexts: readonly SloContext[]): readonly StormRow[] {
  return contexts.flatMap((context, i) =>
    (context.record.storms ?? []).map((storm, _, storms): StormRow => {
      const ruled = isJudgedStorm(storm) ? ruleOnStorm(storm, context, awayOf(storms, storm.scenario)) : null
      return {
        ...storm,
        ...(contexts.length > 1 && { run: i + 1 }),
        verdict: ruled?.verdict ?? null,
        code: ruled?.code ?? null,
        message: `${stormSentence(storm)}.`,
        hints: hintsOf(storm),
      }
    }),
  )
}
