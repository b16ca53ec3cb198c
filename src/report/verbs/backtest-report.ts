import { counted, integer, NONE, spread, three, whole } from '../../model/numbers.ts'
import type { Series } from '../../model/record/record.ts'
import type { Backtest, Replay, Tally } from '../../model/verdict/backtest-result.ts'
import { type Column, labelled, paragraph, type TableRow, table } from '../terminal/layout.ts'
import { finish, type Look, paint, TERMINAL, typeset } from '../terminal/look.ts'

/** A replayed series. */
export interface BacktestFacts extends Backtest {
  readonly series: Series
  readonly plan: string
  /** Selectors of the gates that were replayed. */
  readonly gates: readonly string[]
  /** Runs of the series, those included that are not replayed. */
  readonly stored: number
}

/** `baseline backtest`. */
export function backtestReport(where: string, all: readonly BacktestFacts[], look: Look): string {
  const head = `Replayed from ${TERMINAL.code(where)}: each stored run as a candidate against the others.`
  return finish([
    ...paragraph(head, 0, look),
    ...all.flatMap((one) => ['', ...seriesLines(one, where, look)]),
  ])
}

function seriesLines(one: BacktestFacts, where: string, look: Look): string[] {
  const { series, plan, block } = one
  const title = `${TERMINAL.name(plan)}, profile ${TERMINAL.name(series.profile)} (${series.key}): ${one.runs < one.stored ? `${integer(one.runs)} of ${counted(one.stored, 'run')}` : counted(one.runs, 'run')}`
  const gates = one.gates.map((gate) => TERMINAL.code(gate)).join(', ')
  return [
    paint(typeset(title, look), 'strong', look),
    ...labelled('  Gates', gates === '' ? 'none: the plan has no gate' : gates, look),
    ...(one.runs < one.stored ? labelled('  Left out', leftOut(series.key, where), look) : []),
    ...replayLines(one, look),
    ...labelled('  Probe', probeWords(one), look),
    ...labelled('  Block?', `${block.justified ? 'yes' : 'not yet'}: ${TERMINAL.prose(block.why)}`, look),
  ]
}

function leftOut(key: string, where: string): string {
  const command = `socketgate baseline show ${key} --baseline ${TERMINAL.code(where)}`
  return `runs that do not count as baseline, and those before the newest acceptance; "${command}" names them`
}

const HEAD: readonly Column[] = [
  { head: '  Replay', align: 'left', least: 26 },
  { head: 'gates', align: 'right' },
  { head: 'fail', align: 'right' },
  { head: 'suspect', align: 'right' },
  { head: 'inconclusive', align: 'right' },
  { head: 'same', align: 'right' },
]

function replayLines({ single, repeated, runs }: BacktestFacts, look: Look): string[] {
  if (single === null)
    return labelled('  Replay', `too few runs that count: ${integer(runs)}, and it takes 2`, look)
  const replays = [single, ...(repeated === null ? [] : [repeated])]
  return [
    ...replays.flatMap((replay) => ['', ...table(HEAD, [rowsOf(replay)], look), ...reading(replay, look)]),
    ...(repeated === null
      ? paragraph(`With re-runs: not yet, it takes 8 runs, and there are ${integer(runs)}.`, 2, look)
      : []),
    '',
  ]
}

function rowsOf({ unchanged, injected }: Replay): TableRow[] {
  const row = (name: string, tally: Tally): TableRow => ({
    cells: [
      `  ${name}`,
      ...[tally.judged, tally.fail, tally.suspect, tally.inconclusive, tally.same].map(integer),
    ],
  })
  const effect = { tail: 'tail slower by', shift: 'all slower by' } as const
  return [
    row('as measured', unchanged),
    ...injected.map(({ effect: kind, size, tally }) => row(`${effect[kind]} ${whole(size)}`, tally)),
  ]
}

function reading(replay: Replay, look: Look): string[] {
  const { most, unchanged, atMost, injected } = replay
  const taken =
    most === 1 ? 'One run each' : `Up to ${most} runs each, ${three(unchanged.meanRuns)} on average`
  const word = most === 1 ? 'suspect' : 'fail'
  const found = `false alarms (${word}): ${unchanged.hits} of ${unchanged.judged}, at most ${whole(atMost)} with 95 % confidence`
  const caught = injected.map(
    ({ effect, size, tally }) =>
      `${effect} ${whole(size)} ${tally.judged === 0 ? NONE : whole(tally.hits / tally.judged)}`,
  )
  const also = caught.length === 0 ? '' : `; caught: ${caught.join(', ')}`
  return paragraph(`${taken}; ${found}${also}.`, 2, look)
}

function probeWords({ probe }: BacktestFacts): string {
  if (probe === null) return 'says nothing yet: fewer than 5 runs with a probe and a gated trend that vary'
  const { correlation, runs, machines, spread: before, left } = probe
  const fit = `correlation ${three(correlation)} with the median over ${counted(runs, 'run')} on ${counted(machines, 'machine')}`
  const gain = `taking it off leaves ${spread(left)} of ${spread(before)} between runs`
  return `${fit}; ${gain}. It decides only where a gate says probe: true.`
}
