import { integer } from '../../model/numbers.ts'
import { boundsOf, type IdleKind, type IdleSweep } from '../../model/record/idle.ts'
import { kindOf, livedOver } from './bounds.ts'

/** Why sockets that sent keepalives were cut all the same, as far as the other kinds tell: the end of a sentence. */
export function ignoredWords(kind: IdleKind, sweep: IdleSweep): string {
  const age = boundsOf(kind).high ?? 0
  if (livedOver(kindOf(sweep, 'none'), age))
    return ': silent ones live on, so that the keepalive itself ends them'
  return kind.keepalive === 'ping' ? ofPings(kind, sweep, age) : ofMessages(sweep, age)
}

function ofPings({ sent, answered }: IdleKind, sweep: IdleSweep, age: number): string {
  const pings = `, although ${integer(answered)} of ${integer(sent)} pings were answered`
  if (livedOver(kindOf(sweep, 'message'), age))
    return `${pings} and those that send messages live on: what cuts them counts data frames only`
  const also = kindOf(sweep, 'message') === undefined ? ' (keepalive `message` beside it tells which)' : ''
  return `${pings}: what cuts them counts data frames only, or no socket may live longer${also}`
}

function ofMessages(sweep: IdleSweep, age: number): string {
  if (livedOver(kindOf(sweep, 'ping'), age))
    return ', and those that send pings live on: these messages do not count there'
  const also = sweep.kinds.length === 1 ? ' (keepalive `none` beside it tells which)' : ''
  return `: what cuts them does not count these messages, or no socket may live longer${also}`
}
