import type { CloseGate } from '../../model/load/gate.ts'
import { counted, figure, integer, percentage, score, three } from '../../model/numbers.ts'
import type { Comparison } from '../gate/confirm.ts'
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
 * One sentence a row: which sockets ended how, how often in the runs in use and now, as a share of the sockets and
 * per time that they were open, what decided, the verdict.
 */
export function closeSentence(gate: CloseGate, found: CloseFinding, comparison: Comparison): string {
  const {
    kind,
    verdict,
    why = verdict === 'no_baseline' ? 'no stored run to compare with' : 'no figures',
  } = found
  const what = `${socketsOf(gate)} ${kind === null ? 'that the plan did not close' : kindWords(kind)}`
  const now = nowWords(found, comparison)
  const past = pastWords(found, comparison)
  switch (verdict) {
    case 'no_baseline':
      return `${what}: ${now}; ${why}`
    case 'not_judged':
      return `${what}: ${now}; not judged: ${why}`
    case 'same':
      return `${what}: ${past}, ${now}; no close code rose${scores(found)}: same`
    case 'inconclusive':
      return kind === null
        ? `${what}: ${now}; not compared: ${why}`
        : `${what}: ${past}, ${now}; ${decision(found)}: inconclusive, ${why}`
    default:
      return `${what}: ${past}, ${now}; ${decision(found)}: ${verdict}`
  }
}

/** `17, 17 and 18 in 3 runs on 3 machines (1.6 % of 3,105 sockets, 0.36 per 1,000 s of open sockets)`. */
function nowWords({ values = [], opened, seconds }: CloseFinding, { records }: Comparison): string {
  const counts = values.map((value) => integer(value ?? 0))
  if (counts.length === 0) return 'not measured'
  const list = counts.length === 1 ? counts[0]! : `${counts.slice(0, -1).join(', ')} and ${counts.at(-1)!}`
  const runs =
    counts.length === 1 ? 'now' : `in ${counts.length} runs on ${counted(machinesOf(records), 'machine')}`
  const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  const share = total === 0 || opened === 0 ? '' : `${percentage(total / opened)} `
  const rate =
    total === 0 || seconds === null || seconds === 0
      ? ''
      : `, ${three((total / seconds) * 1000)} per 1,000 s of open sockets`
  return `${list} ${runs} (${share}${share === '' ? '' : 'of '}${counted(opened, 'socket')}${rate})`
}

/** `none in the last 10 main runs`, `2 in the median of the last 10 main runs`. */
function pastWords({ runs = 0, baseline = 0, fresh }: CloseFinding, { history }: Comparison): string {
  const run = `${runWords(history.records)}run`
  const last =
    runs === 1 ? `the last ${run}` : `the last ${counted(runs, run)}${storedWords(history.records)}`
  if (fresh) return `none in ${last}`
  return `${figure(baseline, 'count')} in ${runs === 1 ? '' : 'the median of '}${last}`
}

function decision(found: CloseFinding): string {
  if (found.fresh) return `new, and counts from ${integer(found.limit ?? 0)} on`
  return `decided by the count, on a square-root scale${scores(found)}`
}

function scores({ z, zLimit }: CloseFinding): string {
  return z === undefined ? '' : ` (z ${score(z)}, limit ${score(zLimit ?? null)})`
}
