import { isObject, type Json } from '../../../../model/json.ts'
import { type Bytes, signedOf } from '../../../../model/load/values/signed.ts'
import type { Context } from '../../context.ts'
import { below, type Pointer } from '../../yaml/pointer.ts'
import { quoted } from '../../yaml/problems.ts'
import { entriesOf } from '../raw.ts'

type Written = { readonly [name: string]: Json }

const HEX = /^(?:[0-9a-f]{2})*$/i
const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/

/** `vars` or `let`: plain values, and such as are signed. */
export function made(written: Written | undefined, at: Pointer, context: Context): Written {
  for (const [, value, place] of entriesOf(written, at)) checkValue(value, place, context)
  return written ?? {}
}

function checkValue(value: Json, at: Pointer, context: Context): void {
  const signed = signedOf(value)
  if (signed === null) {
    checkBeside(value, at, context)
    return
  }
  const [kind, { key, ...rest }] = 'hmac' in signed ? ['hmac', signed.hmac] : ['jwt', signed.jwt]
  const place = below(at, kind)
  checkBytes(key, below(place, 'key'), context)
  if ('text' in rest) checkBytes(rest.text, below(place, 'text'), context)
}

/** `{ hmac: {…}, as: base64 }` would be sent as it is written. */
function checkBeside(value: Json, at: Pointer, context: Context): void {
  if (!isObject(value)) return
  const kind = ['hmac', 'jwt'].find((name) => isObject(value[name] ?? null))
  if (kind === undefined) return
  const beside = Object.keys(value).find((name) => name !== kind)!
  context.problem(
    below(at, beside),
    `${quoted(beside)} stands beside ${kind}; write it into ${kind}: { … }`,
    'key',
  )
}

function checkBytes(bytes: Bytes | undefined, at: Pointer, context: Context): void {
  if (bytes === undefined || typeof bytes === 'string') return
  const [kind, text, form] = 'hex' in bytes ? ['hex', bytes.hex, HEX] : ['base64', bytes.base64, BASE64]
  // A secret may stand there, by mistake: it is not quoted.
  if (typeof text === 'string' && !text.includes('${') && !(form as RegExp).test(text))
    context.problem(
      below(at, kind as string),
      kind === 'hex' ? 'is not hex: two of 0-9 a-f for every byte' : 'is not base64',
    )
}
