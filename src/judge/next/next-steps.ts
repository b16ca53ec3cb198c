import { integer } from '../../model/numbers.ts'
import { RERUN_ALL } from '../../model/verdict/advice.ts'
import { rangeWords } from '../../model/verdict/figures.ts'
import { nextOf, type Outcome, type Reader } from '../../model/verdict/outcomes.ts'
import type { GateRow, Reason, Verdict } from '../../model/verdict/verdict.ts'
import { lackingOf } from '../gate/few-samples.ts'
import { decidingRows } from '../gates.ts'
import { brokenLimits } from './broken-limits.ts'
import { acceptCommand, historyWords, quoted, rerunCommand, seedCommand } from './commands.ts'
import { labelStep } from './label-step.ts'
import { baseSteps, isOfBase } from './next-base.ts'
import { clockSteps } from './next-clocks.ts'
import { foreignSteps } from './next-foreign.ts'
import { idleSteps } from './next-idle.ts'
import { stormSteps } from './next-storm.ts'
import { targetStep } from './next-target.ts'
import { unmatchedStep } from './next-unmatched.ts'
import { logSteps, serviceLog } from './service-log.ts'

type Known = Pick<
  Verdict,
  | 'plan'
  | 'runs'
  | 'provenance'
  | 'commits'
  | 'slos'
  | 'seen'
  | 'storms'
  | 'gates'
  | 'baseline'
  | 'closes'
  | 'sockets'
  | 'http'
  | 'idle'
  | 'duration'
> & {
  readonly saturated: boolean
  readonly outcome: Outcome
  readonly reasons: readonly Reason[]
  readonly reader?: Reader
}

/** What to do next: commands, times, places; at most three. */
export function nextSteps(known: Known): readonly string[] {
  const unmatched = MEASURED.has(known.outcome) ? unmatchedStep(known) : ''
  if (unmatched === '') return stepsOf(known).slice(0, 3)
  // The service sent what it sends: its log says nothing of what the plan looks for.
  const others = stepsOf(known).filter((step) => !step.startsWith('Search the service log'))
  return [unmatched, ...others].slice(0, 3)
}

/** Outcomes of a service that sent something. */
const MEASURED: ReadonlySet<Outcome> = new Set<Outcome>([
  'slo',
  'regression',
  'suspect',
  'inconclusive',
  'no_baseline',
  'pass',
])

function stepsOf(known: Known): readonly string[] {
  const { outcome, baseline } = known
  // Of a stored summary only its content says what it is, whoever reads it.
  if (known.reader === 'summary' || known.provenance?.content !== undefined) return foreignSteps(known)
  switch (outcome) {
    case 'pass':
      return rateSteps(known)
    case 'slo':
      if (known.reasons[0]?.code === 'sent_at_unread') return unreadSteps(known, known.reasons[0])
      return [
        ...idleSteps(known),
        ...stormSteps(known),
        ...(isOfSweep(known) ? [] : logSteps(known)),
        ...brokenLimits(known),
        ...againSteps(known),
      ].filter((step) => step !== '')
    case 'regression':
      return [
        ...(closesDiverged(known) ? logSteps(known) : [serviceLog(known)]),
        commitStep(known),
        acceptStep(known),
      ].filter((step) => step !== '')
    case 'suspect':
      if (known.reasons[0]?.code === 'beyond_chance') return doubtfulShare(known)
      return [
        `Confirm it with \`runs: 3\` in the profile: one run never does. Or measure again: ${again(known)}.`,
        serviceLog(known),
      ].filter((step) => step !== '')
    case 'inconclusive':
      if (known.reasons[0]?.code === 'generator_limit') return limitSteps(known)
      return clockSteps(known.reasons[0]) ?? (known.saturated ? saturatedSteps(known) : openSteps(known))
    case 'no_baseline':
      return baseline?.where == null
        ? [...rateSteps(known), firstStored(known)]
        : [
            ...rateSteps(known),
            ...uncountedSteps(known),
            `Store runs of an accepted build: ${stored(known)}. ${known.reader === 'action' ? 'Each' : 'Or let them add up: each'} whole run of a generator that is not busy counts.`,
            ...longerSteps(known),
          ]
    case 'plan_changed':
      if (isOfBase(known.reasons[0])) return baseSteps(known.reasons[0])
      return [
        'If it is meant: nothing. The next runs begin a series of their own; the one before stays readable.',
        `To have it compared at once: ${stored(known)}, of an accepted build.`,
      ]
    case 'target':
      return targetSteps(known)
    case 'engine':
      return [
        `See what this machine lacks: \`socketgate doctor ${quoted(known.plan.file)}${profile(known)}\`.`,
      ]
    case 'cancelled':
      return [`Run it again: ${again(known)}.`]
    default:
      return [nextOf(outcome, known.reader)]
  }
}

