import { percentage } from '../../model/numbers.ts'
import type { SlowReading } from '../../model/record/slow.ts'
import { formatSelector } from '../../model/selector.ts'
import type { SlowRow } from '../../model/verdict/rows/slow-row.ts'
import type { SloRow } from '../../model/verdict/verdict.ts'
import { remaining } from '../slo/defaults/replaced.ts'
import type { SloContext } from '../slo/ruling.ts'
import { ruleOnSlow } from './slow-ruling.ts'
import { policyOf, slowSentence } from './slow-sentence.ts'

/** One row for each scenario with slow readers whose others are timed. */
export function neighbourRows(context: SloContext): readonly SloRow[] {
  const { slowReaders = [] } = context.record
  const rows = slowReaders.flatMap((reading) => {
    const allowed = allowedIn(context, reading)
    if (allowed === undefined) return []
    return [{ name: 'neighbours' as const, tags: { scenario: reading.scenario }, allowed, reading }]
  })
  return remaining(rows, context.load).map(({ reading, allowed }) => rowOf(reading, allowed, context))
}

/** As the plan says it, also of a run in which nobody was slow. */
function allowedIn({ load }: SloContext, { scenario, neighbours }: SlowReading): number | undefined {
  const own = load.work.scenarios[scenario]
  return neighbours?.rise ?? (own?.kind === 'socket' ? own.socket.slowReaders?.neighbours : undefined)
}

function rowOf(reading: SlowReading, allowed: number, context: SloContext): SloRow {
  const { scenario, neighbours, at } = reading
  const { verdict, code, why } = ruleOnSlow(reading, context)
  const [before, during] = [neighbours?.before.p99 ?? null, neighbours?.during.p99 ?? null]
  return {
    verdict,
    code,
    name: `rise of p99 of ${scenario} beside slow readers`,
    threshold: `${formatSelector({ metric: 'neighbours', tags: { scenario } })}: rise<=${allowed}`,
    from: 'default',
    operator: '<=',
    expected: allowed,
    actual: before === null || during === null || before <= 0 ? null : during / before - 1,
    unit: 'share',
    n: neighbours?.during.n ?? 0,
    at,
    distinct: null,
    beyond: null,
    line: context.load.slowLines?.[scenario] ?? 0,
    message: sentence(reading, verdict, why, allowed),
  }
}

function sentence(
  reading: SlowReading,
  verdict: SloRow['verdict'],
  why: string | undefined,
  allowed: number,
): string {
  const told = slowSentence(reading)
  if (verdict === 'not_judged') return `${told}; not judged${why === undefined ? '' : `: ${why}`}`
  if (verdict !== 'fail') return told
  return `${told}; ${why ?? `it may rise by ${percentage(allowed)}`}`
}

/** The slow readers of all runs with what is said of them. @param contexts of the runs, in order. */
export function slowRows(contexts: readonly SloContext[]): readonly SlowRow[] {
  return contexts.flatMap((context, i) =>
    (context.record.slowReaders ?? []).map((reading): SlowRow => {
      const judged = allowedIn(context, reading) === undefined ? null : ruleOnSlow(reading, context)
      return {
        ...reading,
        ...(contexts.length > 1 && { run: i + 1 }),
        policy: policyOf(reading),
        verdict: judged?.verdict ?? null,
        code: judged?.code ?? null,
        message: `${slowSentence(reading)}.`,
      }
    }),
  )
}
