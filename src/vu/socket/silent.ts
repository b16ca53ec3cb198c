import { idleCell, type Sign, signValue } from '../../model/load/idle.ts'
import { SIGN_OF_LIFE } from '../../model/metrics/internal.ts'
import type { Timers } from '../timers.ts'
import type { User } from '../user.ts'
import type { Channel } from './channel.ts'
import type { Host } from './host.ts'
import type { K6Socket } from './k6-socket.ts'

/** ms between two signs of the service that are told. */
const TOLD_EVERY = 1000
const NORMAL = 1000

/** What is known of a silent connection by its answers to pings. */
export interface Silence {
  /** The ping at its beginning was answered. */
  pongs: boolean
  /** So was the one at its end. */
  alive: boolean
}

/** The socket that is to be silent. */
interface Silent {
  readonly host: Host
  readonly user: User
  readonly timers: Timers
  readonly channel: Channel | null
  readonly socket?: K6Socket
  silence?: Silence
  readonly isOver: boolean
  close(reason: 'hold'): void
  listenFirst(first: (at: number) => void): void
}

/**
 * Keeps a socket of an idle sweep silent from now on, but for its user's keepalive, until its `hold` is over; what happens on
 * it meanwhile is told. A ping at its beginning asks whether its peer answers any.
 */
export function keepIdle(socket: Silent): void {
  const { host, user, timers, channel, socket: connection } = socket
  const { idle } = host.plan
  if (idle === null || connection === undefined) return
  const { number } = user.state
  const { hold, keepalive } = idleCell(idle, number)
  const silence: Silence = { pongs: false, alive: false }
  const tell = (sign: Sign) => {
    if (!socket.isOver) host.meters[SIGN_OF_LIFE].add(signValue(number, sign))
  }
  const beat = () => {
    timers.after(idle.heartbeat, 'keepalive', beat)
    const sent = keepalive === 'ping' ? channel?.ping() : idle.send && channel?.send(idle.send)
    if (sent) tell('sent')
  }
  timers.after(hold, 'hold', () => socket.close('hold'))
  if (keepalive !== 'none') timers.after(idle.heartbeat, 'keepalive', beat)
  socket.silence = silence
  listen(socket, connection, silence, tell)
  channel?.ping()
}

function listen(socket: Silent, connection: K6Socket, silence: Silence, tell: (sign: Sign) => void): void {
  const pinged = seldom(() => tell('pinged'))
  socket.listenFirst(seldom(() => tell('heard')))
  connection.onping = ({ timestamp }) => pinged(timestamp)
  connection.onpong = () => {
    if (socket.isOver) {
      silence.alive = true
      connection.close(NORMAL)
    } else if (silence.pongs) tell('answered')
    else silence.pongs = true
  }
}

/**
 * Closes it once the answer to a ping shows that somebody is there: k6 calls a reset an answer to our close, and tells of no
 * pong after it.
 */
export function closeOnceHeard({ silence, channel, socket }: Silent): void {
  if (!silence?.pongs || !channel?.ping()) socket?.close(NORMAL)
}

/** Tells of a connection that was cut in silence: the close at the end of its `hold` finds nobody. */
export function tellOfCut(
  { host, user, silence }: Pick<Silent, 'host' | 'user' | 'silence'>,
  how: string,
): void {
  const dead = silence?.pongs && !silence.alive
  if (how === 'unanswered' || how === 'rst' || dead) host.ledger.write(user.state.number, 'unheard')
}

/** Calls at most once in TOLD_EVERY ms of `at`, epoch ms. */
function seldom(act: () => void): (at: number) => void {
  let due = 0
  return (at) => {
    if (at < due) return
    due = at + TOLD_EVERY
    act()
  }
}
