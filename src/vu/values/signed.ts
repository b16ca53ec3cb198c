import crypto from 'k6/crypto'
import encoding from 'k6/encoding'
import type { Json } from '../../model/json.ts'
import { parsePlaceholders } from '../../model/load/placeholder.ts'
import type { Bytes, Hmac, Jwt, Signed } from '../../model/load/values/signed.ts'
import { ScriptError, UnusableValue } from '../error.ts'
import { type Constants, compileJson, compileText, type Fill, ofService } from './values.ts'

const HASHES = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' } as const
const WRITTEN = { hex: 'hex', base64: 'base64', base64url: 'base64rawurl' } as const
const HEX = /^(?:[0-9a-f]{2})*$/i
const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/

/** Compiles a keyed hash or a token. */
export function compileSigned(signed: Signed, constants: Constants): Fill<string> {
  return 'hmac' in signed ? compileHmac(signed.hmac, constants) : compileJwt(signed.jwt, constants)
}

function compileHmac({ hash, key, text, as = 'hex' }: Hmac, constants: Constants): Fill<string> {
  const secret = compileBytes(key, constants)
  const data = compileBytes(text, constants)
  return (scope) => crypto.hmac(hash, secret(scope), data(scope), WRITTEN[as])
}

function compileJwt({ alg, key, claims, header }: Jwt, constants: Constants): Fill<string> {
  const secret = compileBytes(key, constants)
  const head = compileJson({ alg, typ: 'JWT', ...header }, constants)
  const body = compileJson(claims, constants)
  return (scope) => {
    const input = `${part(head(scope))}.${part(body(scope))}`
    return `${input}.${crypto.hmac(HASHES[alg], secret(scope), input, WRITTEN.base64url)}`
  }
}

function part(value: Json): string {
  return encoding.b64encode(JSON.stringify(value), 'rawurl')
}

function compileBytes(bytes: Bytes, constants: Constants): Fill<string | ArrayBuffer> {
  if (typeof bytes === 'string') return compileText(bytes, constants)
  const [written, read, what] =
    'hex' in bytes
      ? ([bytes.hex, fromHex, 'hexadecimal'] as const)
      : ([bytes.base64, fromBase64, 'Base64'] as const)
  const fill = compileText(written, constants)
  const given = parsePlaceholders(written)
    .map(ofService)
    .find((name) => name !== null)
  return (scope) => {
    const found = read(fill(scope))
    if (found !== null) return found
    const message = `"${written}" is no ${what}`
    throw given ? new UnusableValue(message, given) : new ScriptError(message)
  }
}

function fromHex(text: string): ArrayBuffer | null {
  if (!HEX.test(text)) return null
  const bytes = new Uint8Array(text.length / 2)
  for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(text.slice(2 * at, 2 * at + 2), 16)
  return bytes.buffer
}

/** Of either alphabet, padded or not. */
function fromBase64(text: string): ArrayBuffer | null {
  if (!BASE64.test(text)) return null
  const plain = text.replace(/=/g, '').replace(/-/g, '+').replace(/_/g, '/')
  return plain.length % 4 === 1 ? null : encoding.b64decode(plain, 'rawstd')
}
