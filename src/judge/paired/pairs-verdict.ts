import type { Mode } from '../../model/load/gate.ts'
import type { Load } from '../../model/load/load.ts'
import { counted, integer } from '../../model/numbers.ts'
import type { Record } from '../../model/record/record.ts'
import type { Why } from '../../model/verdict/codes.ts'
import type { Notice, Reason, SloRow, Verdict } from '../../model/verdict/verdict.ts'
import { changedReasons, mismatchReasons, saturationReason } from '../candidate.ts'
import { censusFact } from '../census/close-census.ts'
import { clockNotices } from '../clocks/notices.ts'
import { clockStepped } from '../clocks/stepped.ts'
import { contradictionReasons } from '../contradiction.ts'
import { factsOf } from '../facts.ts'
import { runFigures } from '../figures/run-figures.ts'
import { headline } from '../headline.ts'
import { leaseNotices, notices, sketchNotices } from '../notices.ts'
import { decide, strictnessOf } from '../outcome.ts'
import { changedBuilds, withoutWrong, wrongBuildReasons, wrongBuilds } from '../past/builds.ts'
import { runFacts } from '../past/run-facts.ts'
import { leftOpen } from '../reasons/asked.ts'
import { evidenceReasons, rowReasons } from '../reasons/reasons.ts'
import { unansweredReasons, unjudgedWaits } from '../reasons/unanswered.ts'
import { seenRows } from '../seen/seen.ts'
import { worstSlos } from '../slo/several-runs.ts'
import { sloRows } from '../slo/slos.ts'
import { busy, excuseOf, saturation, wasBrought, whyUnjudged } from '../slo/unjudged.ts'
import { pairsNeeded } from './finding.ts'
import { pairedNext } from './next.ts'
import { pairedRows } from './pair-rows.ts'
import type { Pair } from './rule.ts'

/** All that a verdict on pairs depends on. */
export interface PairedJudging {
  /** The candidate's; the base's differs in its targets alone. */
  readonly load: Load
  /** In order of time. */
  readonly pairs: readonly Pair<Record>[]
  /** A run that was stopped or not whole, so that nothing more was measured: it has no partner. */
  readonly alone?: { readonly side: keyof Pair<Record>; readonly record: Record }
  /** Pairs that were to be measured. */
  readonly planned: number
  /** The caller's, as in Judging. */
  readonly failOn?: readonly string[]
  readonly mode?: Mode
}

/**
 * Judges a candidate against the base that ran in turn with it on the same machine: SLOs of the candidate, its
 * divergence from the base, outcome. Needs no history. Pure.
 *
 * @throws {RangeError} where there is no run.
 */
export function judgePaired(input: PairedJudging): Verdict {
  const { load, pairs, alone } = input
  const last = pairs.at(-1)?.candidate ?? alone?.record
  if (last === undefined) throw new RangeError('there is no run to judge')
  const found = lookAt(input)
  const gates = pairedRows(load, found.unjudged === null ? found.fit : pairs, found.unjudged)
  const slos = withoutWrong(slosOf(load, pairs), wrongBuilds(pairs.map(({ candidate }) => candidate)))
  const seen = seenRows(
    pairs.map(({ candidate }) => candidate),
    slos,
    load,
  )
  const strictness = strictnessOf(load, input)
  const reasons = [
    ...found.reasons,
    ...rowReasons(load.plan.file, slos, gates),
    ...unansweredReasons(load.plan.file, slos, gates),
    ...unjudgedWaits(load.plan.file, slos),
  ]
  const all = [...reasons, ...leftOpen(load, slos, gates, reasons)]
  const decision = decide(all, strictness.failOn)
  return {
    ...factsOf(load, last),
    complete: [...pairs.flatMap(runsOf), ...(alone ? [alone.record] : [])].every(({ complete }) => complete),
    runs: pairs.map(({ candidate }) => runFacts(candidate)),
    paired: { pairs: pairs.length },
    slos,
    gates,
    ...(seen.length === 0 ? {} : { seen }),
    figures: runFigures(
      last,
      pairs.map(({ base }) => base),
    ),
    ...censusFact(last, []),
    ...decision,
    baseline: null,
    mode: strictness.mode,
    failOn: strictness.failOn,
    sentence: headline(decision.outcome, decision.reasons, {
      slos,
      gates,
      ...(load.reduced && { reduced: load.reduced }),
    }),
    next: pairedNext(decision.outcome, load, last),
    notices: [
      ...sketchNotices(pairs.flatMap(runsOf)),
      ...leaseNotices([...pairs.flatMap(runsOf), ...(alone ? [alone.record] : [])]),
      ...found.notices,
      ...clockNotices(
        load,
        pairs.map(({ candidate }) => candidate),
      ),
      ...notices({ ...load, runs: 1 }, strictness, gates, false),
    ],
  }
}

