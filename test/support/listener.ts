import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

/** Somebody who answers nothing: a target where nobody listens is told before any load is started. */
const listener = createServer((socket) => socket.on('error', () => {}).resume()).listen(0, '127.0.0.1')
listener.unref()
await once(listener, 'listening')

/** Where a connection is taken, and nothing else happens. */
export const listeningPort = (listener.address() as AddressInfo).port
