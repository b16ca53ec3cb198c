import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import { ENGINES, measured } from '../support/both-engines.ts'

const USERS = 6
const DRAWS = '"${int(1,1000000)}", "${float(0,1)}", "${hex(16)}", "${text(8)}", "${pick(a,b,c,d)}"'

const PLAN = `version: 1
name: values
targets: { api: { url: "\${API}" }, feed: { url: "\${FEED}" } }
scenarios:
  first:
    vars: { plate: "T-\${int(1000,9999)}" }
    socket:
      url: "\${targets.feed}/first/\${vu}?plate=\${vars.plate}&shard=\${vu(4)}&group=\${group(4)}&key=\${hex(32)}"
      while_open:
        - { every: 200ms, send: [a, ${DRAWS}] }
        - { every: 310ms, send: [b, ${DRAWS}] }
    load: { executor: constant-vus, vus: ${USERS}, duration: 2s }
  second:
    socket: { url: "\${targets.feed}/second/\${vu}?key=\${hex(32)}" }
    load: { executor: constant-vus, vus: ${USERS}, duration: 1s }
  rest:
    rest: { steps: [{ wait: 200ms, request: { method: POST, url: "\${targets.api}/rest/\${vu}", json: [${DRAWS}] } }] }
    load: { executor: per-vu-iterations, vus: 2, iterations: 3 }
`

/** What each user sent: by its path, the queries, and by path and first item, the frames or bodies. */
async function startListener() {
  const heard = new Map<string, string[]>()
  const hear = (who: string, what: string) => heard.set(who, [...(heard.get(who) ?? []), what])
  const server = http.createServer(async (request, answer) => {
    let body = ''
    for await (const piece of request) body += piece
    hear(String(request.url), body)
    answer.end('{}')
  })
  new WebSocketServer({ server }).on('connection', (socket, { url = '' }) => {
    const [path = '', query = ''] = url.split('?')
    hear(path, query)
    socket.on('message', (data) => hear(`${path} ${JSON.parse(String(data))[0]}`, String(data)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { heard, port: (server.address() as AddressInfo).port, close: () => server.close() }
}

async function said(engine: (typeof ENGINES)[number], lanes: number) {
  const listener = await startListener()
  try {
    const record = await measured(await engine[2](), PLAN, listener.port, lanes)
    expect(record.problems).toEqual([])
    // How many frames fit into a run is a matter of its clocks: the first four always do.
    const all = [...listener.heard].map(([who, texts]) => [who, texts.slice(0, 4)] as const)
    return Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  } finally {
    listener.close()
  }
}

const [embedded, k6] = ENGINES as [(typeof ENGINES)[number], (typeof ENGINES)[number]]

describe.skipIf(!k6[1])('values that a plan draws', () => {
  it('are the same under both engines, and however many users share a VU', async () => {
    const mine = await said(embedded, 1)
    for (const [engine, lanes] of [
      [k6, 1],
      [k6, 4],
      [embedded, 4],
    ] as const) {
      expect(await said(engine, lanes)).toEqual(mine)
    }
    // Of two scenarios' users, each with two clocks, and REST: nobody draws what another does.
    expect(Object.keys(mine)).toHaveLength(USERS * 3 + USERS + 2)
    const keys = Object.values(mine).flatMap((texts) =>
      texts.flatMap((text) => text.match(/(?<=key=|")[0-9a-f]{16,32}(?="|$)/g)),
    )
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.length).toBe(USERS * 2 + USERS * 2 * 4 + 2 * 3)
    const numbers = Object.values(mine).flatMap((texts) =>
      texts.map((text) => /shard=(\d)&group=(\d)/.exec(text)),
    )
    const found = numbers.flatMap((match) => (match === null ? [] : [`${match[1]} ${match[2]}`]))
    expect(found).toEqual(['0 0', '1 0', '2 0', '3 0', '0 1', '1 1'])
  }, 60_000)
})
