import { bound, clock, counted, integer, length, NONE, three, whole } from '../../model/numbers.ts'
import { READY } from '../../model/record/baseline.ts'
import type { Span } from '../../model/timeline.ts'
import { type Column, labelled, paragraph, type TableRow, table } from '../terminal/layout.ts'
import { finish, type Look, paint, TERMINAL, typeset } from '../terminal/look.ts'
import { MARKS, type Tone } from '../words/words.ts'
import { type ClockPlan, clockLines, traceLines, type WatchPlan, watchLines } from './check-beside.ts'
import { type SlowPlan, type StormPlan, type SweepPlan, stormLines } from './check-storms.ts'
import { type Warning, warningLines, warningsOf } from './check-warnings.ts'
import { environmentLines, type VariablePlan } from './environment.ts'
import { type Limits, type Needs, needsLines } from './resources.ts'

/** The part of plan/'s ScenarioForecast that is shown. Times in ms, rates per second. */
interface ScenarioPlan {
  readonly name: string
  readonly kind: 'socket' | 'rest'
  readonly executor: string
  readonly peakVUs: number
  readonly lanes?: number
  readonly peakRate: number | null
  readonly spans: readonly Span[]
}

/** The part of plan/'s SampleForecast that is shown. */
interface SamplePlan {
  readonly from: 'gate' | 'threshold'
  readonly selector: string
  readonly stat: string
  readonly samples: number | 'unknown'
  readonly shared: number | null
  readonly needed: number | null
  readonly judged: boolean | null
  readonly line: number
}

/** The part of plan/'s Forecast that is shown: report/ takes data, not the plan's folder. */
export interface ProfilePlan extends Needs {
  readonly profile: string
  readonly scale: { readonly vus: number; readonly time: number }
  readonly duration: number
  readonly full: number
  readonly asked: number
  readonly lengthened: readonly { readonly what: string; readonly line: number }[]
  readonly scenarios: readonly ScenarioPlan[]
  readonly peakSockets: number
  readonly connectsPerSecond: number
  readonly connectsAtOnce: number
  readonly storms?: readonly StormPlan[]
  readonly sweeps?: readonly SweepPlan[]
  readonly slowReaders?: readonly SlowPlan[]
  readonly watch?: WatchPlan
  readonly clock?: ClockPlan
  readonly samples: readonly SamplePlan[]
  readonly warnings: readonly Warning[]
}

/** What `check` found: a plan without problems, and what each profile would run. */
export interface Checked {
  readonly plan: string
  readonly file: string
  readonly warnings: readonly Warning[]
  readonly forecasts: readonly ProfilePlan[]
  readonly limits: Limits
  readonly variables: readonly VariablePlan[]
  readonly lease?: LeasePlan
  /** How requests are marked; absent: by ids. */
  readonly correlate?: 'sampled' | false
}

/** What the plan asks to have for itself; ms. */
interface LeasePlan {
  readonly name: string
  readonly ttl: number
  readonly wait: number
}

/** What each profile would run, whether its figures could be judged, and whether this machine can hold it. */
export function checkReport(checked: Checked, look: Look): string {
  const warnings = warningsOf(checked)
  const many = warnings.length === 0 ? '' : `, ${counted(warnings.length, 'warning')}`
  const mark = warnings.length === 0 ? '○' : MARKS.doubt
  const title = `${mark} ${TERMINAL.name(checked.plan)}: no problems${many} in ${TERMINAL.name(checked.file)}`
  return finish([
    paint(typeset(title, look), 'strong', look),
    ...warnings.flatMap((warning) => warningLines(warning, look)),
    ...environmentLines(checked, look),
    ...leaseLines(checked, look),
    '',
    ...traceLines(checked, look),
    ...checked.forecasts.flatMap((profile) => ['', ...profileLines(profile, checked.limits, look)]),
  ])
}

function leaseLines({ lease }: Checked, look: Look): readonly string[] {
  if (lease === undefined) return []
  const { name, ttl, wait } = lease
  const text = `${name}: one load at a time; waits ${length(wait)} at most, and succeeds who gives no sign for ${length(ttl)}`
  return ['', ...labelled('Lease', text, look)]
}

function profileLines(profile: ProfilePlan, limits: Limits, look: Look): string[] {
  const name = profile.profile === 'full' ? 'without a profile' : `profile ${TERMINAL.name(profile.profile)}`
  const title = `${name}: ${isLimit(profile) ? 'at most ' : ''}${length(profile.duration)}, at most ${counted(profile.peakSockets, 'socket')}`
  return [
    paint(typeset(title, look), 'strong', look),
    ...labelled('Scale', scaleWords(profile), look),
    ...lengthenedLines(profile, look),
    ...profile.scenarios.flatMap((scenario) => scenarioLines(scenario, look)),
    ...labelled('Connects', connectWords(profile), look),
    ...stormLines(profile, look),
    ...watchLines(profile, look),
    ...clockLines(profile, look),
    ...needsLines(profile, limits, look),
    ...historyLines(profile, look),
    ...sampleTable(profile.samples, look),
    ...sampleLegend(profile.samples, look),
  ]
}

