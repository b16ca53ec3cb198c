import { isObject, type Json } from '../../json.ts'
import type { Text } from '../placeholder.ts'

/** Bytes: the UTF-8 of a text, or what a text in hexadecimal or Base64 stands for. */
export type Bytes = Text | { readonly hex: Text } | { readonly base64: Text }

/** Of a keyed hash (RFC 2104). `as`: how it is written, `hex` where it is left out; `base64url` is without padding. */
export interface Hmac {
  readonly hash: 'sha1' | 'sha256' | 'sha384' | 'sha512'
  readonly key: Bytes
  readonly text: Bytes
  readonly as?: 'hex' | 'base64' | 'base64url'
}

/** Of a JSON Web Token, signed by HMAC (RFC 7515, 7519). `header` is added to `alg` and `typ`. */
export interface Jwt {
  readonly alg: 'HS256' | 'HS384' | 'HS512'
  readonly key: Bytes
  readonly claims: { readonly [name: string]: Json }
  readonly header?: { readonly [name: string]: Json }
}

/** A value of `vars` or `let` that is signed: a mapping whose only key is `hmac` or `jwt`. */
export type Signed = { readonly hmac: Hmac } | { readonly jwt: Jwt }

/** What the plan signs; null: the value is as it is written. Of a plan that was parsed: its form is not looked at. */
export function signedOf(value: Json): Signed | null {
  if (!isObject(value)) return null
  const [key, ...others] = Object.keys(value)
  return others.length === 0 && (key === 'hmac' || key === 'jwt') ? (value as unknown as Signed) : null
}
