import { figure, integer, NBSP, NONE, percentage } from '../../model/numbers.ts'
import type { SloRow, Verdict } from '../../model/verdict/verdict.ts'
import { samples } from '../words/facts.ts'
import { compared, metDefaults, sloRows } from '../words/rows.ts'
import { cutTable, type Room, verdictCell } from './tables.ts'
import { MARKDOWN } from './text.ts'

const SLO_HEAD = ['Verdict', 'SLO', 'Observed', 'Samples', 'Beyond the limit']
const FAILED_HEAD = ['Why no socket opened', 'HTTP status', 'Connects']
/** Met SLOs in a sentence. */
const MOST_MET = 8

/** SLOs that are read without unfolding; where nothing was compared, the default ones that are met are counted. */
export function sloTable(verdict: Verdict, room: Room): string[] {
  const table = cutTable(SLO_HEAD, 'llrrr', sloRows(verdict).map(sloCells), room.slos)
  const met = compared(verdict) ? null : metDefaults(verdict)
  return met === null ? table : [...table, ...(table.length > 0 ? [''] : []), `${met}.`]
}

function sloCells(row: SloRow): string[] {
  const observed = figure(row.actual, row.unit)
  const share = row.beyond !== null && row.n > 0 ? ` (${percentage(row.beyond / row.n)})` : ''
  return [
    verdictCell(row.verdict),
    `${MARKDOWN.code(row.threshold)}${row.from === 'default' ? ', default' : ''}`,
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

/** Those that are met, in two sentences at most. */
export function metSlos(slos: readonly SloRow[]): string[] {
  const met = slos.filter(({ verdict, from }) => verdict === 'met' && from === 'plan')
  const defaults = metDefaults({ slos })
  const shown = met
    .slice(0, MOST_MET)
    .map(
      (row) => `${MARKDOWN.code(row.threshold)} (${figure(row.actual, row.unit)}, n${NBSP}${samples(row)})`,
    )
  const more = met.length > MOST_MET ? `, and ${met.length - MOST_MET} more` : ''
  const own = met.length === 0 ? [] : [`SLOs met: ${shown.join(', ')}${more}.`]
  const words = [...own, ...(defaults === null ? [] : [`${defaults}.`])].join(' ')
  return words === '' ? [] : [words]
}