/** A sweep that decides how long a run is ends with its last socket: what it is given beyond that is time to open them. */
function isLimit({ scenarios, duration }: ProfilePlan): boolean {
  const last = scenarios.flatMap(({ spans }) => spans.filter(({ to }) => to >= duration))
  return last.length > 0 && last.every(({ phase }) => phase === 'idle')
}

function scaleWords({ scale, full, asked, profile }: ProfilePlan): string {
  if (profile === 'full') return 'the plan as written'
  const other = length(asked) === length(full) ? '' : `; the profile asks for ${length(asked)}`
  const time = `${whole(scale.time)} of its time (${length(full)})${other}`
  return `${bound(scale.vus, 'share')} of the plan's users and rates, ${time}`
}

function lengthenedLines({ lengthened }: ProfilePlan, look: Look): string[] {
  return lengthened.slice(0, 3).flatMap(({ what, line }, index) => {
    const place = line > 0 ? ` (line ${line})` : ''
    return labelled(index === 0 ? 'Lengthened' : '', `by ${TERMINAL.prose(what)}${place}`, look)
  })
}

function scenarioLines(scenario: ScenarioPlan, look: Look): string[] {
  const rate = scenario.peakRate === null ? '' : `at most ${three(scenario.peakRate)}/s, `
  const spans = scenario.spans.map(
    ({ phase, from, to }) => `${phase} ${phase === 'idle' ? 'at most ' : ''}${length(to - from)}`,
  )
  const begins = clock(scenario.spans[0]?.from ?? 0)
  const shared = scenario.lanes === undefined ? '' : `, ${scenario.lanes} in one VU`
  const users = `at most ${counted(scenario.peakVUs, 'user')}${shared}`
  const text = `${scenario.kind}, ${scenario.executor}, ${rate}${users}; from ${begins}: ${spans.join(', ')}`
  const name = TERMINAL.name(scenario.name)
  return name.length < 12 ? labelled(name, text, look) : labelled('Scenario', `${name}: ${text}`, look)
}

function connectWords({ connectsPerSecond, connectsAtOnce }: ProfilePlan): string {
  const perSecond = `at most ${three(connectsPerSecond)}/s`
  if (connectsAtOnce === 0) return perSecond
  return `${integer(connectsAtOnce)} at the same moment${connectsPerSecond > 0 ? `, others ${perSecond}` : ''}`
}

/** A gate says nothing before there is something to compare with. */
function historyLines({ samples }: ProfilePlan, look: Look): string[] {
  if (!samples.some(({ from }) => from === 'gate')) return []
  const text = `the gate compares with stored runs (--baseline); a change fails from ${READY.judge} stored commits on`
  return labelled('History', text, look)
}

function sampleTable(samples: readonly SamplePlan[], look: Look): string[] {
  const head: Column[] = [
    { head: '', align: 'left' },
    { head: 'figure', align: 'left', flex: true },
    { head: 'samples', align: 'right' },
    { head: 'differ', align: 'right' },
    { head: 'needed', align: 'right' },
    { head: 'line', align: 'right' },
  ]
  const rows = samples.map((sample): TableRow => {
    const { word, tone } = sampleWord(sample)
    const count = (value: number | 'unknown' | null) =>
      value === 'unknown' ? 'unknown' : value === null ? NONE : integer(value)
    return {
      cells: [
        `${tone === 'none' ? ' ' : MARKS[tone]} ${word}`,
        `${sample.stat} of ${TERMINAL.name(sample.selector)}`,
        count(sample.samples),
        count(sample.shared),
        count(sample.needed),
        sample.line > 0 ? integer(sample.line) : 'default',
      ],
      paint: (cell) => (tone === 'doubt' ? paint(cell, 'doubt', look) : cell),
    }
  })
  return rows.length === 0 ? [] : ['', ...table(head, [rows], look)]
}

/** Whether a quantile could be judged. `depends`: not if all sockets get the same messages. */
function sampleWord({ judged, samples, shared, needed }: SamplePlan): { word: string; tone: Tone } {
  if (judged === false) return { word: 'too few', tone: 'doubt' }
  if (judged === null) return { word: samples === 'unknown' ? 'unknown' : 'no minimum', tone: 'none' }
  const few = shared !== null && needed !== null && shared < needed
  return few ? { word: 'depends', tone: 'doubt' } : { word: 'judged', tone: 'quiet' }
}

/** What the columns and words of the table mean, as far as they stand in it. */
function sampleLegend(samples: readonly SamplePlan[], look: Look): string[] {
  const words = new Set(samples.map((sample) => sampleWord(sample).word))
  const lines = [
    ...(samples.some(({ needed }) => needed !== null) ? [NEEDED] : []),
    ...(samples.some(({ shared }) => shared !== null) ? [DIFFER] : []),
    ...(words.has('depends') ? [DEPENDS] : []),
    ...(words.has('unknown') ? [UNKNOWN] : []),
  ]
  return lines.flatMap((line) => paragraph(line, 2, look))
}

const NEEDED = 'needed: so many that 5 of them lie above the quantile, 500 for a p(99).'
const DIFFER = 'differ: messages that are left if every socket gets the same ones; each then counts once.'
const DEPENDS =
  'depends: judged if the sockets get messages of their own; if all get the same, a longer time brings enough, and more sockets do not. The run tells which it is.'
const UNKNOWN = 'unknown: the plan does not say how often this happens; the run tells.'
