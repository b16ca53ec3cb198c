import type { Problems } from './problems.ts'

/** Largest plan, in bytes. */
const MAX_BYTES = 256 * 1024

const START = { line: 1, column: 1 }

/** What YAML 1.2 calls non-printable (section 5.1), less the C1 block: tab, line feed and carriage return are text. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/

/**
 * The text of a plan, or undefined after a problem: too large, not UTF-8, with NUL or other control characters.
 * A byte order mark is dropped.
 */
export function decodePlan(source: string | Uint8Array, problems: Problems): string | undefined {
  const size = typeof source === 'string' ? byteLength(source) : source.length
  if (size > MAX_BYTES) {
    problems.add(START, '', `the plan has ${size} bytes; the limit is ${MAX_BYTES} (256 KiB)`)
    return undefined
  }
  const text = typeof source === 'string' ? source : decode(source, problems)
  if (text === undefined) return undefined
  const control = CONTROL.exec(text)
  if (control === null) return text.replace(/^\ufeff/, '')
  const code = text.charCodeAt(control.index).toString(16).padStart(4, '0')
  const what = code === '0000' ? 'a NUL character' : `the control character U+${code.toUpperCase()}`
  problems.add(positionAt(text, control.index), '', `found ${what}; a plan is plain UTF-8 text`)
  return undefined
}

/** A text over the limit in UTF-16 is over it in UTF-8 too, so an encoding of it need not be made. */
function byteLength(text: string): number {
  return text.length > MAX_BYTES ? text.length : new TextEncoder().encode(text).length
}

function decode(bytes: Uint8Array, problems: Problems): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // The first replacement character is where the bad bytes are, unless the text holds a true one before them.
    const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const position = positionAt(lossy, lossy.indexOf('\ufffd'))
    problems.add(position, '', 'the file is not UTF-8 here; save it with that encoding')
    return undefined
  }
}

function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}
