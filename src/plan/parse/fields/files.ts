import type { Frame } from '../../../model/load/frame.ts'
import type { Context } from '../context.ts'
import { Unreadable } from '../read-file.ts'
import type { Pointer } from '../yaml/pointer.ts'
import { quoted, safe } from '../yaml/problems.ts'

/** Largest file of a frame, in bytes. */
const MAX_FILE = 64 * 1024

/** `.json` and `.txt` are text frames, anything else is binary. */
export const TEXT_FILE = /\.(?:json|txt)$/i

/** The frame that a file holds. It must lie in the plan's folder or below. */
export function fileFrame(path: string, at: Pointer, context: Context): Frame {
  const refusal = refusedPath(path)
  if (refusal !== undefined) context.problem(at, refusal)
  const bytes = refusal === undefined ? read(path, at, context) : undefined
  if (bytes === undefined) return { text: '' }
  if (bytes.length > MAX_FILE) {
    context.problem(
      at,
      `${quoted(path)} has ${bytes.length} bytes; the limit of a frame is ${MAX_FILE} (64 KiB)`,
    )
    return { text: '' }
  }
  return TEXT_FILE.test(path) ? textFrame(bytes, path, at, context) : { base64: base64(bytes) }
}

/** Why a path is none of a file beside the plan; undefined: it is one. */
export function refusedPath(path: string): string | undefined {
  const parts = path.split(/[/\\]/)
  const absolute = parts[0] === '' || /^[A-Za-z]:/.test(path)
  const inside = !absolute && !parts.includes('..') && !/[\u0000-\u001f]/.test(path)
  return inside ? undefined : `found ${quoted(path)}, expected a path inside the plan's folder, without ".."`
}

function read(path: string, at: Pointer, context: Context): Uint8Array | undefined {
  try {
    return context.read(path)
  } catch (error) {
    const why = error instanceof Unreadable ? `: ${safe(error.message, 160)}` : ''
    context.problem(at, `${quoted(path)} cannot be read${why}; the path is relative to the plan`)
    return undefined
  }
}

function textFrame(bytes: Uint8Array, path: string, at: Pointer, context: Context): Frame {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    context.fileTexts.push({ text, at })
    return { text }
  } catch {
    context.problem(
      at,
      `${quoted(path)} is not UTF-8; give it another ending than .json or .txt to send it as binary`,
    )
    return { text: '' }
  }
}

/** Standard base64 with padding (RFC 4648, section 4). */
export function base64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
