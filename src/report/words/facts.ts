import { cut } from '../../model/characters.ts'
import { bound, counted, dates, figure, integer, milliseconds, NBSP, NONE, utc } from '../../model/numbers.ts'
import { rangeWords } from '../../model/verdict/figures.ts'
import type { Outcome } from '../../model/verdict/outcomes.ts'
import type { GateRow, SloRow, Verdict } from '../../model/verdict/verdict.ts'
import type { Sink } from '../../text/shown.ts'

const OPERATORS: Readonly<Record<string, string>> = {
  '<': 'under',
  '<=': 'at most',
  '>': 'over',
  '>=': 'at least',
  '==': 'exactly',
  '===': 'exactly',
  '!=': 'not',
}

/** The demand of an SLO in words: `under 200 ms`. */
export function demand(row: SloRow): string {
  return `${OPERATORS[row.operator] ?? 'against'} ${bound(row.expected, row.unit)}`
}

/** `, at most 8 sockets of 15 planned`: the plan's number only where fewer were open, since else it is the same. */
export function peakWords({ sockets }: Pick<Verdict, 'sockets'>): string {
  if (sockets === null) return ', sockets unknown'
  const { peak, planned = peak } = sockets
  return `, at most ${counted(peak, 'socket')}${planned > peak ? ` of ${integer(planned)} planned` : ''}`
}

/** How many SLOs came out how: `16 of 17 met (12 defaults), 1 failed`. */
export function sloCount(slos: readonly SloRow[]): string {
  const of = (verdict: SloRow['verdict']) => slos.filter((row) => row.verdict === verdict).length
  const others = [
    [of('fail'), 'failed'],
    [of('suspect'), 'suspect'],
    [of('indicative'), 'indicative'],
    [of('not_judged'), 'not judged'],
  ] as const
  const words = others.filter(([n]) => n > 0).map(([n, word]) => `, ${n} ${word}`)
  const defaults = slos.filter(({ verdict, from }) => verdict === 'met' && from === 'default').length
  const some = defaults === 0 ? '' : ` (${counted(defaults, 'default')})`
  return `${of('met')} of ${slos.length} met${some}${words.join('')}`
}

/** `5 of 5 met; p99 latency of orders 77.7 ms, under 200 ms`: the count and the first latency of the plan. Null: not judged. */
export function slosSentence({ slos, complete, outcome }: Verdict, sink: Sink): string | null {
  if (slos.length === 0) return complete && outcome !== 'target' ? 'none stated' : null
  const first = slos.find((row) => row.from === 'plan' && row.unit === 'ms' && row.verdict === 'met')
  const shown = first
    ? `; ${sink.name(first.name)} ${figure(first.actual, first.unit)}, ${demand(first)}`
    : ''
  return `${sloCount(slos)}${shown}`
}

/** As short as a table's cell has to be. */
const UNITS: Readonly<Record<string, string>> = { 'socket-seconds': 'socket‑s' }

/** `73,112`, or `19 of 20` of a share, what that counts if not samples, and how many are distinct where they can be told apart. */
export function samples(
  row: Pick<GateRow | SloRow, 'n' | 'distinct' | 'actual'> &
    Pick<GateRow, 'counts'> &
    Pick<SloRow, 'of' | 'bad'> &
    Partial<Pick<SloRow, 'operator'>>,
): string {
  // A foreign summary may not say on how many a figure rests.
  if (row.n === 0 && row.actual !== null) return NONE
  const distinct =
    row.distinct === null || row.distinct === row.n ? '' : `, ${integer(row.distinct)} distinct`
  const counts = row.counts ?? row.of
  const what = counts === undefined ? '' : `${NBSP}${UNITS[counts] ?? counts}`
  // Those that the figure is of: the good ones where at least so many are demanded.
  const of = row.bad === undefined ? 0 : row.operator?.startsWith('>') ? row.n - row.bad : row.bad
  const part = row.bad === undefined ? '' : `${integer(of)} of `
  return `${part}${integer(row.n)}${what}${distinct}`
}

/** What was compared with: where, how many runs, when. Null: nothing was asked for and nothing gated. */
export function baselineSentence(verdict: Verdict, sink: Sink): string | null {
  const { baseline } = verdict
  if (baseline === null) return null
  if (baseline.where === null) return 'none was asked for; --baseline dir:PATH compares and stores'
  const where = sink.code(baseline.where)
  if (baseline.unread) return `${where} could not be read: nobody knows what it holds`
  if (baseline.runs > 0)
    return `${counted(baseline.runs, 'run')}, ${dates(baseline.from, baseline.to)}, in ${where}`
  if (baseline.incomplete !== undefined) {
    const which = baseline.incomplete === 1 ? 'which is not whole' : 'none of which is whole'
    return `${where} holds ${counted(baseline.incomplete, 'run')} of this series, ${which}`
  }
  if (baseline.uncounted) {
    const which =
      baseline.uncounted === 1 ? 'which does not count as baseline' : 'none of which counts as baseline'
    return `${where} holds ${counted(baseline.uncounted, 'run')} of this series, ${which}`
  }
  const others = baseline.others === 0 ? 'nor any other' : `but ${counted(baseline.others, 'other')}`
  return `${where} holds no run of this series, ${others}`
}