/** A timeout of a proxy is in no log of the service. */
function isOfSweep({ slos }: Known): boolean {
  const failed = slos.filter(({ verdict }) => verdict === 'fail')
  return failed.length > 0 && failed.every(({ threshold }) => threshold.startsWith('idle_margin'))
}

/** More runs of the same machine would count as little as this one. */
function uncountedSteps(known: Known): readonly string[] {
  if (!known.saturated) return []
  const stored = known.baseline?.uncounted ?? 0
  const neither =
    stored === 0
      ? ''
      : stored === 1
        ? ', nor does the one that is stored'
        : `, nor do the ${integer(stored)} that are stored`
  return [
    `Measure on a machine with more cores, or with a smaller \`vus\` in the profile: the generator was busy, so this run would not count${neither}. \`socketgate doctor ${quoted(known.plan.file)}${profile(known)}\` says what it lacks.`,
  ]
}

/** The service did nothing wrong: the plan looks where it puts no time. */
function unreadSteps(known: Known, { file, line }: Reason): readonly string[] {
  const place = file === undefined ? `the plan, ${known.plan.file}` : `${file}:${line}`
  return [`Put \`path\` and \`unit\` of \`sent_at\` right: ${place}.`, `Then measure again: ${again(known)}.`]
}

/** What a re-run would bring, for whoever waits for a check: one that passes is not enough. */
function againSteps({ reader }: Known): readonly string[] {
  return reader === 'action'
    ? [
        `If it was not this commit: ${RERUN_ALL}, which is green once two attempts in a row pass. A new commit begins anew.`,
      ]
    : []
}

/** A share is confirmed by nothing but its sum over more tries. */
function doubtfulShare(known: Known): readonly string[] {
  const more = `Measure more: \`runs: 3\` in the profile adds the tries of its runs up. Or again: ${again(known)}.`
  return [more, ...logSteps(known)].filter((step) => step !== '')
}

function commitStep({ commits }: Known): string {
  if (commits === undefined)
    return 'Look at the commits since the last stored run: one of them is the likely cause.'
  return `Look at the commits in \`${rangeWords(commits)}\`: one of them is the likely cause.`
}

/** No run of a change under review is ever stored: what is accepted of it is its pull request. */
function acceptStep({ provenance, baseline }: Known): string {
  if (ON_CHANGES.has(provenance?.event ?? '')) return labelStep()
  return `If it is intended: ${acceptCommand(provenance, baseline?.where)}. The next runs are then compared with this one.`
}

const ON_CHANGES: ReadonlySet<string> = new Set(['pull_request', 'merge_group'])

/** The row was compared, and the runs leave it open; or it could not be compared at all. */
function openSteps(known: Known): readonly string[] {
  const open = decidingRows(known.gates).find(({ verdict, z }) => verdict === 'inconclusive' && z !== null)
  if (open === undefined) return fewSteps(known)
  if (open.code === 'would_fail') {
    return [`Store runs of an accepted build, so that a row can fail: ${stored(known)}.`, commitStep(known)]
  }
  if (open.code === 'one_machine') {
    return [
      'Confirm it on another machine: run the same there, or give `socketgate judge` records of several machines.',
    ]
  }
  return [
    `Measure again: ${again(known)}.`,
    `If it stays open: a longer profile, ${known.runs.length < 5 ? 'more `runs` (at most 5), ' : ''}or a quieter machine.`,
  ]
}

