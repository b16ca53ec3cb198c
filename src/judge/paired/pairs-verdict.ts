import type { Mode } from '../../model/load/gate.ts'
import type { Load } from '../../model/load/load.ts'
import { counted, integer } from '../../model/numbers.ts'
import type { Record } from '../../model/record/record.ts'
import type { Reason, SloRow, Verdict } from '../../model/verdict/verdict.ts'
import { saturationReason } from '../candidate.ts'
import { factsOf, runFacts } from '../facts.ts'
import { headline } from '../headline.ts'
import { notices } from '../notices.ts'
import { decide, strictnessOf } from '../outcome.ts'
import { changedBuilds, WRONG_BUILD, withoutWrong, wrongBuilds } from '../past/builds.ts'
import { evidenceReasons, rowReasons } from '../reasons.ts'
import { excuseOf, whyUnjudged } from '../slo/excuse.ts'
import { saturation } from '../slo/fitness.ts'
import { worstSlos } from '../slo/several-runs.ts'
import { sloRows } from '../slo/slos.ts'
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
  const strictness = strictnessOf(input.mode ?? load.mode, load.failOn, input.failOn)
  const decision = decide([...found.reasons, ...rowReasons(slos, gates)], strictness.failOn)
  return {
    ...factsOf(load, last),
    complete: [...pairs.flatMap(runsOf), ...(alone ? [alone.record] : [])].every(({ complete }) => complete),
    runs: pairs.map(({ candidate }) => runFacts(candidate)),
    paired: { pairs: pairs.length },
    slos,
    gates,
    ...decision,
    baseline: null,
    mode: strictness.mode,
    failOn: strictness.failOn,
    sentence: headline(decision.outcome, decision.reasons, { slos, gates }),
    next: pairedNext(decision.outcome, load, last),
    notices: [...found.notices, ...notices({ ...load, runs: 1 }, strictness, gates, false)],
  }
}

/** What the runs say of themselves, before they are compared. */
interface Found {
  /** Pairs that were whole, on a generator that was fit. */
  readonly fit: readonly Pair<Record>[]
  readonly reasons: readonly Reason[]
  /** Why no row may be judged; null: they may. */
  readonly unjudged: string | null
  readonly notices: readonly string[]
}

function lookAt({ load, pairs, planned, alone }: PairedJudging): Found {
  const evidence = [...pairs.flatMap((pair) => reasonsOf(load, pair)), ...reasonsOf(load, aloneOf(alone))]
  const candidates = pairs.map(({ candidate }) => candidate)
  const wrong = wrongBuilds(candidates)
  const changed = [...changedBuilds(candidates), ...changedBuilds(pairs.map(({ base }) => base))]
  const spoilt = pairs.map((pair) => runsOf(pair).flatMap(({ health }) => saturation(health)))
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
      ...wrong.map((message) => reason('target', `${WRONG_BUILD}: ${message}`)),
      ...changed.map((message) => reason('inconclusive', `The build changed in mid-run: ${message}`)),
      ...(few === null ? [] : [reason('inconclusive', `Not compared: ${few}`)]),
      ...(saturated.length > 0 ? [saturationReason(saturated, ` in ${counted(left.length, 'pair')}`)] : []),
    ],
    unjudged:
      (wrong.length > 0 ? 'it is the wrong build' : null) ??
      whyUnjudged(excuseOf(evidence), saturated, undefined) ??
      (changed.length > 0 ? 'the build changed in mid-run' : few),
    notices: [
      `Base and candidate were measured in turn, in ${counted(pairs.length, 'pair')} on one machine; stored runs play no part.`,
      ...((load.closeGates?.length ?? 0) > 0 ? ['Rows of `closes` are not compared in pairs.'] : []),
      ...(left.length > 0 && saturated.length === 0
        ? [`${counted(left.length, 'pair')} left out: the generator was saturated (${left[0]![0]}).`]
        : []),
    ],
  }
}

/** Phrases of a saturated generator that one reason holds. */
const MOST_PHRASES = 3

function runsOf({ base, candidate }: Pair<Record>): readonly Record[] {
  return [base, candidate]
}

function reason(outcome: Reason['outcome'], message: string): Reason {
  return { outcome, message }
}

function aloneOf(alone: PairedJudging['alone']): Partial<Pair<Record>> {
  return alone === undefined ? {} : { [alone.side]: alone.record }
}

/** A base that breaks proves nothing about the candidate; it only leaves nothing to compare with. */
function reasonsOf(load: Load, { base, candidate }: Partial<Pair<Record>>): readonly Reason[] {
  const ofBase = base === undefined ? [] : evidenceReasons(load, base)
  return [
    ...ofBase.map(({ outcome, message }) =>
      reason(outcome === 'slo' ? 'inconclusive' : outcome, `the base build: ${message}`),
    ),
    ...(candidate === undefined ? [] : evidenceReasons(load, candidate)),
  ]
}

function tooFew(measured: number, planned: number): string | null {
  if (measured >= pairsNeeded(planned)) return null
  return `only ${integer(measured)} of ${counted(planned, 'pair')} measured`
}

/** The SLOs as the worst of the candidate's runs shows them. */
function slosOf(load: Load, pairs: readonly Pair<Record>[]): readonly SloRow[] {
  const runs = pairs.map(({ candidate: record }) => {
    const excuse = excuseOf(evidenceReasons(load, record))
    return sloRows({ load, record, saturated: saturation(record.health), excuse })
  })
  return worstSlos(runs)
}
