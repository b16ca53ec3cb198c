interface Failure {
  /** In the words of Go's net package, which k6 shows and scripts look for. */
  readonly text: string
  /** k6's error_code (js/modules/k6/http: error_codes.go). */
  readonly code: number
}

const BY_CODE: Readonly<Record<string, Failure>> = {
  ECONNREFUSED: { text: 'connect: connection refused', code: 1212 },
  ECONNRESET: { text: 'read: connection reset by peer', code: 1220 },
  EPIPE: { text: 'write: broken pipe', code: 1201 },
  ETIMEDOUT: { text: 'i/o timeout', code: 1211 },
  EHOSTUNREACH: { text: 'connect: no route to host', code: 1210 },
  ENETUNREACH: { text: 'connect: network is unreachable', code: 1210 },
  EADDRNOTAVAIL: { text: 'connect: cannot assign requested address', code: 1213 },
  EMFILE: { text: 'socket: too many open files', code: 1213 },
  ENFILE: { text: 'socket: too many open files in system', code: 1213 },
  ENOBUFS: { text: 'connect: no buffer space available', code: 1213 },
}

/**
 * Node's error of a connection to `host`, as k6 would word and number it. Never the service's own words; the
 * name of the host only where it could not be looked up, so that a name such as `tls.internal` misleads nobody.
 */
export function networkFailure(error: unknown, host: string): Failure {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  if (code === 'ENOTFOUND') return { text: `lookup ${host}: no such host`, code: 1101 }
  if (code === 'EAI_AGAIN') return { text: `lookup ${host}: server misbehaving`, code: 1100 }
  // Node gives a hung-up connection the code of a reset one; k6 tells them apart.
  if (message === 'socket hang up') return { text: 'unexpected EOF', code: 1000 }
  const known = BY_CODE[code]
  if (known !== undefined) return { text: `dial tcp: ${known.text}`, code: known.code }
  if (/handshake has timed out/.test(message)) return { text: 'dial tcp: i/o timeout', code: 1211 }
  if (isTls(code)) return { text: `tls: failed to verify certificate: x509: ${code}`, code: tlsCode(code) }
  if (code.startsWith('HPE_')) return { text: `malformed HTTP response (${code})`, code: 1000 }
  return { text: code === '' ? 'connection failed' : `connection failed (${code})`, code: 1000 }
}

function isTls(code: string): boolean {
  return /^(ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO$)/.test(code)
}

function tlsCode(code: string): number {
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return 1311
  return code.startsWith('ERR_') || code === 'EPROTO' ? 1300 : 1310
}
