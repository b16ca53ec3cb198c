import { age } from '../../model/numbers.ts'
import { boundsOf } from '../../model/record/idle.ts'
import { ADVICE } from '../../model/verdict/advice.ts'
import type { IdleKindRow, IdleRow } from '../../model/verdict/found/idle-found.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'

const WHERE = 'where the report points to (nginx `proxy_read_timeout`, HAProxy `timeout tunnel`, a balancer)'

/** What to set for each sweep that failed: timeout or heartbeat, by how much; or another keepalive. At most one a sweep. */
export function idleSteps({ idle = [] }: Pick<Verdict, 'idle'>): readonly string[] {
  return idle.flatMap((row) => {
    const broken = row.kinds.find(({ verdict }) => verdict === 'fail')
    return row.margin === 0 || broken === undefined ? [] : [stepOf(broken, row)]
  })
}

function stepOf(kind: IdleKindRow, { heartbeat, margin }: IdleRow): string {
  const { high } = boundsOf(kind)
  if (kind.code === 'keepalive_ignored' || high === null) return ADVICE.keepalive_ignored
  const least = age(margin * heartbeat)
  return `Raise the idle timeout from ${age(high)} to ${least} or more, ${WHERE}; or send a heartbeat every ${age(wholeBelow(high / margin))} at most.`
}

/** Whole seconds, as people set them; under one, tenths. */
function wholeBelow(ms: number): number {
  const unit = ms < 10_000 ? 100 : 1000
  return Math.max(unit, Math.floor(ms / unit) * unit)
}
