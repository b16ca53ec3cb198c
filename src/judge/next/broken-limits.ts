import { DEFAULT_SLOS, type DefaultSlo } from '../../model/default-slos.ts'
import type { SloRow, Verdict } from '../../model/verdict/verdict.ts'

/** A figure further from its limit than this is broken, whatever the limit. */
const NEAR = 3

/**
 * Where a limit is put right, of the one row that broke and only where its figure is near it: under three times the share that
 * is allowed. Where all is broken no limit is to blame, and where several rows are the limit of one mends nothing. What was
 * answered, but late, is told with what states how late it may be.
 */
export function brokenLimits(known: Pick<Verdict, 'plan' | 'slos' | 'seen'>): readonly string[] {
  const [row, ...others] = known.slos.filter(({ verdict }) => verdict === 'fail')
  if (row === undefined || others.length > 0) return []
  const late = lateStep(row, known)
  if (late !== null) return [late]
  return isNear(row) ? [placeOf(row, known.plan)] : []
}

function isNear({ unit, actual, bad, n, operator, expected }: SloRow): boolean {
  if (actual === null) return false
  const good = operator.startsWith('>')
  if (unit !== 'share') return good ? actual > expected / NEAR : actual < expected * NEAR
  const counted = bad === undefined || n === 0 ? 0 : bad / n
  return Math.max(counted, good ? 1 - actual : actual) < NEAR * (good ? 1 - expected : expected)
}

/** Answers to heartbeats that came, but after their timeout. */
function lateStep({ threshold }: SloRow, { plan, seen = [] }: Pick<Verdict, 'plan' | 'seen'>): string | null {
  if (!threshold.startsWith('ws_heartbeat_missed')) return null
  const late = seen.find(({ code }) => code === 'heartbeat_late')
  if (late === undefined) return null
  return `If ${late.message} are soon enough, raise \`heartbeat.timeout\` in ${plan.file}.`
}

/** That of a default stands nowhere in the plan: its line is the scenario's. A weaker threshold alone does not replace it. */
function placeOf(row: SloRow, { file }: Verdict['plan']): string {
  if (row.from === 'plan')
    return row.line > 0 ? `If the limit is wrong, it stands in ${file}, line ${row.line}.` : ''
  const name = defaultName(row)
  if (name === undefined) return ''
  const off = `\`defaults: { ${name}: off }\``
  if (name === 'messages_rate') {
    return `If the limit is wrong, it is a default: put the feed's \`rate\` right, or take it out: ${off}.`
  }
  if (name === 'users_stuck') return `If that is meant, it is a default: take it out: ${off}.`
  const metric = name === 'begun' ? 'dropped_iterations' : name
  return `If the limit is wrong, it is a default: take it out, ${off}, and state your own threshold on ${metric}.`
}

/** The name under which a plan takes it out; undefined: it is none of the defaults. */
function defaultName({ threshold }: SloRow): DefaultSlo | undefined {
  const metric = threshold.startsWith('messages.rate ') ? 'messages_rate' : /^\w+/.exec(threshold)?.[0]
  return DEFAULT_SLOS.find((name) => name === metric)
}
