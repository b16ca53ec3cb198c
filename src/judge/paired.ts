import type { Load, Mode } from '../model/load.ts'
import { counted, integer } from '../model/numbers.ts'
import type { Record } from '../model/record.ts'
import type { GateRow, Reason, SloRow, Verdict } from '../model/verdict.ts'
import { saturationReason } from './candidate.ts'
import { excuseOf, whyUnjudged } from './excuse.ts'
import { saturation } from './fitness.ts'
import { decidingRows } from './gates.ts'
import { headline } from './headline.ts'
import { factsOf, runFacts } from './judge.ts'
import { notices } from './notices.ts'
import { decide, strictnessOf } from './outcome.ts'
import { pairsNeeded } from './paired-finding.ts'
import { pairedNext } from './paired-next.ts'
import { pairedRows } from './paired-rows.ts'
import type { Pair } from './paired-rule.ts'
import { evidenceReasons } from './reasons.ts'
import { sloRows } from './slos.ts'

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
 */
export function judgePaired(input: PairedJudging): Verdict {
  const { load, pairs, planned, alone } = input
  const last = pairs.at(-1)?.candidate ?? alone?.record
  if (last === undefined) throw new RangeError('there is no run to judge')
  const evidence = [...pairs.flatMap((pair) => reasonsOf(load, pair)), ...reasonsOf(load, aloneOf(alone))]
  const unfit = pairs.map(({ base, candidate }) => [
    ...saturation(base.health),
    ...saturation(candidate.health),
  ])
  const fit = pairs.filter((_, i) => unfit[i]!.length === 0)
  const saturated = fit.length < pairsNeeded(planned) ? unfit.flat() : []
  const unjudged = whyUnjudged(excuseOf(evidence), saturated, undefined) ?? tooFew(pairs.length, planned)
  const gates = pairedRows(load, unjudged === null ? fit : pairs, unjudged)
  const slos = worstSlos(load, pairs)
  const strictness = strictnessOf(input.mode ?? load.mode, load.failOn, input.failOn)
  const decision = decide(
    [
      ...evidence,
      ...slos.filter(({ verdict }) => verdict === 'fail').map(({ message }) => reason('slo', message)),
      ...decidingRows(gates).flatMap(gateReason),
      ...(saturated.length === 0 ? [] : [saturationReason([...new Set(saturated)].slice(0, 4))]),
    ],
    strictness.failOn,
  )
  const facts = { slos, gates }
  const left = pairs.length - fit.length
  return {
    ...factsOf(load, last),
    complete:
      (alone?.record.complete ?? true) &&
      pairs.every(({ base, candidate }) => base.complete && candidate.complete),
    runs: pairs.map(({ candidate }) => runFacts(candidate)),
    paired: { pairs: pairs.length },
    ...facts,
    ...decision,
    baseline: null,
    mode: strictness.mode,
    failOn: strictness.failOn,
    sentence: headline(decision.outcome, decision.reasons, facts),
    next: pairedNext(decision.outcome, load, last),
    notices: [
      `Base and candidate were measured in turn, in ${counted(pairs.length, 'pair')} on one machine; stored runs play no part.`,
      ...(left > 0 && saturated.length === 0
        ? [`${counted(left, 'pair')} left out: the generator was saturated (${unfit.flat()[0]}).`]
        : []),
      ...notices({ ...load, runs: 1 }, strictness, gates, false),
    ],
  }
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

function gateReason({ verdict, message }: GateRow): readonly Reason[] {
  if (verdict === 'fail') return [reason('regression', message)]
  return verdict === 'inconclusive' ? [reason('inconclusive', message)] : []
}

const SEVERITY: readonly SloRow['verdict'][] = ['met', 'indicative', 'not_judged', 'fail']

/** Every SLO as the worst of the candidate's runs shows it. */
function worstSlos(load: Load, pairs: readonly Pair<Record>[]): readonly SloRow[] {
  const runs = pairs.map(({ candidate: record }) => {
    const excuse = excuseOf(evidenceReasons(load, record))
    return sloRows({ load, record, saturated: saturation(record.health), excuse })
  })
  return (runs[0] ?? []).map((_, i) => {
    const row = runs.map((rows) => rows[i]!)
    const worst = row.toSorted((a, b) => SEVERITY.indexOf(b.verdict) - SEVERITY.indexOf(a.verdict))[0]!
    const broken = row.filter(({ verdict }) => verdict === 'fail').length
    if (broken === 0) return worst
    return { ...worst, message: `${worst.message}, in ${integer(broken)} of ${counted(row.length, 'run')}` }
  })
}
