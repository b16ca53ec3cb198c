import { writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import { temporaryFolder } from '../support/folder.ts'
import { k6Path } from '../support/k6.ts'
import { textsBelow } from '../support/runner.ts'
import { socketgate } from '../support/terminal.ts'

/** All that the service gives to a virtual user, and says back, begins so: eight characters are taken for a part of it. */
const CANARY = 'cAn4ry7Q'
let logins = 0
let service: Server
let sockets: WebSocketServer
const folder = temporaryFolder()

beforeAll(async () => {
  service = createServer(answer)
  sockets = new WebSocketServer({ server: service })
  sockets.on('connection', (socket, { headers }) => sayBack(socket, headers.authorization ?? ''))
  await new Promise<void>((done) => service.listen(0, '127.0.0.1', done))
})
afterAll(() => {
  sockets.close()
  service.closeAllConnections()
  service.close()
})

/** Logs in with a token and a cookie of its own, hands out an order, and then says all of it back in its errors. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const { url = '', headers } = request
  const said = `${headers.authorization} ${headers.cookie} ${url}`
  if (url === '/login') {
    const id = logins++
    response.setHeader('set-cookie', `sid=${CANARY}-cookie-${id}`)
    response.end(
      JSON.stringify({ access_token: `${CANARY}/to+ken=${id}`, user: { key: `${CANARY}user${id}` } }),
    )
  } else if (url === '/order') response.end(JSON.stringify({ id: `${CANARY}-0rder.77` }))
  else if (url.startsWith('/lacking')) response.end(JSON.stringify({ error: `no ${said}` }))
  else if (url.startsWith('/gone')) request.socket.destroy()
  else response.writeHead(500).end(said)
}

/** In frames that nothing matches, broken ones, and the reason of the close: whole, in other spellings, and cut. */
function sayBack(socket: WebSocket, authorization: string): void {
  const token = authorization.replace('Bearer ', '')
  const inUrl = encodeURIComponent(token)
  const inJson = token.replaceAll('/', '\\/')
  socket.on('error', () => {})
  for (const said of [token, inUrl, token.slice(0, 11), `${'x'.repeat(30)}${token}`]) {
    socket.send(JSON.stringify({ type: 'unknown', said }))
    socket.send(`{"said": "${said}"`)
    socket.send(`{"said": ${said}`)
  }
  socket.send(JSON.stringify({ type: 'order', t: token, [token]: { [inUrl]: 1 } }))
  const reasons = [
    `bye ${token}`,
    `bye ${inUrl}`,
    `of ${inJson}`,
    `${'y'.repeat(51)} ${token}`,
    token.slice(0, 9),
  ]
  setTimeout(() => socket.close(4000, reasons[logins++ % reasons.length]), 50)
}

const plan = (port: number) => `version: 1
name: sessions
targets:
  api: { url: "http://127.0.0.1:${port}" }
  feed: { url: "ws://127.0.0.1:${port}" }
login:
  request: { method: POST, url: "\${targets.api}/login" }
  save: { token: access_token, user: user }
scenarios:
  orders:
    socket:
      url: "\${targets.feed}/ws?token=\${login.token}"
      headers: { Authorization: "Bearer \${login.token}" }
      messages: { match: { type: order }, sent_at: { path: t, unit: ms } }
      reopen: { backoff: { from: 50ms, to: 50ms } }
    load: { executor: constant-vus, vus: 5, duration: 2s }
  rest:
    rest:
      steps:
        - { request: { method: GET, url: "\${targets.api}/order" }, name: order, save: { id: id } }
        - request: { method: GET, url: "\${targets.api}/lacking/\${saved.id}", headers: { Authorization: "Bearer \${login.token}" } }
          name: lacking
          save: { other: other }
    load: { executor: constant-vus, vus: 1, duration: 1s }
  gone:
    rest:
      steps:
        - { request: { method: GET, url: "\${targets.api}/order" }, name: order, save: { id: id } }
        - { request: { method: GET, url: "\${targets.api}/gone/\${saved.id}/\${login.user.key}?a=\${login.token}" }, name: gone }
    load: { executor: constant-vus, vus: 1, duration: 1s }
`

describe.each(['embedded', ...(k6Path === undefined ? [] : ['k6'])])('under %s', (engine) => {
  test('what a login and a step saved is said back by the service and shown nowhere', async () => {
    writeFileSync(join(folder, 'plan.yaml'), plan((service.address() as { port: number }).port))
    const out = join(folder, engine)
    const argv = ['run', 'plan.yaml', '--engine', engine, '--out', out, '--baseline', `dir:${folder}/kept`]
    const own = engine === 'k6' ? ['--k6', k6Path as string] : []
    const ran = await socketgate([...argv, ...own, '--json'], { cwd: folder })
    const files = textsBelow(out)
    const told = [ran.stdout, ran.stderr, ...files, ...textsBelow(join(folder, 'kept'))].join('\n')
    expect(files.length).toBeGreaterThan(4)
    // It was said, or there would be nothing to find: a close, a frame that nothing matches, a broken one, an answer.
    for (const kind of ['bye ***', 'unmatched', 'malformed', 'not_saved'])
      expect(ran.stdout.includes(kind), kind).toBe(true)
    const leaking = (line: string) => line.includes(CANARY) || /to(\+|%2B)ken/i.test(line)
    expect(told.split('\n').filter(leaking)).toEqual([])
  })
})
