import { Counter, Gauge, Rate, Trend } from 'k6/metrics'
import { LIFE } from '../model/lives.ts'
import { FILLER, MESSAGE_SENT, SCENARIO_START } from '../model/metrics.ts'

/** The metrics of vu/, as in the table of model/metrics.ts. Made in the init context. */
export function createMeters() {
  return {
    messageLatency: new Trend('ws_message_latency', true),
    messageSent: new Gauge(MESSAGE_SENT),
    roundtrip: new Trend('ws_roundtrip', true),
    roundtripTimeout: new Counter('ws_roundtrip_timeout'),
    subscribeDuration: new Trend('ws_subscribe_duration', true),
    timeToFirstMessage: new Trend('ws_time_to_first_message', true),
    heartbeatRtt: new Trend('ws_heartbeat_rtt', true),
    heartbeatMissed: new Counter('ws_heartbeat_missed'),
    life: new Gauge(LIFE),
    connectFailed: new Rate('ws_connect_failed'),
    subscribed: new Rate('ws_subscribed'),
    closes: new Counter('ws_closes'),
    closeUnanswered: new Counter('ws_close_unanswered'),
    errorFrames: new Counter('ws_error_frames'),
    messagesMatched: new Counter('ws_messages_matched'),
    messagesMalformed: new Counter('ws_messages_malformed'),
    messagesUntimed: new Counter('ws_messages_untimed'),
    genLag: new Trend('gen_lag', true),
    scriptErrors: new Counter('script_errors'),
    filler: new Counter(FILLER),
    scenarioStart: new Gauge(SCENARIO_START),
  }
}

export type Meters = ReturnType<typeof createMeters>
