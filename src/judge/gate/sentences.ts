import type { Gate } from '../../model/load/gate.ts'
import { counted, figure, integer } from '../../model/numbers.ts'
import type { GateRow } from '../../model/verdict/verdict.ts'
import { clockWords } from '../clocks/clock-words.ts'
import { subject } from '../metric-names.ts'
import { machinesOf } from '../past/machines.ts'
import type { Comparison } from './confirm.ts'
import type { Finding } from './finding.ts'
import { decidedWords } from './how-decided.ts'
import { isPerSecond } from './measure.ts'
import { movement, type Subject, seenWords, usualWords } from './movement.ts'
import { NOTHING_STORED } from './no-baseline.ts'

type Row = Omit<GateRow, 'message'>

/**
 * What a row says: `message`, what moved from where to where, beside what unchanged code does, and in which runs it was seen;
 * `decided`, how that was decided, where it was compared.
 */
export function gateSentences(
  row: Row,
  gate: Gate,
  found: Finding,
  comparison: Comparison,
): Pick<GateRow, 'message' | 'decided'> {
  const of = subjectOf(row, gate)
  const silent = row.code === 'silent'
  const { message, decided } = silent
    ? {
        message: `${subject(gate.stat, gate.selector)} fell silent: ${found.why ?? NO_FIGURES}`,
        decided: undefined,
      }
    : sentencesOf(row, of, found, comparison)
  return {
    message: gate.note === undefined ? message : `${message}; ${gate.note}`,
    ...(decided === undefined ? {} : { decided }),
  }
}

const NO_FIGURES = 'no figures'

/** The same of a row of this subject, whether a gate of the plan asks for it or not. */
export function sentencesOf(
  row: Row,
  of: Subject,
  found: Finding,
  comparison: Comparison,
): Pick<GateRow, 'message' | 'decided'> {
  const { verdict, z } = row
  if (z === null || verdict === 'not_judged' || verdict === 'no_baseline')
    return { message: uncompared(row, of, found) }
  return {
    message: compared(row, of, found, comparison),
    decided: decidedWords(row, of, found, comparison),
  }
}

function subjectOf(row: Row, gate: Gate): Subject {
  return {
    name: subject(gate.stat, gate.selector, gate.own !== undefined),
    plural: gate.stat.kind !== 'p',
    show: (value) => figure(value, isPerSecond(gate) ? 'per-second' : row.unit),
  }
}

function uncompared(row: Row, { name, plural, show }: Subject, { why }: Finding): string {
  const named = `${name} ${plural ? 'are' : 'is'}`
  const measured =
    row.actual === null ? 'not measured' : `${show(row.actual)}${clockWords(row)}${samples(row)}`
  if (row.verdict === 'no_baseline') return `${named} ${measured}; ${why ?? NOTHING_STORED}`
  const word = row.verdict === 'not_judged' ? 'not judged' : 'not compared'
  return `${named} ${measured}; ${word}: ${why ?? NO_FIGURES}`
}

function compared(row: Row, of: Subject, { why, withoutLeast }: Finding, { records }: Comparison): string {
  const usual = usualWords(row, 'Unchanged code')
  const words = [movement(row, of), ...(usual === undefined ? [] : [`${usual} here`])]
  const clock = withoutLeast === undefined ? [] : [withoutLeast]
  if (row.verdict === 'same') {
    // Further from its baseline than usual, and the same all the same: the limit says why.
    const limit = row.limit === null ? '' : `; the limit is ${of.show(row.limit)}`
    return [`${words.join('. ')}${limit}`, ...clock].join('. ')
  }
  const machines = records.length === 1 ? '' : ` on ${counted(machinesOf(records), 'machine')}`
  const doubt = why === undefined ? [] : [`${DOUBT[row.verdict] ?? 'But'}: ${why}`]
  return [...words, `${seenWords(row)}${machines}`, ...doubt, ...clock].join('. ')
}

/** What keeps a row over its limit from failing. */
const DOUBT: { readonly [verdict in GateRow['verdict']]?: string } = {
  inconclusive: 'Inconclusive',
  suspect: 'Suspect only',
}

function samples({ n, distinct }: Row): string {
  if (n === 0) return ' (n unknown)'
  if (distinct === null || distinct === n) return ` (n ${integer(n)})`
  return ` (n ${integer(n)}, ${integer(distinct)} distinct)`
}