/** What became of this run: stored, or why not. */
export function storedSentence(verdict: Verdict, sink: Sink): string | null {
  const { baseline } = verdict
  if (baseline === null || baseline.where === null) return null
  const [what, was] =
    verdict.runs.length > 1 ? [`these ${verdict.runs.length} runs`, 'were'] : ['this run', 'was']
  if (baseline.written) {
    if (baseline.notCounted === undefined) return `${what} ${was} stored`
    const verb = was === 'was' ? 'does' : 'do'
    return `${what} ${was} stored, and ${verb} not count as baseline: ${sink.prose(baseline.notCounted)}`
  }
  return `${what} ${was} not stored${baseline.notWritten === null ? '' : `: ${sink.prose(baseline.notWritten)}`}`
}

/** The series: digest, profile, engine, environment, runner label. */
export function seriesSentence(verdict: Verdict, sink: Sink): string | null {
  const series = verdict.baseline?.series
  if (!series) return null
  const parts = [series.profile, series.engine, series.environment, series.jobKey, series.runnerLabel]
  const shown = parts.filter((part) => part != null).map((part) => sink.name(part))
  return `series ${sink.code(series.key)}: ${shown.join(', ')}`
}

/** `2026-11-23 17:51 UTC on linux-x64-4, AMD EPYC 7763, probe 301 ms`. */
export function machineSentence(verdict: Verdict, sink: Sink): string | null {
  const { provenance, health } = verdict
  if (provenance === null) return null
  const probe = health?.probe == null ? '' : `, probe ${milliseconds(health.probe)}`
  return `${utc(provenance.started)} on ${sink.name(provenance.runnerLabel)}, ${sink.name(provenance.machine.cpu)}${probe}`
}

/** The commit, seven digits. */
export function commitShort(verdict: Verdict, sink: Sink): string | null {
  const commit = verdict.provenance?.commit
  return commit ? sink.name(commit.slice(0, 7)) : null
}

/** `commit 8c1f0e2`, or those since the last run that counts (`commits 41d7ab9..8c1f0e2`), and `build 41d7ab9` where a target said which it runs: they need not be one. */
export function sourceWords(verdict: Verdict, sink: Sink): string[] {
  const { commits } = verdict
  const commit = commitShort(verdict, sink)
  const builds = [...new Set(Object.values(verdict.builds ?? {}))]
    .slice(0, 2)
    .map((build) => sink.name(cut(build, 40)))
  return [
    ...(commits
      ? [`commits ${sink.code(rangeWords(commits))}`]
      : commit === null
        ? []
        : [`commit ${commit}`]),
    ...(builds.length === 0 ? [] : [`build ${builds.join(' and ')}`]),
  ]
}

/** `k6 2.2.0`. */
export function engineWords(verdict: Verdict, sink: Sink): string | null {
  const engine = verdict.provenance?.engine
  return engine ? `${engine.name} ${sink.name(engine.version)}` : null
}

/**
 * The sentence, without the number of further reasons: they are listed below it, and how many SLOs came out how stands behind
 * them.
 */
export function leadSentence(verdict: Verdict): string {
  return asSentence(splitCount(verdict)[0].replace(/ And [\d,]{1,9} more of the kind\./, ''))
}

/** A message of ours as a sentence that stands by itself. */
export function asSentence(text: string): string {
  return ended(opened(text))
}

/** `2 of 17 SLOs fail.`, where the sentence of a broken SLO ends with it and further reasons follow; else empty. */
export function lastSentence(verdict: Verdict): string {
  return splitCount(verdict)[1]
}

function splitCount(verdict: Verdict): readonly [string, string] {
  const { sentence } = verdict
  if (furtherReasons(verdict, 1).length === 0) return [sentence, '']
  const found = / [\d,]{1,9} of [\d,]{1,9} SLOs? fails?[^.]{0,60}\.$/.exec(sentence)
  return found === null ? [sentence, ''] : [sentence.slice(0, found.index), found[0].trim()]
}

/** Names keep their letters: only a word that begins sentences of ours is written as one. */
function opened(text: string): string {
  return /^(?:a|it|no|nothing|service|target|the|this) /.test(text) ? capital(text) : text
}

function ended(text: string): string {
  const line = text.trim()
  return line === '' || /[.:?!]$/.test(line) ? line : `${line}.`
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** Words of rows that say nothing of the service. */
const OPEN: ReadonlySet<string> = new Set(['not_judged', 'no_baseline', 'inconclusive'])

/** Outcomes of something that is broken: what could not be judged beside it stands in the tables alone. */
const BROKEN: ReadonlySet<Outcome> = new Set<Outcome>(['slo', 'regression'])

/**
 * All reasons but the first, which the sentence tells; each once, at most `most` of them. Under a fail, none of rows that
 * were not compared or not judged.
 */
export function furtherReasons(
  { outcome, reasons, slos, gates }: Pick<Verdict, 'outcome' | 'reasons' | 'slos' | 'gates'>,
  most: number,
): string[] {
  const open = [...slos, ...gates.filter(({ z }) => z === null)].filter(({ verdict }) => OPEN.has(verdict))
  const unjudged = new Set(BROKEN.has(outcome) ? open.map(({ message }) => message) : [])
  // That nothing is stored is said once; the rows say it again.
  const others = reasons
    .slice(1)
    .filter((reason) => reason.outcome !== 'no_baseline' || outcome !== 'no_baseline')
    .filter(({ message }) => !unjudged.has(message))
    // One unit spoils each row on its messages.
    .filter(({ code }) => code !== 'unit_doubtful' || reasons[0]?.code !== code)
  const further = [...new Set(others.map(({ message }) => message))]
  const more = further.length - most
  if (more <= 0) return further.map(ended)
  return [...further.slice(0, most - 1).map(ended), `And ${integer(more + 1)} more, in verdict.json.`]
}
