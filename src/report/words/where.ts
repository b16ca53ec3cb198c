import type { GateRow, SloRow, Verdict } from '../../model/verdict/verdict.ts'
import type { Sink } from '../../text/shown.ts'
import { gateGroups, sloRows } from './rows.ts'

/** More are not read; verdict.json has the line of each row. */
const MOST = 4

/**
 * Of each row that needs somebody, how its metric is written and where it stands, so that it is found in the plan and in
 * `docs/metrics.md`: `ws_message_latency{feed:orders}: p(99)<200, plans/orders-feed.yaml:77`. A default SLO has the line of its
 * scenario.
 */
export function whereWords(verdict: Verdict, sink: Sink): string[] {
  const { key, normal } = gateGroups(verdict)
  const rows = [...sloRows(verdict), ...key, ...normal].filter(needsSomebody)
  return rows.slice(0, MOST).map((row) => {
    const written = 'threshold' in row ? row.threshold : `${row.selector}, ${row.stat}`
    const of = 'threshold' in row && row.from === 'default' ? ', default of the scenario in' : ','
    const at = row.line > 0 ? `${of} ${sink.name(`${verdict.plan.file}:${row.line}`)}` : ''
    return `${sink.code(written)}${at}`
  })
}

function needsSomebody({ verdict }: SloRow | GateRow): boolean {
  return verdict === 'fail' || verdict === 'suspect'
}
