import type { CloseGate } from '../../model/load/gate.ts'
import { counted, figure, integer, percentage, three } from '../../model/numbers.ts'
import type { GateRow } from '../../model/verdict/verdict.ts'
import type { Comparison } from '../gate/confirm.ts'
import { scores } from '../gate/how-decided.ts'
import { runWords, storedWords } from '../past/history.ts'
import { machinesOf } from '../past/machines.ts'
import type { CloseFinding } from './closes.ts'
import { kindWords } from './kinds.ts'

/** `orders sockets`. */
export function socketsOf({ feed, scenario }: CloseGate): string {
  const of = [feed, scenario === feed ? null : scenario].filter((name) => name !== null)
  return of.length === 0 ? 'all sockets' : `${of.join(' ')} sockets`
}

/**
 * What a row says: which sockets ended how, how often now and before; `decided`: per time that they were open, what decided, the
 * runs in use.
 */
export function closeSentences(
  gate: CloseGate,
  found: CloseFinding,
  comparison: Comparison,
): Pick<GateRow, 'message' | 'decided'> {
  const {
    kind,
    verdict,
    why = verdict === 'no_baseline' ? 'no stored run to compare with' : 'no figures',
  } = found
  const what = `${socketsOf(gate)} ${kind === null ? 'that the plan did not close' : kindWords(kind)}`
  const said = `${what}: ${nowWords(found, comparison)}`
  if (verdict === 'no_baseline') return { message: `${said}; ${why}` }
  if (verdict === 'not_judged') return { message: `${said}; not judged: ${why}` }
  if (verdict === 'inconclusive' && kind === null) return { message: `${said}; not compared: ${why}` }
  const before = `${said}, before ${found.fresh ? 'none' : figure(found.baseline ?? 0, 'count')}`
  const last =
    verdict === 'same' ? '. No close code rose' : verdict === 'inconclusive' ? `. Inconclusive: ${why}` : ''
  return {
    message: `${before}${last}`,
    decided: `${what} by ${decision(found)}; before is ${past(found, comparison)}`,
  }
}

/** `17, 17 and 18 in 3 runs on 3 machines (1.6 % of 3,105 sockets)`. */
function nowWords({ values = [], opened }: CloseFinding, { records }: Comparison): string {
  const counts = values.map((value) => integer(value ?? 0))
  if (counts.length === 0) return 'not measured'
  const list = counts.length === 1 ? counts[0]! : `${counts.slice(0, -1).join(', ')} and ${counts.at(-1)!}`
  const runs =
    counts.length === 1 ? 'now' : `in ${counts.length} runs on ${counted(machinesOf(records), 'machine')}`
  const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  const share = total === 0 || opened === 0 ? '' : `${percentage(total / opened)} of `
  return `${list} ${runs} (${share}${counted(opened, 'socket')})`
}

/** `the last 10 main runs`, `the median of the last 10 main runs`. */
function past({ runs = 0, fresh }: CloseFinding, { history }: Comparison): string {
  const run = `${runWords(history.records)}run`
  if (runs === 1) return `the last ${run}`
  return `${fresh ? '' : 'the median of '}the last ${counted(runs, run)}${storedWords(history.records)}`
}

/** `the count, on a square-root scale: z 5.8, limit 3.0`, and what the time makes of it. */
function decision(found: CloseFinding): string {
  const { z, zLimit = null, values = [], seconds, limit, fresh } = found
  const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  const rate =
    total === 0 || !seconds ? '' : `, ${three((total / seconds) * 1000)} per 1,000 s of open sockets`
  const from = fresh ? `; a new kind counts from ${integer(limit ?? 0)} on` : ''
  return `the count, on a square-root scale${z === undefined ? '' : `: ${scores({ z, zLimit })}`}${rate}${from}`
}