/** What the runs say of themselves, before they are compared. */
interface Found {
  /** Pairs that were whole, on a generator that was fit. */
  readonly fit: readonly Pair<Record>[]
  readonly reasons: readonly Reason[]
  /** Why no row may be judged; null: they may. */
  readonly unjudged: Why | null
  readonly notices: readonly Notice[]
}

function lookAt({ load, pairs, planned, alone }: PairedJudging): Found {
  const evidence = [...pairs.flatMap((pair) => reasonsOf(load, pair)), ...reasonsOf(load, aloneOf(alone))]
  const candidates = pairs.map(({ candidate }) => candidate)
  const wrong = wrongBuilds(candidates)
  const changed = [...changedBuilds(candidates), ...changedBuilds(pairs.map(({ base }) => base))]
  const spoilt = pairs.map((pair) =>
    runsOf(pair).flatMap(({ health }) => [
      ...(clockStepped(health) ? ['its clock was set'] : []),
      ...saturation(health),
    ]),
  )
  const fit = pairs.filter(
    (pair, i) => spoilt[i]!.length === 0 && runsOf(pair).every(({ complete }) => complete),
  )
  const saturated =
    fit.length < pairsNeeded(planned) ? [...new Set(spoilt.flat())].slice(0, MOST_PHRASES) : []
  const left = spoilt.filter((phrases) => phrases.length > 0)
  const few = tooFew(pairs.length, planned)
  return {
    fit,
    reasons: [
      ...evidence,
      ...contradictionReasons(load, pairs.flatMap(runsOf)),
      ...wrongBuildReasons(wrong),
      ...changedReasons(changed),
      ...mismatchReasons(few),
      ...(saturated.length > 0 ? [saturationReason(saturated, ` in ${counted(left.length, 'pair')}`)] : []),
    ],
    unjudged: whyUnjudged({ wrong, excuse: excuseOf(evidence), saturated, changed, mismatch: few }),
    notices: [
      {
        code: 'in_pairs',
        message: `Base and candidate were measured in turn, in ${counted(pairs.length, 'pair')} on one machine; stored runs play no part.`,
      },
      ...((load.closeGates?.length ?? 0) > 0 ? [CLOSES_UNPAIRED] : []),
      ...(left.length > 0 && saturated.length === 0 ? [leftOut(left.length, left[0]![0]!)] : []),
    ],
  }
}

const CLOSES_UNPAIRED: Notice = {
  code: 'closes_unpaired',
  message: 'Rows of `closes` are not compared in pairs.',
}

function leftOut(pairs: number, phrase: string): Notice {
  const message = `${counted(pairs, 'pair')} left out: the generator was busy (${phrase}).`
  return { code: 'pairs_left_out', message }
}

/** Phrases of a busy generator that one reason holds. */
const MOST_PHRASES = 3

function runsOf({ base, candidate }: Pair<Record>): readonly Record[] {
  return [base, candidate]
}

function aloneOf(alone: PairedJudging['alone']): Partial<Pair<Record>> {
  return alone === undefined ? {} : { [alone.side]: alone.record }
}

/** A base that breaks proves nothing about the candidate; it only leaves nothing to compare with. */
function reasonsOf(load: Load, { base, candidate }: Partial<Pair<Record>>): readonly Reason[] {
  const ofBase = base === undefined ? [] : evidenceReasons(load, base)
  return [
    ...ofBase.map((reason): Reason => {
      const message = `the base build: ${reason.message}`
      return reason.outcome === 'slo'
        ? { outcome: 'inconclusive', code: 'base_broken', message }
        : { ...reason, message }
    }),
    ...(candidate === undefined ? [] : evidenceReasons(load, candidate)),
  ]
}

function tooFew(measured: number, planned: number): Why | null {
  if (measured >= pairsNeeded(planned)) return null
  return { code: 'few_pairs', why: `only ${integer(measured)} of ${counted(planned, 'pair')} measured` }
}

/** The SLOs as the worst of the candidate's runs shows them. */
function slosOf(load: Load, pairs: readonly Pair<Record>[]): readonly SloRow[] {
  const runs = pairs.map(({ candidate: record }) => {
    const excuse = excuseOf(evidenceReasons(load, record))
    return sloRows({ load, record, unfit: busy(record), brought: wasBrought(record), excuse })
  })
  return worstSlos(runs)
}
