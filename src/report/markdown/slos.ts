import { figure, integer, NBSP, NONE, percentage } from '../../model/numbers.ts'
import type { SloRow, Verdict } from '../../model/verdict/verdict.ts'
import { type Docs, linked, placeOfRow } from '../words/docs.ts'
import { samples, sloCount } from '../words/facts.ts'
import { compared, measuredWords, sloRows } from '../words/rows.ts'
import { cutTable, details, type Room, verdictCell } from './tables.ts'
import { MARKDOWN } from './text.ts'

const SLO_HEAD = ['Verdict', 'SLO', 'Observed', 'Samples', 'Beyond the limit']
const FAILED_HEAD = ['Why no socket opened', 'HTTP status', 'Connects']
const MET_HEAD = ['SLO that is met', 'Observed']
/** More than one scenario has; what is met needs nobody. */
const MOST_MET = 24

/** SLOs that are read without unfolding; those that are met and folded, see metDetails. */
export function sloTable(verdict: Verdict, room: Room, docs: Docs): string[] {
  const cells = sloRows(verdict).map((row) => sloCells(row, docs))
  return cutTable(SLO_HEAD, 'llrrr', cells, room.slos)
}

function sloCells(row: SloRow, docs: Docs): string[] {
  const observed = measuredWords(row, row.unit)
  const share = row.beyond !== null && row.n > 0 ? ` (${percentage(row.beyond / row.n)})` : ''
  return [
    verdictCell(row.verdict),
    `${MARKDOWN.code(row.threshold)}${row.from === 'default' ? `, ${linked('default', placeOfRow(row), docs)}` : ''}`,
    row.verdict === 'fail' ? `**${observed}**` : observed,
    samples(row),
    row.beyond === null ? NONE : `${integer(row.beyond)}${share}`,
  ]
}

/** Failed connects by reason, where no socket ever opened. */
export function failedTable(verdict: Verdict, room: Room): string[] {
  if (verdict.outcome !== 'target' || verdict.sockets === null) return []
  const { failed, tried } = verdict.sockets
  const rows = [...failed]
    .sort((a, b) => b.count - a.count)
    .map((row) => [
      MARKDOWN.name(row.reason),
      row.status === null ? NONE : MARKDOWN.name(row.status),
      `${integer(row.count)} of ${integer(tried)}`,
    ])
  return cutTable(FAILED_HEAD, 'lrr', rows, room.closes)
}

/**
 * Those that are met and stand in no other table, folded, a row each: the plan's own, then the defaults, since who asks for
 * none should see what was looked at. Nobody needs them, so they are looked up, and count towards no limit of lines.
 */
export function metDetails(verdict: Verdict): string[] {
  const met = verdict.slos.filter((row) => row.verdict === 'met')
  const own = compared(verdict) ? met.filter(({ from }) => from === 'plan') : []
  const rows = [...own, ...met.filter(({ from }) => from === 'default')]
  if (rows.length === 0) return []
  const cells = rows.map((row) => [
    `${MARKDOWN.code(row.threshold)}${row.from === 'default' ? ', default' : ''}`,
    metFigure(row),
  ])
  return details(`SLOs: ${sloCount(verdict.slos)}`, cutTable(MET_HEAD, 'lr', cells, MOST_MET))
}

/** `59.1 ms, n 8,214`; of a share both counts: `0 of 118 lives`. */
function metFigure(row: SloRow): string {
  return row.bad === undefined ? `${figure(row.actual, row.unit)}, n${NBSP}${samples(row)}` : samples(row)
}
