import type { OURS, STALLED } from '../../model/metrics/limits.ts'
import { guardAsync, type OnError, type Timers, UNANSWERED } from '../timers.ts'
import type { User } from '../user.ts'
import { between } from './backoff.ts'
import type { Channel } from './channel.ts'
import type { Heartbeats } from './heartbeats.ts'
import type { Host } from './host.ts'
import type { K6Socket } from './k6-socket.ts'
import type { Inbox } from './reader.ts'
import { keepIdle, type Silence } from './silent.ts'
import type { SocketPlan } from './socket-plan.ts'

/** The socket whose subscription it is. */
export interface Subscriber extends Pick<Inbox, 'awaits' | 'acknowledged' | 'firstSince'> {
  subscription: 'pending' | 'done' | 'failed'
  acknowledged: boolean
  firstSince?: number
  silence?: Silence
  readonly host: Host
  readonly user: User
  readonly timers: Timers
  readonly channel: Channel | null
  readonly heartbeats?: Heartbeats
  readonly socket?: K6Socket
  listenFirst(first: (at: number) => void): void
  readonly onError: OnError
  /** It is closing, or has ended: nobody waits for anything of it. */
  readonly isOver: boolean
  /** At `at`, epoch ms. */
  subscribed(at: number): void
  close(reason: 'hold' | 'step' | typeof OURS | typeof STALLED): void
}

/** Runs the steps of `open`, from `openedAt` on (ms); where one fails, the socket is closed. */
export function subscribe(socket: Subscriber, openedAt: number): void {
  const { plan, onError } = socket.host
  const { channel } = socket
  // Without a step nothing is suspended, and a suspended function costs more than all of this.
  if (plan.open.length === 0 || channel === null) succeed(socket, openedAt, openedAt)
  else void guardAsync('open', onError, undefined, () => takeSteps(socket, channel, openedAt))
}

async function takeSteps(socket: Subscriber, channel: Channel, openedAt: number): Promise<void> {
  const { host } = socket
  const { plan, onError } = host
  let at = openedAt
  for (const [index, step] of plan.open.entries()) {
    const done = await guardAsync('open', onError, null, () => channel.run(step))
    if (socket.isOver) return
    if (done === null) {
      // A step that we ourselves could not do says nothing about the service.
      if (channel.own === null) fail(socket)
      socket.close(channel.own ?? 'step')
      return
    }
    at = done
    if (index === plan.acknowledgedBy) socket.acknowledged = true
  }
  succeed(socket, openedAt, at)
}

/**
 * The life's own `hold` ends it, or a close that the plan expects. A step that has waited for its answer for a second is
 * unanswered; one that has not says nothing about the service.
 */
export function cutSubscription(socket: Subscriber): void {
  if (socket.subscription === 'pending' && (socket.awaits?.longest ?? 0) >= UNANSWERED) fail(socket)
}

function fail(socket: Subscriber): void {
  const { host, user } = socket
  socket.subscription = 'failed'
  host.ledger.unsubscribed(user.state.number)
}

function succeed(socket: Subscriber, openedAt: number, at: number): void {
  const { host, heartbeats, timers } = socket
  const { plan, meters } = host
  socket.subscription = 'done'
  socket.subscribed(at)
  if (plan.open.some((step) => step.await)) meters.ws_subscribe_duration.add(Math.max(0, at - openedAt))
  if (plan.kinds.length > 0) socket.firstSince = at
  heartbeats?.onSubscribed()
  if (plan.idle !== null) keepIdle(socket)
  for (const step of plan.whileOpen) {
    // Drawn, so that sockets that opened together do not march in step.
    const first = Math.random() * between(step.every, Math.random())
    timers.after(first, 'while_open', () => repeat(socket, step))
  }
}

/** Starts a step whether or not the one before is answered: a slow service must not slow its own load. */
function repeat(socket: Subscriber, step: SocketPlan['whileOpen'][number]): void {
  const { timers, channel, onError } = socket
  timers.after(between(step.every, Math.random()), 'while_open', () => repeat(socket, step))
  void guardAsync('while_open', onError, null, async () => channel?.run(step))
}
