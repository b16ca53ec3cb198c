import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Parts of a small plan; each replaces its default. YAML text, indented as it stands in the plan. */
export interface PlanParts {
  readonly port: number
  readonly path?: string
  /** Under `socket`. */
  readonly socket?: string
  readonly load?: string
  /** Top level, after the scenarios. */
  readonly rest?: string
  /** Top level, before the scenarios. */
  readonly head?: string
}

/** A second shows whatever is not of a rate or a tail. */
const FOUR_SOCKETS = '{ executor: constant-vus, vus: 4, duration: 1s }'

/** A plan with one scenario, `orders`, of sockets that only connect unless told more. */
export function planText(parts: PlanParts): string {
  return `version: 1
name: small
targets:
  api: { url: "http://127.0.0.1:${parts.port}" }
  feed: { url: "ws://127.0.0.1:${parts.port}" }
${parts.head ?? ''}
scenarios:
  orders:
    socket:
      url: "\${targets.feed}${parts.path ?? '/echo'}"
      connect: { within: 2s }
${parts.socket ?? ''}
    load: ${parts.load ?? FOUR_SOCKETS}
    tags: { feed: orders }
${parts.rest ?? ''}
`
}

/** Writes the plan into a folder and gives its file name. */
export function writePlan(folder: string, parts: PlanParts, name = 'plan.yaml'): string {
  writeFileSync(join(folder, name), planText(parts))
  return name
}

/** Under `socket`: the demo service's orders feed, subscribed without a login of its own. */
export const ORDERS = `      headers: { Authorization: "Bearer \${login.token}" }
      open:
        - send: { type: subscribe, channel: orders }
        - await: { match: { type: subscribed }, within: 2s }
      answer:
        - { match: { type: ping }, send: { type: pong, id: "\${received.id}" } }
      errors:
        - { match: { type: error } }
      messages:
        match: { type: order }
        sent_at: { path: server_ts, unit: ms }
        rate: 20/s
`

export const LOGIN = `login:
  request: { method: POST, url: "\${targets.api}/v1/auth/token", json: { client_id: "vu-\${vu}" } }
  save: { token: access_token }
  per: vu
`
