import type { Gate } from '../../model/load/gate.ts'
import type { Record } from '../../model/record/record.ts'
import type { ProbeFit } from '../../model/verdict/backtest-result.ts'
import { nonsense } from '../rule/runs.ts'
import { mean } from '../rule/stats/robust.ts'
import { statsOf } from '../stats-rows.ts'

/** As many pairs as a correlation must have to say anything. */
const LEAST = 5

/** The rule takes 0.8 of the probe off the body (verdict-rule section 3). */
const TAKEN = 0.8

/** Null without a gated trend, with too few runs, or where nothing varies. */
export function fitProbe(records: readonly Record[], gate: Gate | undefined): ProbeFit | null {
  if (gate === undefined) return null
  const pairs = records.flatMap((record) => {
    const row = statsOf(record, gate.selector)
    const { probe } = record.health
    const usable = row?.kind === 'trend' && nonsense(row) === undefined && row.p50 > 0
    return usable && probe !== null && probe > 0 ? [[Math.log(probe), Math.log(row.p50)] as const] : []
  })
  if (pairs.length < LEAST) return null
  const [x, y] = [pairs.map(([probe]) => probe), pairs.map(([, p50]) => p50)]
  const [sx, sy] = [deviation(x), deviation(y)]
  if (!(sx > 0) || !(sy > 0)) return null
  return {
    runs: pairs.length,
    machines: new Set(records.map(({ provenance }) => provenance.machine.id)).size,
    correlation: correlation(x, y),
    spread: sy,
    left: deviation(y.map((p50, i) => p50 - TAKEN * x[i]!)),
  }
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const [mx, my] = [mean(x), mean(y)]
  const sum = x.reduce((total, value, i) => total + (value - mx) * (y[i]! - my), 0)
  return sum / ((x.length - 1) * deviation(x) * deviation(y))
}

function deviation(values: readonly number[]): number {
  const centre = mean(values)
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1))
}
