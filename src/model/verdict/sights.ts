/** One thing that may stand under "Also seen". */
export interface SightRow {
  /** What it means, one sentence. */
  readonly meaning: string
  /** The SLO whose row tells it as well: where that row is broken it is not told twice. */
  readonly slo?: string
}

/**
 * What may stand under "Also seen", what weighs more first: seen by a run and asked about by nobody, so that it is told
 * in every report and decides nothing.
 */
export const SIGHTS = {
  connects_failed: { meaning: 'Sockets that were wanted did not open.', slo: 'ws_connect_failed' },
  not_acknowledged: { meaning: 'Subscriptions were not acknowledged.', slo: 'ws_subscribed' },
  subscription_cut: {
    meaning:
      'Subscriptions had no answer for a second or more when the end of the plan came: no row counts them.',
  },
  subscription_closed: {
    meaning:
      'A close that the plan expects came before subscriptions were answered, and the user was let in soon after: no row counts them.',
  },
  unsubscribed: {
    meaning: 'Sockets were not subscribed for much of the time in which they should have been.',
  },
  early_close: { meaning: 'Sockets ended before their time, not by the plan.', slo: 'ws_ended_early' },
  reopened: { meaning: 'Sockets were opened again after such an end.' },
  redial: { meaning: 'Further dials of `reopen` failed.' },
  regular_close: { meaning: 'Such ends came at one age: an idle time, or a token that ends.' },
  brief_close: {
    meaning:
      'The service ended sockets by a close that the plan expects, and far before the plan would have: within a quarter of its `hold`, or a tenth of its time, and 5 s.',
  },
  excused: {
    meaning: 'Sockets were not open for a while after closes that the plan expects: no row counts that time.',
  },
  rested: {
    meaning: 'Sockets were wanted no more after closes that the plan expects, for most of the time.',
  },
  closed_by_plan: {
    meaning:
      'Sockets were closed by `hold` without `reopen` for much of the time: nothing was under load then.',
  },
  excused_dial: { meaning: 'Dials after closes that the plan expects failed: no row counts them.' },
  silence: { meaning: 'A feed was silent for longer than its rhythm explains.', slo: 'ws_feed_silent' },
  mute: { meaning: 'A feed brought nothing at all, and the plan states no rate of it.' },
  starved: { meaning: 'Sockets got far less of the stated rate than others.', slo: 'ws_starved' },
  silent_socket: { meaning: 'Sockets never got a message of a feed, and others did.' },
  fallen_silent: {
    meaning: 'Sockets got messages of a feed, and none any more from some moment on, when others still did.',
  },
  slow_socket: { meaning: 'Sockets whose own median stands far above that of the others.' },
  latency_growing: {
    meaning:
      'Messages came later and later through the steady time, as from a queue that grows: by half as much again, and 20 ms.',
  },
  same_content: { meaning: 'Nothing but the time ever changed in the messages of a feed.' },
  malformed: {
    meaning: 'Messages were none that the plan can read, with the first 40 characters that came most often.',
    slo: 'ws_messages_malformed',
  },
  untimed: { meaning: 'Messages had no readable time.', slo: 'ws_messages_untimed' },
  whole_seconds: { meaning: 'The stamps of a feed are whole seconds, and tell no message apart.' },
  early_message: { meaning: 'Messages came before the subscription was acknowledged.' },
  unmatched: { meaning: 'Frames that nothing in the plan matches, with their first 40 characters.' },
  error_frame: {
    meaning: 'Frames that the plan calls errors, with the first 40 characters that came most often.',
    slo: 'ws_error_frames',
  },
  unexpected: {
    meaning: 'Frames of `never`, with the first 40 characters that came most often.',
    slo: 'ws_unexpected',
  },
  heartbeat_missed: { meaning: 'Heartbeats were not answered in time.', slo: 'ws_heartbeat_missed' },
  socket_stalled: {
    meaning:
      'Sockets were open and gave no sign of life, not to a heartbeat either: half-open, or of a service that stood still.',
  },
  heartbeat_late: { meaning: 'Heartbeats were answered, but only after their timeout.' },
  heartbeat_skipped: { meaning: 'An answer to a heartbeat came for several at once (RFC 6455, 5.5.3).' },
  heartbeat_ended: {
    meaning:
      'Heartbeats had no answer when the end of the plan came, and were far older than an answer takes: no row counts them.',
  },
  heartbeat_cut: {
    meaning: 'A close that the plan expects came before the answers to heartbeats: no row counts them.',
  },
  not_answered: { meaning: 'Sends were not answered in time.', slo: 'ws_roundtrip_timeout' },
  send_ended: {
    meaning:
      'Sends had no answer when the end of the plan came, and were far older than an answer takes: no row counts them.',
  },
  send_cut: {
    meaning: 'A close that the plan expects came before the answers to sends: no row counts them.',
  },
  close_unanswered: { meaning: 'Closes of the plan were not answered.', slo: 'ws_close_unanswered' },
  not_saved: { meaning: 'Answers lacked what a step of the plan saves of them.' },
  redirected: { meaning: 'Answers led elsewhere, and were not followed: without `expect` they are good.' },
  steps_failed: { meaning: 'Steps of REST failed.', slo: 'steps_failed' },
  users_stuck: { meaning: 'Users of REST got through no whole journey any more.', slo: 'users_stuck' },
  not_begun: { meaning: 'Iterations of a stated arrival rate were not begun.', slo: 'begun' },
} as const satisfies { readonly [code: string]: SightRow }

export type SightCode = keyof typeof SIGHTS

export function isSight(word: string): word is SightCode {
  return Object.hasOwn(SIGHTS, word)
}
