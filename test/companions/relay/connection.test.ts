import { once } from 'node:events'
import { connect, createServer, Socket } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Connection } from '../../../src/companions/relay/connection.ts'
import { FirstBytes } from '../../../src/companions/relay/first-bytes.ts'
import { OwnDelay } from '../../../src/companions/relay/own-delay.ts'

const server = createServer({ allowHalfOpen: true })
beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'))
afterAll(() => void server.close())

it.each([
  ['EMFILE', { first: 'relay', how: 'descriptors' }],
  ['EADDRNOTAVAIL', { first: 'relay', how: 'ports' }],
  ['ECONNREFUSED', { first: 'service', how: 'refused' }],
  ['ECONNRESET', { first: 'service', how: 'rst' }],
])('a dial of the relay that ends with %s is told as %o', async (code, ending) => {
  const { port } = server.address() as { port: number }
  const caller = connect({ host: '127.0.0.1', port })
  caller.on('error', () => undefined)
  const [client] = (await once(server, 'connection')) as [Socket]
  const service = new Socket()
  const over = new Promise<Connection>((settle) => {
    new Connection({ client, service }, new FirstBytes(false), new OwnDelay(() => undefined), settle)
  })
  service.destroy(Object.assign(new Error(code), { code }))
  expect((await over).ending).toEqual(ending)
  caller.destroy()
})
