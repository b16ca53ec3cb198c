import { readdir, readFile } from 'node:fs/promises'
import { platform } from 'node:process'

/** Where Go looks for the system's authorities on Linux (Go: src/crypto/x509/root_linux.go). */
const FILES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/pki/tls/cacert.pem',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/cert.pem',
]
const FOLDERS = ['/etc/ssl/certs', '/etc/pki/tls/certs']

const [BEGIN, END] = ['-----BEGIN CERTIFICATE-----', '-----END CERTIFICATE-----'] as const

/**
 * The PEM certificates that k6 will judge a service's by: as Go reads them, the first file that can be read and every
 * file of the folders. Null where they cannot be read: elsewhere Go asks the system itself.
 *
 * @param env k6's environment.
 */
export async function k6Roots(
  env: { readonly [name: string]: string | undefined },
  system: string = platform,
): Promise<readonly string[] | null> {
  if (system !== 'linux') return null
  const files = env.SSL_CERT_FILE ? [env.SSL_CERT_FILE] : FILES
  const folders = env.SSL_CERT_DIR ? env.SSL_CERT_DIR.split(':') : FOLDERS
  const texts: string[] = []
  for (const file of files) {
    const text = await read(file)
    if (text === '') continue
    texts.push(text)
    break
  }
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => [])
    texts.push(...(await Promise.all(names.map((name) => read(`${folder}/${name}`)))))
  }
  const found = new Set(texts.flatMap(certificatesOf))
  return found.size === 0 ? null : [...found]
}

/** The PEM blocks of certificates in a text; one that does not end is none. */
function certificatesOf(text: string): string[] {
  const bodies = text
    .split(BEGIN)
    .slice(1)
    .filter((body) => body.includes(END))
  return bodies.map((body) => `${BEGIN}${body.slice(0, body.indexOf(END))}${END}`)
}

/** Empty where it cannot be read. */
const read = (path: string) => readFile(path, 'latin1').catch(() => '')
