import { LIFE } from '../lives.ts'
import { CONTENT, LATENCY_OF, OF_KIND, RECEIVED, SEQUENCE_TOLD, SERVED, UNREAD } from '../receipts.ts'
import { SLOW_SAMPLE } from '../record/correlation/slow-sample.ts'
import { MESSAGE_SENT } from '../witness.ts'

/**
 * Emitted by `vu/` after an unanswered close and a first failed login, so that k6 flushes the 4 KiB block that holds it
 * (design.md section 4). Carries no meaning; the evidence drops it.
 */
export const FILLER = 'flush_filler'

/**
 * Emitted once per VU and scenario, a gauge: the epoch ms at which k6 says the scenario started. It anchors the
 * timeline, so that the evidence can give built-in metrics their phase.
 */
export const SCENARIO_START = 'scenario_start'

/** Emitted by `vu/` for each standstill that it sees while somebody waits, a gauge, in ms. */
export const STALL = 'generator_stall'

/** Tag of the standstills that one user of a scenario sees, who looks for them all the time. */
export const WATCHING = { watching: 'always' } as const

/**
 * Emitted by `vu/` for each wait of under a second that a close ended which the plan expects, a gauge: its age in ms. Tag
 * `exchange` of a send, none of a heartbeat.
 */
export const CUT_WAIT = 'cut_wait'

/**
 * Emitted by `vu/` for each wait of a second and more that the end of the plan ended, a gauge: its age in ms. Tag `exchange` of a
 * send, none of a heartbeat.
 */
export const ENDED_WAIT = 'ended_wait'

/**
 * Emitted by `vu/` of the first frame of a socket, and of one in ten, where it is over 1 MiB and over twice the one that was told
 * last, a gauge: its characters, or bytes. An engine that such frames overwhelm says nothing of them itself.
 */
export const LARGE_FRAME = 'large_frame'

/**
 * Emitted by `vu/` for what happens on a silent socket of an idle sweep, a gauge: its user and the sign, as `readSign` of
 * `../load/idle.ts` reads them.
 */
export const SIGN_OF_LIFE = 'idle_event'

/** The relay's name, and the source of its samples. */
export const RELAY = 'relay'

/** Emitted by the relay as it begins a disruption, a count of 1, before it does anything. Tag `scenario`, whose it is. */
export const RELAY_STORM = 'relay_storm'

/** Emitted by the relay for each connection that it cuts, a count of 1. Tags `scenario`, `how` (`fin`, `rst`, `drop`). */
export const RELAY_CUT = 'relay_cut'

/**
 * Emitted by the relay at the end of each connection, a gauge: its age in ms. Tags `scenario` where known; `first`, whose end
 * came first (`client`, `service`, `relay`), `how` (`fin`, `rst`, `drop`; `refused`: the service took no connection; a limit of this machine: it was never dialled), and `socket` (`yes`: it was an upgrade, `no`, `unknown`).
 */
export const RELAY_END = 'relay_end'

/**
 * Emitted by the relay for some of the bytes that it carries, ms that it held them up, a trend: what they waited until it read
 * them, and until it had handed them on. What a peer that reads slowly makes them wait is none of it.
 */
export const RELAY_DELAY = 'relay_delay'

/** Emitted by the relay at its end, counts: of the bytes that it carried, both ways, and of the connections. */
export const RELAY_BYTES = 'relay_bytes'
export const RELAY_CONNECTIONS = 'relay_connections'

/** The name of the companion that reads slowly, and the source of its samples. */
export const SLOW_READERS = 'slow-readers'

/** Emitted by it when the readers of a scenario begin to read slowly, and when they read again: how many do, a gauge. Tag `scenario`. */
export const SLOW_BEGIN = 'slow_readers_begin'
export const SLOW_OVER = 'slow_readers_over'

/**
 * Emitted by it at its end for each reader, a gauge: ms from its beginning to read slowly to its end, or to when it read again. Tags
 * `scenario`, `end` (SlowEnd of `../record/slow.ts`); of one that the service ended `code` and `how` (`frame`, `fin`, `rst`).
 */
export const SLOW_END = 'slow_reader_end'

/**
 * Emitted by it at its end, gauges: bytes that each who was slowed took while slow; of each who was still open then, the bytes that
 * came at once when it read again, and the messages that it had until these were read. Tag `scenario`.
 */
export const SLOW_TAKEN = 'slow_reader_taken'
export const SLOW_BACKLOG = 'slow_reader_backlog'
export const SLOW_MESSAGES = 'slow_reader_messages'

/** The name of what reads the service's own metrics, and the source of its samples. */
export const WATCH = 'watch'

/** Emitted for each poll of the service's own metrics, a count of 1. Tag `how`: `answered`, or in a few words of ours why not. */
export const WATCH_POLL = 'watch_poll'

/** Emitted for each value that a poll has read, a gauge. Tags `series`, as the plan writes it, and `when` (`before` the load, `load`, `after` it). */
export const WATCH_VALUE = 'watch_value'

/** Emitted for each poll, a gauge: the seconds at which the process that answered says it started. */
export const WATCH_STARTED = 'watch_started'

/** The name of what asks the service for its time, and the source of its samples. */
export const CLOCK = 'clock'

/** Emitted for each question for the service's time, a count of 1. Tag `how`: `answered`, or in a few words of ours why not. */
export const CLOCK_POLL = 'clock_poll'

/** Emitted for each answer, gauges, ms: by how much its clock is ahead of the generator's, and by how much that may be off. */
export const CLOCK_OFFSET = 'clock_offset'
export const CLOCK_BAR = 'clock_bar'

/** What `vu/` emits for the evidence alone: no plan can ask for it, and no record shows it. */
export const INTERNAL: ReadonlySet<string> = new Set([
  FILLER,
  SCENARIO_START,
  MESSAGE_SENT,
  LIFE,
  RECEIVED,
  LATENCY_OF,
  OF_KIND,
  UNREAD,
  CONTENT,
  STALL,
  CUT_WAIT,
  ENDED_WAIT,
  SERVED,
  LARGE_FRAME,
  SIGN_OF_LIFE,
  SEQUENCE_TOLD,
  SLOW_SAMPLE,
  RELAY_STORM,
  RELAY_CUT,
  RELAY_END,
  RELAY_DELAY,
  RELAY_BYTES,
  RELAY_CONNECTIONS,
  SLOW_BEGIN,
  SLOW_OVER,
  SLOW_END,
  SLOW_TAKEN,
  SLOW_BACKLOG,
  SLOW_MESSAGES,
  WATCH_POLL,
  WATCH_VALUE,
  WATCH_STARTED,
  CLOCK_POLL,
  CLOCK_OFFSET,
  CLOCK_BAR,
])
