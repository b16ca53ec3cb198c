import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { k6Path } from './k6.ts'
import { findProgram } from './program.ts'

export const openssl = findProgram('openssl')

export interface Certificate {
  readonly key: Buffer
  readonly cert: Buffer
  /** Files of the same. */
  readonly paths: { readonly key: string; readonly cert: string }
}

/** A certificate that vouches for itself, in `folder`; `of`: its name, as openssl writes it. */
export function certificateIn(folder: string, of = 'IP:127.0.0.1'): Certificate {
  const paths = { key: join(folder, 'key.pem'), cert: join(folder, 'cert.pem') }
  const argv = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '1',
  ]
  const names = ['-subj', '/CN=socketgate test', '-addext', `subjectAltName=${of}`]
  execFileSync(openssl!, [...argv, ...names, '-keyout', paths.key, '-out', paths.cert], { stdio: 'ignore' })
  return { key: readFileSync(paths.key), cert: readFileSync(paths.cert), paths }
}

/** A k6 that trusts this certificate: the gate hands nothing on that would let it, and `tls.ca` is not supported yet. */
export function trustingK6(folder: string, { paths }: Certificate): string {
  const program = join(folder, 'k6')
  writeFileSync(program, `#!/bin/sh\nSSL_CERT_FILE='${paths.cert}' exec '${k6Path}' "$@"\n`)
  chmodSync(program, 0o755)
  return program
}
