import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { WebSocketServer } from 'ws'
import { admit, measure } from '../src/app/gate.ts'
import { createOutside } from '../src/app/outside.ts'
import { Redactor } from '../src/text/redactor.ts'

const silent = () => undefined

/** 20 sockets of 10 ms, one after the other: 2,000 closed ones a second, whose ports are taken for a minute. */
const plan = (port: number) => `version: 1
name: storm
targets: { feed: { url: "ws://127.0.0.1:${port}" } }
scenarios:
  orders:
    socket: { url: "\${targets.feed}/", hold: 10ms, reopen: { backoff: 1s } }
    load: { executor: constant-vus, vus: 20, duration: 2s }
`

it('names what this machine lacks for a load before it begins', async () => {
  const service = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  onTestFinished(() => void service.close())
  await once(service, 'listening')
  let dialled = 0
  service.on('connection', () => dialled++)
  const stop = new AbortController()
  const told: string[] = []
  // Who reads it may still stop: nothing was dialled by then.
  const warn = (words: string) => {
    if (!words.startsWith('This load needs')) return
    told.push(`${words} (${dialled} dialled)`)
    stop.abort('SIGINT')
  }
  const log = { info: silent, warn, error: silent, progress: silent }
  const outside = await createOutside({ engine: 'embedded' }, process.env, log, new Redactor())
  const { port } = service.address() as AddressInfo
  const bytes = new TextEncoder().encode(plan(port))
  const file = { file: 'storm.yaml', bytes, readBeside: () => new Uint8Array() }
  const admitted = await admit({ plan: file, env: {}, policy: { grants: [], ci: true } }, outside)
  expect(told).toEqual([])
  await measure(admitted, outside, stop.signal).catch(silent)
  expect(told).toHaveLength(1)
  expect(told[0]?.replaceAll('\u00a0', ' ')).toMatch(
    /^This load needs 120,020 of this machine's [\d,]+ local ports to feed, .*Widen `net\.ipv4\.ip_local_port_range`.* \(0 dialled\)$/,
  )
})
