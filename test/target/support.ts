import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import type { Load } from '../../src/model/load/load.ts'
import type { Target } from '../../src/model/load/target.ts'
import { makeLoad } from '../../src/plan/load.ts'
import { parsePlan } from '../../src/plan/parse/parse.ts'
import type { Watching } from '../../src/target/watch.ts'
import { planText } from '../support/plans.ts'

/** Starts a server on loopback that ends with the test file. Gives its port. */
export async function serve(answer: RequestListener): Promise<number> {
  const server = createServer(answer)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  afterAll(() => {
    server.closeAllConnections()
    return new Promise<void>((closed) => server.close(() => closed()))
  })
  return (server.address() as AddressInfo).port
}

/** A load whose target `feed` has these fields beside its url. */
export function loadWith(port: number, feed: Partial<Target>): Load {
  const read = () => new Uint8Array()
  const load = makeLoad(parsePlan(planText({ port }), 'plan.yaml', read))
  return { ...load, targets: { ...load.targets, feed: { ...load.targets.feed!, ...feed } } }
}

export const VERSION = { url: '${targets.api}/version', path: 'commit' }

/** A watch that asks every 20 ms and keeps what it says. */
export function watching(changes: Partial<Watching> = {}): Watching & { readonly said: string[] } {
  const said: string[] = []
  const log = {
    info: (text: string) => void said.push(text),
    warn: (text: string) => void said.push(`warning: ${text}`),
  }
  return { env: {}, pins: new Map(), log, signal: new AbortController().signal, every: 20, ...changes, said }
}
