import { metricOf } from '../../model/metrics/table.ts'
import { figure, integer, length, milliseconds, NONE, utc } from '../../model/numbers.ts'
import type { Figures, SeriesFacts } from '../../model/record/baseline.ts'
import type { Record, Stats } from '../../model/record/record.ts'
import { formatSelector } from '../../model/selector.ts'
import { type Column, labelled, paragraph, type TableRow, table } from '../terminal/layout.ts'
import { finish, type Look, paint, TERMINAL, typeset } from '../terminal/look.ts'
import { seriesLines } from './baseline.ts'

const right = (head: string): Column => ({ head, align: 'right' })
const left = (head: string): Column => ({ head, align: 'left' })

/** `baseline show KEY`: the series, and the gated figures of each of its runs. */
export function seriesReport(facts: SeriesFacts, figures: readonly Figures[], look: Look): string {
  return finish([...seriesLines(facts, look), ...figures.flatMap((one) => figureLines(one, look))])
}

function figureLines({ name, unit, runs }: Figures, look: Look): string[] {
  const head = [left('Run'), left('Commit'), right('median'), right('gated'), right('samples'), left('')]
  const rows = runs.map(
    (run): TableRow => ({
      cells: [
        utc(run.started),
        TERMINAL.name(run.commit?.slice(0, 7) ?? NONE),
        figure(run.median, unit),
        figure(run.gated, unit),
        run.samples === null ? NONE : integer(run.samples),
        [mark(run), uncounted(run)].filter((word) => word !== '').join(', '),
      ],
    }),
  )
  return ['', paint(typeset(TERMINAL.name(name), look), 'strong', look), ...table(head, [rows], look)]
}

/** That it is not whole is said already. */
function uncounted(run: Figures['runs'][number]): string {
  if (run.counted) return ''
  return run.complete && run.uncounted ? `does not count: ${run.uncounted}` : 'does not count'
}

function mark(run: {
  readonly seeded: boolean
  readonly accepted: boolean
  readonly complete: boolean
}): string {
  const words = [run.seeded ? 'seeded' : '', run.accepted ? 'accepted' : '', run.complete ? '' : 'incomplete']
  return words.filter((word) => word !== '').join(', ')
}

/** `baseline show FILE`: one record. `metrics`: selectors (formatSelector) to show; none: the plainest rows. */
export function recordReport(record: Record, metrics: readonly string[], look: Look): string {
  const { plan, series, provenance, sockets, http, health } = record
  const shown = record.stats.filter((row) => isShown(row, metrics))
  return finish([
    paint(
      typeset(`${TERMINAL.name(plan.name)}, run ${TERMINAL.name(provenance.runId)}`, look),
      'strong',
      look,
    ),
    ...labelled('  Series', `${TERMINAL.name(series.key)}, profile ${TERMINAL.name(series.profile)}`, look),
    ...labelled('  Measured', measured(record), look),
    ...labelled('  Ended', ended(record), look),
    ...(record.accepted === undefined ? [] : labelled('  Accepted', acceptance(record.accepted), look)),
    ...labelled('  Sockets', `${integer(sockets.opened)} of ${integer(sockets.tried)} opened`, look),
    ...labelled('  Requests', `${integer(http.answered)} of ${integer(http.requests)} answered`, look),
    ...labelled(
      '  Generator',
      `lag p99 ${milliseconds(health.lagP99)}; probe ${milliseconds(health.probe)}`,
      look,
    ),
    '',
    ...trends(shown, look),
    ...others(shown, look),
    ...(shown.length > 0 ? [] : paragraph('No such figures are in this record.', 0, look)),
  ])
}

function ended({ ended: how, duration, seeded, accepted, complete }: Record): string {
  const marks = mark({ seeded: seeded === true, accepted: accepted !== undefined, complete })
  return `${how} after ${length(duration)}${marks === '' ? '' : `; ${marks}`}`
}

function measured({ provenance }: Record): string {
  const { started, engine, commit, ref } = provenance
  const build = [ref, commit?.slice(0, 7)].filter((word) => word != null).map((word) => TERMINAL.name(word))
  return [`${utc(started)}, ${engine.name} ${TERMINAL.name(engine.version)}`, ...build].join(', ')
}

function acceptance({ by, at, reason }: NonNullable<Record['accepted']>): string {
  return `by ${TERMINAL.name(by)}, ${utc(at)}: ${TERMINAL.quote(reason)}`
}

/** Parts of a request's time and what the generator measured of itself: shown where they are asked for. */
const DETAIL =
  /^(http_req_(blocked|connecting|tls_handshaking|sending|waiting|receiving)|iteration|data_|vus|gen_lag)/

/** What is looked at by feed, request or exchange, in the steady phase. */
const SPLIT = new Set(['ws_message_latency', 'ws_roundtrip', 'http_req_duration'])

/** Without a choice: everything in sum, and what is gated most often one by one. */
function isShown(row: Stats, metrics: readonly string[]): boolean {
  if (metrics.length > 0) return metrics.includes(formatSelector(row))
  const { phase, ...own } = row.tags
  const tags = Object.keys(own).length
  if (SPLIT.has(row.metric) && tags === 1) return phase === undefined || phase === 'steady'
  return tags === 0 && phase === undefined && !DETAIL.test(row.metric)
}

function trends(rows: readonly Stats[], look: Look): string[] {
  const head: Column[] = [
    { ...left('Times'), flex: true },
    right('samples'),
    right('median'),
    right('p95'),
    right('p99'),
    right('largest'),
  ]
  const lines = rows.flatMap((row): TableRow[] => {
    if (row.kind !== 'trend') return []
    const show = (value: number | undefined) => figure(value ?? null, metricOf(row.metric)?.unit ?? 'ms')
    const cells = [row.p50, row.p95, row.p99, row.max].map(show)
    return [
      { cells: [TERMINAL.code(formatSelector(row)), row.atLeast ? NONE : integer(row.count), ...cells] },
    ]
  })
  return lines.length === 0 ? [] : [...table(head, [lines], look), '']
}

function others(rows: readonly Stats[], look: Look): string[] {
  const head: Column[] = [{ ...left('Counts and shares'), flex: true }, right('samples'), right('value')]
  const lines = rows.flatMap((row): TableRow[] => {
    if (row.kind === 'trend') return []
    const unit = metricOf(row.metric)?.unit ?? 'count'
    const value = row.kind === 'counter' ? row.total : row.kind === 'rate' ? row.rate : row.last
    return [{ cells: [TERMINAL.code(formatSelector(row)), integer(row.count), figure(value, unit)] }]
  })
  return lines.length === 0 ? [] : table(head, [lines], look)
}
