import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'

/** Where a service of a test file is: known once its tests begin. */
export interface Serving {
  readonly port: number
}

/** Has a server listen on a free port of 127.0.0.1 while the tests of this file run; its connections end with it. */
export function serving(server: Server): Serving {
  const at = { port: 0 }
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    at.port = (server.address() as AddressInfo).port
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return at
}
