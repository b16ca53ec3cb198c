import type { PlanFile } from '../files/plan-file.ts'

/** ms in which the sockets of a rung open, and for which all of them stay. */
const OPENING = 1_000
export const OPEN = 2_000

/** Sockets that each hear the demo service's 20 orders a second. */
export function rungPlan(sockets: number, port: number): PlanFile {
  const text = `version: 1
name: doctor
targets: { api: { url: "http://127.0.0.1:${port}" }, feed: { url: "ws://127.0.0.1:${port}" } }
login:
  request: { method: POST, url: "\${targets.api}/v1/auth/token", json: { client_id: doctor } }
  save: { token: access_token }
  per: run
scenarios:
  orders:
    socket:
      url: "\${targets.feed}/ws"
      open:
        - send: { type: subscribe, channel: orders, token: "\${login.token}" }
        - await: { match: { type: subscribed }, within: 5s }
      messages: { match: { type: order }, sent_at: { path: server_ts, unit: ms } }
    load:
      executor: ramping-vus
      stages: [{ duration: ${OPENING}ms, target: ${sockets} }, { duration: ${OPEN}ms, target: ${sockets} }]
    tags: { feed: orders }
thresholds: { "ws_message_latency{feed:orders,phase:steady}": ["p(99)<60000"] }
`
  return { file: 'doctor.yaml', bytes: new TextEncoder().encode(text), readBeside: () => new Uint8Array() }
}
