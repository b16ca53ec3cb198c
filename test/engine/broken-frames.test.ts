import { createServer } from 'node:http'
import { beforeAll, describe, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import type { Record } from '../../src/model/record/record.ts'
import { ENGINES, measured } from '../support/both-engines.ts'
import { serving } from '../support/serving.ts'

const USERS = 2

/** By path: a reserved bit, an opcode that nobody knows; text that is no UTF-8. */
const FRAMES: { readonly [path: string]: readonly number[] } = {
  reserved: [0xc1, 1, 0x61],
  opcode: [0x83, 0],
  text: [0x81, 1, 0xff],
}

const PLAN = `version: 1
name: broken-frames
targets: { feed: { url: "\${FEED}" } }
scenarios:
${Object.keys(FRAMES)
  .map(
    (name) => `  ${name}:
    socket: { url: "\${targets.feed}/${name}" }
    load: { executor: constant-vus, vus: ${USERS}, duration: 2s }
`,
  )
  .join('')}`

const server = createServer()
const acceptor = new WebSocketServer({ noServer: true })
server.on('upgrade', (request, socket, head) => {
  acceptor.handleUpgrade(request, socket, head, (client) => {
    client.on('error', () => client.terminate())
    setTimeout(() => socket.write(Buffer.from(FRAMES[request.url!.slice(1)] ?? [])), 300)
  })
})

const service = serving(server)

describe.each(ENGINES)('frames that are none under %s', (name, there, make) => {
  let record: Record
  beforeAll(async () => {
    if (there) record = await measured(await make(), PLAN, service.port)
  }, 60_000)

  const run = it.skipIf(!there)
  const ends = (scenario: string) =>
    record.closes
      .filter((close) => close.scenario === scenario)
      .map(({ code, side, how, count }) => [code, side, how, count])

  run.each(['reserved', 'opcode'])('end the socket before its time: %s', (scenario) => {
    const early = record.shares?.find((one) => one.scenario === scenario && one.metric === 'ws_ended_early')
    expect(early).toMatchObject({ bad: USERS, n: USERS })
    // k6 hides the error of such a frame: to it, it looks as a reset does.
    const end = name === 'k6' ? ['none', 'service', 'rst', USERS] : ['1002', 'generator', 'frame', USERS]
    expect(ends(scenario)).toEqual([end])
  })

  run('are no text that is no UTF-8: both engines read on', () => {
    expect(ends('text')).toEqual([['1000', 'plan', 'frame', USERS]])
  })
})
