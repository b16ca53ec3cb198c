import { connect as connectPlain, isIP, type Socket } from 'node:net'
import { connect as connectSecure } from 'node:tls'
import { CHECKED, pinnedLookup } from '../engine/embedded/network/network.ts'

/** Where a connection is tried. */
export interface Endpoint {
  /** Lower case, without brackets. */
  readonly host: string
  readonly port: number
  /** TLS is shaken. */
  readonly secure: boolean
}

export interface Dialling {
  /** Host name to the checked address it must be dialled at. */
  readonly pins: ReadonlyMap<string, string>
  /** PEM certificates to judge the service's by; undefined: those of this process. */
  readonly roots: readonly string[] | undefined
  /** ms for connection and TLS together. */
  readonly timeout: number
  readonly signal: AbortSignal
}

/** Why there is no connection. */
export interface Unconnected {
  /** `certificate`: it was shown and not accepted. `local`: this machine could not even try. */
  readonly kind: 'service' | 'certificate' | 'local'
  /** What the address did, as it follows its name: `refused the connection`. */
  readonly words: string
}

/** Connects, shakes TLS where it is spoken, and closes; nothing is sent. Null: it is there. Never throws. */
export function dial(endpoint: Endpoint, dialling: Dialling): Promise<Unconnected | null> {
  const { signal, timeout } = dialling
  return new Promise((resolve) => {
    const socket = open(endpoint, dialling)
    const stop = () => end({ kind: 'local', words: 'was not waited for' })
    const timer = setTimeout(() => end({ kind: 'service', words: slow(timeout) }), timeout)
    function end(result: Unconnected | null): void {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      socket.on('error', () => undefined).destroy()
      resolve(result)
    }
    signal.addEventListener('abort', stop)
    if (signal.aborted) return stop()
    socket.once(endpoint.secure ? 'secureConnect' : 'connect', () => end(null))
    socket.once('error', (error: NodeJS.ErrnoException) => end(unconnected(error.code ?? '')))
  })
}

function open({ host, port, secure }: Endpoint, { pins, roots }: Dialling): Socket {
  const lookup = pinnedLookup(pins)
  if (!secure) return connectPlain({ host, port, lookup })
  const servername = isIP(host) === 0 ? host : ''
  const ca = roots === undefined ? {} : { ca: [...roots], allowPartialTrustChain: true }
  return connectSecure({ host, port, lookup, servername, ...ca, ...CHECKED })
}

const slow = (timeout: number) => `gave no connection within ${timeout / 1000} s`

const SERVICE: { readonly [code: string]: string } = {
  ECONNREFUSED: 'refused the connection',
  ECONNRESET: 'cut the connection',
  EPIPE: 'cut the connection',
  ETIMEDOUT: 'gave no connection in time',
  EHOSTUNREACH: 'cannot be reached from this machine',
  ENETUNREACH: 'cannot be reached from this machine',
  EHOSTDOWN: 'cannot be reached from this machine',
  ENOTFOUND: 'does not resolve',
}

/** Node's names for what is wrong with a certificate (doc/api/tls.md, "X509 certificate error codes"). */
const CERTIFICATE =
  /CERT|^UNABLE_TO_(GET|VERIFY|DECODE|DECRYPT)|^(INVALID_CA|PATH_LENGTH_EXCEEDED|INVALID_PURPOSE|HOSTNAME_MISMATCH|CRL_)/

function unconnected(code: string): Unconnected {
  const words = SERVICE[code]
  if (words !== undefined) return { kind: 'service', words }
  if (code.startsWith('ERR_SSL_') || code === 'EPROTO')
    return { kind: 'service', words: `did not shake TLS (${code})` }
  if (CERTIFICATE.test(code))
    return { kind: 'certificate', words: `showed a certificate that is not accepted (${code})` }
  return { kind: 'local', words: `could not be tried (${code})` }
}
