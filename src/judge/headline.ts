import { counted, integer } from '../model/numbers.ts'
import type { Outcome } from '../model/verdict/outcomes.ts'
import { outcomeRow } from '../model/verdict/outcomes.ts'
import type { Reason, SloRow, Verdict } from '../model/verdict/verdict.ts'
import { decidingRows } from './gates.ts'
import { isOfBase } from './next/next-base.ts'

type Rows = Pick<Verdict, 'slos' | 'gates' | 'reduced' | 'seen'>

/** How often an unchanged build is suspect with four channels and Z over 2: measured with generated runs. */
export const SUSPECT_BY_CHANCE = 'About 1 unchanged build in 16 looks so.'

/** The verdict in one sentence, or two: it tells the first of `reasons`, which is of this outcome. */
export function headline(outcome: Outcome, reasons: readonly Reason[], rows: Rows): string {
  const first = HOLDS.has(outcome) ? sized(reasons[0]?.message ?? '', rows) : (reasons[0]?.message ?? '')
  const more = reasons.filter((reason) => reason.outcome === outcome).length - 1
  const others = more > 0 ? ` And ${integer(more)} more of the kind.` : ''
  switch (outcome) {
    case 'pass':
      return `${unheard(rows)}${passed(rows)}`
    case 'slo':
      return `${sentence(first)}${others} ${sloCount(rows.slos)}`.trim()
    case 'suspect':
      return reasons[0]?.code === 'beyond_chance'
        ? `${sentence(first)}${others}`
        : `${sentence(first)}${others} ${SUSPECT_BY_CHANCE}`
    case 'regression':
    case 'inconclusive':
      return `${sentence(first)}${others}`
    case 'no_baseline':
      return reasons[0]?.code === 'unusable_history'
        ? `${sentence(first)}${others} ${sloCount(rows.slos)}`
        : `${unheard(rows)}No stored run to compare with; ${sentence(sized(lowered(sloCount(rows.slos)), rows))}`
    case 'plan_changed':
      return isOfBase(reasons[0]) ? sentence(first) : `${sentence(first)} ${sloCount(rows.slos)}`
    case 'target':
      return reasons[0]?.code === 'wrong_build'
        ? sentence(capital(first))
        : `Nothing was measured: ${sentence(first)}`
    case 'engine':
      return `The evidence is incomplete by the generator's fault: ${sentence(first)}`
    case 'cancelled':
      return `Not judged: ${sentence(first)}`
    case 'store':
      return `The baseline failed: ${sentence(first)} ${sloCount(rows.slos)}`
    default:
      return first === '' ? outcomeRow(outcome).meaning : sentence(first)
  }
}

/** Nothing judges a socket that heard nothing of a feed whose rate is not stated: the sentence has it, whatever was met. */
function unheard({ seen = [] }: Rows): string {
  const first = seen.find(({ code }) => code === 'silent_socket')
  return first === undefined
    ? ''
    : `${sentence(`${first.message}, and no \`messages.rate\` is stated that judges it`)} `
}

function passed(rows: Rows): string {
  const { slos, gates } = rows
  const compared = decidingRows(gates).filter(({ verdict }) => verdict === 'same')
  const furthest = compared.toSorted((a, b) => (b.z ?? 0) - (a.z ?? 0))[0]
  return furthest === undefined
    ? sentence(sized(sloCount(slos), rows))
    : `${sentence(sized(furthest.message, rows))} ${sloCount(slos)}`
}

/** Outcomes of a service that was measured: they hold for the size that it was measured at. */
const HOLDS: ReadonlySet<Outcome> = new Set<Outcome>(['slo', 'regression', 'suspect'])

/** The size belongs to what was found, which ends with the first sentence or at its semicolon, not to how. */
function sized(text: string, { reduced }: Pick<Rows, 'reduced'>): string {
  if (reduced === undefined || text === '') return text
  const at = `, at ${integer(reduced.sockets)} of the plan's ${counted(reduced.of, 'socket')}`
  const end = text.search(/[;.] /)
  const quoted = end >= 0 && /[“`]/.test(text.slice(0, end))
  if (end < 0 || quoted) return `${text.trim().replace(/\.$/, '')}${at}`
  return `${text.slice(0, end)}${at}${text.slice(end)}`
}

/** `5 of 5 SLOs met.`, `1 of 5 SLOs fails.` */
function sloCount(slos: readonly SloRow[]): string {
  const count = (verdict: SloRow['verdict']) => slos.filter((row) => row.verdict === verdict).length
  const [met, fail, indicative, suspect] = [
    count('met'),
    count('fail'),
    count('indicative'),
    count('suspect'),
  ]
  if (slos.length === 0) return 'No SLO was set.'
  const doubt = suspect > 0 ? `, ${integer(suspect)} suspect` : ''
  const few = indicative > 0 ? `, ${integer(indicative)} indicative` : ''
  if (fail > 0)
    return `${integer(fail)} of ${counted(slos.length, 'SLO')} ${fail === 1 ? 'fails' : 'fail'}${doubt}${few}.`
  const unjudged = slos.length - met - indicative - suspect
  return `${integer(met)} of ${counted(slos.length, 'SLO')} met${doubt}${few}${unjudged > 0 ? `, ${integer(unjudged)} not judged` : ''}.`
}

function sentence(text: string): string {
  const trimmed = text.trim()
  return /[.:?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
