/**
 * What is demanded of every service, by the names under which a plan may take it out (plan-language: "Default SLOs"):
 * the metric of each, `messages_rate` of a stated rate, and `begun` of the iterations that a stated arrival rate asks for.
 */
export const DEFAULT_SLOS = [
  'ws_connect_failed',
  'ws_subscribed',
  'ws_held',
  'ws_ended_early',
  'recovered',
  'neighbours',
  'ws_feed_silent',
  'messages_rate',
  'ws_starved',
  'ws_heartbeat_missed',
  'ws_roundtrip_timeout',
  'ws_messages_malformed',
  'ws_messages_untimed',
  'steps_failed',
  'token_refresh_failed',
  'ws_lost_at_expiry',
  'users_stuck',
  'begun',
  'ws_close_unanswered',
  'ws_error_frames',
  'ws_unexpected',
] as const

export type DefaultSlo = (typeof DEFAULT_SLOS)[number]