/** How the same is measured again, by who reads this. */
function again(known: Known): string {
  return known.reader === 'action' ? RERUN_ALL : `\`${rerunCommand(known)}\``
}

/** How runs come into a store that is there. */
function stored(known: Known): string {
  const { reader, plan } = known
  return reader === 'action'
    ? `run ${quoted(plan.file)} on the default branch, in a job with \`contents: write\``
    : `\`${seed(known)}\``
}

/** How a first run comes into a store. */
function firstStored(known: Known): string {
  return known.reader === 'action'
    ? nextOf('no_baseline', 'action')
    : `Store runs of an accepted build: \`${rerunCommand(known)} --baseline dir:.socketgate\`.`
}

/** The command that stores runs of an accepted build. */
function seed({ plan, baseline }: Known): string {
  return seedCommand(plan, baseline?.where)
}

function profile({ plan }: Known): string {
  return historyWords(plan)
}

/** Whether it is the closes that diverged. */
function closesDiverged({ gates }: Known): boolean {
  return gates.some(({ verdict, counts }) => verdict === 'fail' && counts !== undefined)
}

function saturatedSteps(known: Known): readonly string[] {
  return [
    `Run it again on a quiet machine: ${again(known)}.`,
    ...stormSteps(known),
    'If it comes back: a machine with more cores, or a smaller `vus` in the profile.',
    `See what this machine can hold: \`socketgate doctor ${quoted(known.plan.file)}${profile(known)}\`.`,
  ]
}

function limitSteps(known: Known): readonly string[] {
  return [
    `See what this machine can hold: \`socketgate doctor ${quoted(known.plan.file)}${profile(known)}\`.`,
    `Then run it again: ${again(known)}.`,
  ]
}

function fewSteps(known: Known): readonly string[] {
  const short = known.gates.find(({ verdict }) => verdict === 'inconclusive')
  const longer = short === undefined ? '' : lengthen(short, known)
  const check = `See what each profile can judge: \`socketgate check ${quoted(known.plan.file)}${profile(known)}\`.`
  return [longer, check].filter((step) => step !== '')
}

/** Of the first row that will not be judged either once runs are stored. */
function longerSteps(known: Known): readonly string[] {
  return known.gates
    .filter(({ verdict }) => verdict === 'no_baseline')
    .map((row) => lengthen(row, known))
    .filter((step) => step !== '')
    .slice(0, 1)
}

/** How long the run should be for its quantile to be judged, where samples grow with time. */
function lengthen(row: GateRow, { duration }: Known): string {
  const lacking = lackingOf(row)
  if (lacking === undefined || duration <= 0) return ''
  const { had: draws, needed } = lacking
  const seconds = Math.ceil(((duration / 1000) * needed * 1.2) / draws)
  const time = `Let it run for about ${integer(seconds)} s`
  // Of a message that reaches many sockets each is a sample, and all are one.
  if (row.distinct !== null && row.distinct < row.n)
    return `${time}: ${row.name} needs ${integer(needed)} distinct messages, and had ${integer(draws)}; more sockets do not help.`
  return `${time} or with more sockets: ${row.name} needs ${integer(needed)} samples.`
}

function targetSteps(known: Known): readonly string[] {
  if (known.reasons.some(({ code }) => code === 'wrong_build'))
    return [`See whether the deployment has finished. Then: ${again(known)}.`]
  return [targetStep(known), serviceLog(known), `Then: ${again(known)}.`].filter((text) => text !== '')
}

/** What a socket must get is judged where the plan says it. */
function rateSteps({ seen = [], plan }: Known): readonly string[] {
  const found = seen.find(({ code }) => code === 'silent_socket')
  if (found === undefined) return []
  const of = found.feed ?? found.scenario
  return [
    `State \`messages.rate\`${of === null ? '' : ` of ${of}`} in ${plan.file}: then a socket that gets too little fails.`,
  ]
}
