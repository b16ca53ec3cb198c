import type { CloseGate } from '../../model/load/gate.ts'
import { formatSelector } from '../../model/selector.ts'
import type { Why } from '../../model/verdict/codes.ts'
import type { GateRow } from '../../model/verdict/verdict.ts'
import type { Comparison } from '../gate/confirm.ts'
import { type CloseFinding, closeFindings, unjudgedCloses } from './closes.ts'
import { kindName, kindTags } from './kinds.ts'
import { closeSentences, socketsOf } from './sentence.ts'

/** The rows of a gate on closes, one for each finding. `unjudged`: why no row may be judged; null: they may. */
export function closeRows(gate: CloseGate, comparison: Comparison, unjudged: Why | null): readonly GateRow[] {
  const findings =
    unjudged === null ? closeFindings(gate, comparison) : [unjudgedCloses(gate, comparison, unjudged)]
  return findings.map((found) => rowOf(gate, found, comparison))
}

function rowOf(gate: CloseGate, found: CloseFinding, comparison: Comparison): GateRow {
  const { kind, actual = null, baseline = null } = found
  const { feed, scenario } = gate
  const tags = {
    ...(feed === null ? {} : { feed }),
    ...(scenario === null ? {} : { scenario }),
    ...(kind === null ? {} : kindTags(kind)),
  }
  return {
    verdict: found.verdict,
    code: found.code,
    name: kind === null ? `close mix of ${socketsOf(gate)}` : `${socketsOf(gate)} ${kindName(kind)}`,
    selector: formatSelector({ metric: 'ws_closes', tags }),
    stat: 'count',
    level: gate.level,
    unit: 'count',
    baseline,
    spread: null,
    actual,
    values: found.values ?? [],
    change: actual !== null && baseline !== null && baseline > 0 ? actual / baseline - 1 : null,
    limit: found.limit ?? null,
    z: found.z ?? null,
    zLimit: found.zLimit ?? null,
    channel: found.channel ?? null,
    n: found.n ?? 0,
    counts: found.seconds === null ? 'sockets' : 'socket-seconds',
    distinct: null,
    runs: found.runs ?? 0,
    line: gate.line,
    ...closeSentences(gate, found, comparison),
  }
}
