import type { Keepalive } from '../../model/load/socket.ts'
import { counted, integer } from '../../model/numbers.ts'
import type { IdleKind } from '../../model/record/idle.ts'

/** `sockets of quiet without keepalive`, `sockets of quiet that send pings`. */
export function whoWords(keepalive: Keepalive, scenario: string): string {
  return `sockets of ${scenario} ${KEPT[keepalive]}`
}

const KEPT: { readonly [kind in Keepalive]: string } = {
  none: 'without keepalive',
  ping: 'that send pings',
  message: 'that send messages',
}

/** ` (2 lived on: several proxies, with timeouts of their own?)`; empty: nothing to say. */
export function besideWords({ timeout: { outlived, stray } }: Pick<IdleKind, 'timeout'>): string {
  const words = [
    ...(outlived > 0 ? [`${integer(outlived)} lived on: several proxies, with timeouts of their own?`] : []),
    ...(stray > 0 ? [`${counted(stray, 'socket')} ended alone, at an age that others outlived`] : []),
  ]
  return words.length === 0 ? '' : ` (${words.join('; ')})`
}
