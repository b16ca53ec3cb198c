import type { Gate } from '../../model/load/gate.ts'
import { formatSelector } from '../../model/selector.ts'
import type { Why } from '../../model/verdict/codes.ts'
import type { GateRow } from '../../model/verdict/verdict.ts'
import { plainName } from '../metric-names.ts'
import type { Finding } from './finding.ts'
import { unitOf } from './measure.ts'

/** The row that a finding makes, of stored runs or of pairs; each says its own sentence of it. */
export function gateRow(gate: Gate, found: Finding): Omit<GateRow, 'message'> {
  const { actual = null, baseline = null, z = null } = found
  return {
    verdict: found.verdict,
    code: found.code,
    name: plainName(gate.stat, gate.selector, gate.own !== undefined),
    selector: formatSelector(gate.selector),
    stat: gate.stat.kind === 'p' ? `p(${gate.stat.percent})` : gate.stat.kind,
    level: gate.level,
    unit: unitOf(gate),
    baseline,
    spread: found.spread ?? null,
    actual,
    values: found.values ?? [],
    change: actual !== null && baseline !== null && baseline > 0 ? actual / baseline - 1 : null,
    limit: found.limit ?? null,
    z,
    zLimit: z === null ? null : (found.zLimit ?? null),
    channel: found.channel ?? null,
    ...(found.bar === undefined ? {} : { bar: found.bar }),
    ...(found.raw === undefined ? {} : { raw: found.raw }),
    ...(found.withoutLeast === undefined ? {} : { withoutLeast: true as const }),
    n: found.n ?? 0,
    ...(found.looksLike === undefined ? {} : { looksLike: found.looksLike }),
    distinct: found.distinct ?? null,
    runs: found.runs ?? 0,
    line: gate.line,
  }
}

/** A row that may not be judged still shows what was measured. */
export function withheld(
  { values, baseline, actual, n, distinct, runs, bar, raw }: Finding,
  why: Why,
): Finding {
  const seen = { values, baseline, actual, n, distinct, runs, bar, raw }
  const known = Object.fromEntries(Object.entries(seen).filter(([, value]) => value !== undefined))
  return { verdict: 'not_judged', ...why, ...known }
}
