import type { Json } from '../../../model/json.ts'
import type { Frame } from '../../../model/load/frame.ts'
import type { Context } from '../context.ts'
import { below, type Pointer } from '../yaml/pointer.ts'
import { quoted } from '../yaml/problems.ts'
import { base64, fileFrame } from './files.ts'
import type { RawFrame } from './raw.ts'

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/** What is sent: a mapping whose only key names a kind is that kind, anything else is the JSON itself. */
export function frame(raw: RawFrame, at: Pointer, context: Context): Frame {
  const [kind = '', ...others] = Array.isArray(raw) ? [] : Object.keys(raw)
  const only = others.length === 0 ? (raw as { readonly [key: string]: Json })[kind] : undefined
  const place = below(at, kind)
  if (only !== undefined && kind === 'json') return jsonFrame(only, place, context)
  if (typeof only !== 'string') return { json: raw as Json }
  switch (kind) {
    case 'text':
      return { text: only }
    case 'base64':
      return base64Frame(only, place, context)
    case 'hex':
      return hexFrame(only, place, context)
    case 'file':
      return fileFrame(only, place, context)
    default:
      return { json: raw as Json }
  }
}

function jsonFrame(json: Json, at: Pointer, context: Context): Frame {
  if (typeof json !== 'object' || json === null)
    context.problem(at, 'expected a mapping or a list; a plain text is { text: … }')
  return { json }
}

function base64Frame(text: string, at: Pointer, context: Context): Frame {
  const compact = text.replace(/\s+/g, '')
  if (!BASE64.test(compact))
    context.problem(at, `${quoted(text)} is not base64 (A-Z a-z 0-9 + /, padded with =)`)
  return { base64: compact }
}

function hexFrame(text: string, at: Pointer, context: Context): Frame {
  const digits = text.replace(/\s+/g, '')
  if (!/^(?:[0-9a-fA-F]{2})*$/.test(digits)) {
    context.problem(at, `${quoted(text)} is not hex: two of 0-9 a-f for every byte`)
    return { base64: '' }
  }
  const bytes = (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
  return { base64: base64(Uint8Array.from(bytes)) }
}
