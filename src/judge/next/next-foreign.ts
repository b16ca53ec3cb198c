import { integer } from '../../model/numbers.ts'
import { nextOf } from '../../model/verdict/outcomes.ts'
import type { GateRow, Verdict } from '../../model/verdict/verdict.ts'
import { drawsNeeded } from '../rule/runs.ts'
import { quoted } from './commands.ts'

type Known = Pick<Verdict, 'outcome' | 'reasons' | 'baseline' | 'plan' | 'gates' | 'slos'>

/** What to do next where k6's own summaries were judged: nobody here can start that k6, or knows when it ran. */
export function foreignSteps(known: Known): readonly string[] {
  const { outcome, reasons, gates } = known
  switch (outcome) {
    case 'pass':
      return []
    case 'slo':
      return [brokenLimits(known)]
    case 'regression':
      return [
        'Look at the commits since the last stored run: one of them is the likely cause.',
        'If it is intended: `socketgate baseline accept --reason "…"`. The next runs are then compared with this one.',
      ]
    case 'suspect':
      return gates.some(({ verdict, n }) => verdict === 'suspect' && n === 0) ? [COUNT] : [ownNext(known)]
    case 'no_baseline':
      return [seed(known)]
    case 'inconclusive':
      if (reasons[0]?.code === 'would_fail') return [seed(known)]
      return [...gates.flatMap(moreSamples).slice(0, 1), ownNext(known)]
    default:
      return [ownNext(known)]
  }
}

const ownNext = ({ outcome }: Known) => nextOf(outcome, 'summary')

/** A script says by `summaryTrendStats` what its summary holds of a trend. */
const COUNT =
  "On how many samples it rests the files do not say: add `count` to `summaryTrendStats` in the script's options, or to `--summary-trend-stats`."

function seed({ baseline, plan }: Known): string {
  const where = quoted(baseline?.where ?? 'dir:PATH')
  return `Store summaries of an accepted build: \`socketgate baseline seed SUMMARY… --series ${quoted(plan.name)} --baseline ${where}\`.`
}

/** At most three of them, in the words of k6. */
function brokenLimits(known: Known): string {
  const broken = known.slos.filter(({ verdict }) => verdict === 'fail').map(({ threshold }) => threshold)
  const shown = broken.slice(0, 3).filter((threshold) => !/[`\n]/.test(threshold))
  return shown.length === 0
    ? ownNext(known)
    : `${ownNext(known)} Look for ${shown.map((threshold) => `\`${threshold}\``).join(', ')}.`
}

/** What would give a row the samples that its quantile needs. */
function moreSamples({ verdict, stat, name, n, distinct }: GateRow): string[] {
  const quantile = /^p\(([\d.]+)\)$/.exec(stat)?.[1]
  const needed = quantile === undefined ? 0 : drawsNeeded(Number(quantile))
  if (verdict !== 'inconclusive' || n === 0 || !(needed > (distinct ?? n)) || !Number.isFinite(needed))
    return []
  return [
    `Raise \`duration\`, \`stages\` or \`vus\` in the options of the script: ${name} needs ${integer(needed)} samples, and has ${integer(distinct ?? n)}.`,
  ]
}
