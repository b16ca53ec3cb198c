import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocketServer } from 'ws'
import { temporaryFolder } from '../support/folder.ts'
import { planText } from '../support/plans.ts'
import { readLog } from '../support/runner.ts'
import { socketgate } from '../support/terminal.ts'

const REASON = '##[error]x ::error::x'

const folder = temporaryFolder()
let service: Server
let sockets: WebSocketServer

beforeAll(async () => {
  service = createServer((_, response) => response.end())
  sockets = new WebSocketServer({ server: service })
  sockets.on('connection', (socket) => socket.close(4001, REASON))
  await new Promise<void>((done) => service.listen(0, '127.0.0.1', done))
})
afterAll(() => {
  sockets.close()
  service.close()
})

function plan(): string {
  const { port } = service.address() as { port: number }
  const socket = `      open:\n        - send: { text: ${JSON.stringify(`${REASON}\n::error::x`)} }\n`
  const text = planText({ port, socket, load: '{ executor: constant-vus, vus: 2, duration: 1s }' })
  writeFileSync(join(folder, 'plan.yaml'), text)
  return 'plan.yaml'
}

const run = (argv: readonly string[], env: object) =>
  socketgate([...argv], { cwd: folder, env: { CI: 'true', ...env } })

const RUN = ['run', '--engine', 'embedded', '--out', 'out']

test('a command line in a step of GitHub Actions writes no workflow command, and the same JSON', async () => {
  const env = { GITHUB_ACTIONS: 'true' }
  const json = await run([...RUN, plan(), '--json'], env)
  const { closes } = JSON.parse(json.stdout) as { closes: readonly { reason: string }[] }
  expect(closes.map(({ reason }) => reason)).toContain(REASON)
  const refused = await run([...RUN, `${REASON}\n::error::x`], env)
  for (const { stdout, stderr } of [json, refused])
    expect(readLog(`${stdout}\n${stderr}`).commands).toEqual([])
  expect(refused.exit).toBe(2)
})

test('a script that it exports there says the same as elsewhere', async () => {
  const [there, here] = [
    await run(['export', plan()], { GITHUB_ACTIONS: 'true' }),
    await run(['export', plan()], {}),
  ]
  expect(readLog(there.stdout).commands).toEqual([])
  expect(readLog(here.stdout).commands).not.toEqual([])
  expect(there.stdout.replaceAll('#\\u0023[', '##[')).toBe(here.stdout)
})

test('a secret that is written into the plan is warned of before anything is loaded, and is not shown', async () => {
  const socket = '      headers: { Authorization: "Bearer sesame-1234" }\n'
  const text = planText({ port: 1, socket }).replace('ws://127.0.0.1', 'ws://10.0.0.1')
  writeFileSync(join(folder, 'literal.yaml'), text)
  const { exit, stdout, stderr } = await run([...RUN, 'literal.yaml'], {})
  expect(exit).toBe(31)
  expect(stderr).toContain(
    'literal.yaml:12 scenarios.orders.socket.headers.Authorization looks like a secret',
  )
  expect(stdout + stderr).not.toContain('sesame')
})

test('a script says how many users share a VU, where --lanes has them do so', async () => {
  const { exit, stderr } = await run(['export', plan(), '--lanes', '2'], {})
  expect([exit, stderr]).toEqual([0, expect.stringMatching(/^\S+: 2 users, 2 in one VU\n$/)])
})
