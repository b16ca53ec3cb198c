import type { Load } from '../model/load/load.ts'
import { counted, length, percentage } from '../model/numbers.ts'
import { holderWords, type Leased } from '../model/record/leased.ts'
import type { Record } from '../model/record/record.ts'
import { formatSelector, parseSelector } from '../model/selector.ts'
import type { Code } from '../model/verdict/codes.ts'
import type { GateRow, Notice } from '../model/verdict/verdict.ts'
import { decidingRows } from './gates.ts'
import type { Strictness } from './outcome.ts'
import { areHostedAlike, lanesWords } from './past/generators.ts'
import type { History } from './past/history.ts'

/** What a reader should know although it changes nothing. */
export function notices(
  load: Load,
  { unknown }: Strictness,
  gates: readonly GateRow[],
  uncompared: boolean,
): readonly Notice[] {
  const deciding = new Set(decidingRows(gates))
  return [
    ...(gates.length > 0 && deciding.size === 0
      ? [notice('none_decides', 'No row of `gate` is `level: key`, so all are listed and none decides.')]
      : []),
    ...(uncompared && gates.length > 0
      ? [notice('nothing_compared', 'No baseline was named (--baseline), so nothing was compared.')]
      : []),
    ...unknown.map((word) =>
      notice('unknown_outcome', `"${word}" in fail_on names no outcome, and has no effect.`),
    ),
    ...gates
      .filter((row) => (row.verdict === 'suspect' || row.verdict === 'fail') && !deciding.has(row))
      .map(({ message }) => notice('listed_only', `Listed only, since the row is not key: ${message}.`)),
    ...(load.defaultsOff ?? []).map((name) =>
      notice('default_off', `The plan takes out the default SLO ${name}: it is not judged.`),
    ),
    ...bareMeanings(load),
  ]
}

/** Whom the runs waited for, and whether they were alone on what they share with others. */
export function leaseNotices(records: readonly Record[]): readonly Notice[] {
  const leases = records.flatMap(({ lease }) => lease ?? [])
  const none = leases.find(({ state }) => state === 'none')
  const waited = leases.find(({ holders = [] }) => holders.length > 0)
  return [
    ...(none === undefined
      ? []
      : [
          notice(
            'not_leased',
            `Lease ${none.name}: not leased: ${none.why}. Another load may have run beside this one.`,
          ),
        ]),
    ...(waited === undefined ? [] : [notice('leased', waitedWords(waited))]),
  ]
}

function waitedWords({ name, waited, holders = [], takenOver }: Leased): string {
  const who = holders.map(holderWords).join(', then ')
  const dead = takenOver ? ', which gave no sign any more' : ''
  return `Lease ${name}: the load waited ${length(waited)} for ${who}${dead}.`
}

/** Targets that a run asked for their build, before or after its load, without an answer. */
export function untoldBuilds(records: readonly Record[]): readonly Notice[] {
  const untold = records.flatMap(({ builds = {} }) =>
    Object.entries(builds).flatMap(([target, { before, after }]) =>
      before === null || after === null ? [[target, before === null, after === null] as const] : [],
    ),
  )
  return [...new Set(untold.map(([target]) => target))].map((target) => {
    const of = untold.filter(([name]) => name === target)
    const [before, after] = [of.some(([, one]) => one), of.some(([, , one]) => one)]
    const when = before && after ? '' : before ? ' before the load' : ' after the load'
    return notice('build_untold', `Target ${target} did not tell${when} which build it runs.`)
  })
}

/** Runs that were compared although another count of users was in a VU: nothing of that is silent. */
export function hostingNotices(
  records: readonly Record[],
  { records: compared }: Pick<History, 'records'>,
): readonly Notice[] {
  const last = records.at(-1)
  const others = [...records, ...compared].filter((record) => last && !areHostedAlike(record, last))
  if (last === undefined || others.length === 0) return []
  const runs = `${counted(others.length, 'run')} of those compared`
  const had = [...new Set(others.map(lanesWords))].join(' and ')
  const message = `${runs} had ${had} users in one VU, the last one ${lanesWords(last)}: the generator's own delay may differ.`
  return [notice('lanes_differ', message)]
}

/** Rows whose quantiles are not exact. */
export function sketchNotices(records: readonly Record[]): readonly Notice[] {
  const rows = records.flatMap(({ stats }) =>
    stats.flatMap((row) =>
      row.kind === 'trend' && row.bound !== undefined ? [{ metric: row.metric, bound: row.bound }] : [],
    ),
  )
  if (rows.length === 0) return []
  const most = percentage(Math.max(...rows.map(({ bound }) => bound)))
  const metrics = [...new Set(rows.map(({ metric }) => metric))].join(', ')
  return [
    notice('sketched', `Of so many samples of ${metrics} quantiles are rounded up, by ${most} at most.`),
  ]
}

function notice(code: Code, message: string): Notice {
  return { code, message }
}

/** k6 counts failed handshakes in both metrics; the rows say what a bare name was taken for. */
function bareMeanings(load: Load): readonly Notice[] {
  const written = [...load.thresholds, ...load.gates]
    .filter(({ written: text, selector }) => isBare(text) && Object.keys(selector.tags).length > 0)
    .map(
      ({ written: text, selector }) =>
        `${text.trim()} is taken as ${formatSelector(selector)}: only upgrades that succeeded.`,
    )
  return [...new Set(written)].map((message) => notice('bare_metric', message))
}

function isBare(text: string): boolean {
  try {
    return Object.keys(parseSelector(text).tags).length === 0
  } catch {
    return false
  }
}
