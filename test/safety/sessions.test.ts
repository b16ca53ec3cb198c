import { randomBytes } from 'node:crypto'
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
/** Sessions that were given to a user; each is told to another. */
const given: string[] = []
let service: Server
let sockets: WebSocketServer
const folder = temporaryFolder()

beforeAll(async () => {
  service = createServer(answer)
  sockets = new WebSocketServer({ server: service })
  sockets.on('connection', (socket, { url = '', headers }) =>
    url.startsWith('/others')
      ? socket.once('message', (said) => sayOf(socket, String(said)))
      : sayBack(socket, headers.authorization ?? ''),
  )
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
  } else if (url === '/session') {
    // Letters alone may read as a word, and digits alone as a time, whole or cut.
    const session = `7f${[randomBytes(16).toString('hex'), randomBytes(15).toString('base64url')][given.length % 2]}`
    given.push(session)
    response.end(JSON.stringify({ session }))
  } else if (url.startsWith('/others')) response.end(JSON.stringify({ error: ofAnother(url) }))
  else if (url === '/order') response.end(JSON.stringify({ id: `${CANARY}-0rder.77` }))
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

/** In frames and in the reason of the close: as it is, in another case, and cut. */
function sayOf(socket: WebSocket, said: string): void {
  const session = ofAnother(said)
  socket.on('error', () => {})
  for (const dup of [session, session.toUpperCase(), session.slice(0, 12)]) {
    socket.send(JSON.stringify({ dup }))
    socket.send(`{"dup": "${dup}`)
    socket.send(JSON.stringify({ type: 'order', t: dup, [dup]: 1 }))
  }
  setTimeout(() => socket.close(4000, `bye ${logins++ % 2 ? session : session.toLowerCase()}`), 50)
}

function ofAnother(said: string): string {
  const others = given.filter((session) => !said.includes(session))
  return others[logins++ % others.length] ?? 'nobody'
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

/** Its last scenario has users that save nothing. */
const othersPlan = (port: number) => `version: 1
name: others
targets:
  api: { url: "http://127.0.0.1:${port}" }
  feed: { url: "ws://127.0.0.1:${port}" }
scenarios:
  orders:
    socket:
      url: "\${targets.feed}/others"
      open:
        - { request: { method: GET, url: "\${targets.api}/session" }, name: session, save: { s: session } }
        - send: { hello: "\${saved.s}" }
        - { request: { method: GET, url: "\${targets.api}/others/\${saved.s}" }, name: other, save: { o: o } }
      messages: { match: { type: order }, sent_at: { path: t, unit: ms } }
      reopen: { backoff: { from: 50ms, to: 50ms } }
    load: { executor: constant-vus, vus: 5, duration: 2s }
  plain:
    socket:
      url: "\${targets.feed}/others"
      open: [ { send: { hello: world } } ]
      messages: { match: { type: order }, sent_at: { path: t, unit: ms } }
      reopen: { backoff: { from: 50ms, to: 50ms } }
    load: { executor: constant-vus, vus: 2, duration: 2s, start: 500ms }
`

describe.each(['embedded', ...(k6Path === undefined ? [] : ['k6'])])('under %s', (engine) => {
  async function ran(name: string, written: string): Promise<{ stdout: string; told: string }> {
    writeFileSync(join(folder, 'plan.yaml'), written)
    const [out, kept] = [join(folder, `${name}-${engine}`), join(folder, `${name}-kept`)]
    const argv = ['run', 'plan.yaml', '--engine', engine, '--out', out, '--baseline', `dir:${kept}`]
    const own = engine === 'k6' ? ['--k6', k6Path as string] : []
    const { stdout, stderr } = await socketgate([...argv, ...own, '--json'], { cwd: folder })
    const files = textsBelow(out)
    expect(files.length).toBeGreaterThan(4)
    return { stdout, told: [stdout, stderr, ...files, ...textsBelow(kept)].join('\n') }
  }
  const port = () => (service.address() as { port: number }).port

  test('what a login and a step saved is said back by the service and shown nowhere', async () => {
    const { stdout, told } = await ran('own', plan(port()))
    // It was said, or there would be nothing to find: a close, a frame that nothing matches, a broken one, an answer.
    for (const kind of ['bye ***', 'unmatched', 'malformed', 'not_saved'])
      expect(stdout.includes(kind), kind).toBe(true)
    const leaking = (line: string) => line.includes(CANARY) || /to(\+|%2B)ken/i.test(line)
    expect(told.split('\n').filter(leaking)).toEqual([])
  })

  test('what one user was given is told to another, who saved it or saves nothing, and shown nowhere', async () => {
    given.length = 0
    const { stdout, told } = await ran('others', othersPlan(port()))
    expect(given.length).toBeGreaterThan(4)
    for (const kind of ['bye ***', 'unmatched', 'malformed', 'untimed', 'not_saved'])
      expect(stdout.includes(kind), kind).toBe(true)
    const heads = given.map((session) => session.slice(0, 8).toLowerCase())
    const leaking = (line: string) => heads.some((head) => line.toLowerCase().includes(head))
    expect(told.split('\n').filter(leaking)).toEqual([])
  })
})
