import { isObject, type Json } from '../../model/json.ts'
import { shortSha256 } from '../../model/sha256.ts'
import { refusedPath, TEXT_FILE } from '../parse/fields/files.ts'
import { Unreadable } from '../parse/read-file.ts'
import { type Difference, differ } from './compare.ts'

interface Beside {
  readBeside(relative: string): Uint8Array
}

/** Files of a plan by path, and whether a frame is what names one: what is sent may be shown, keys and users may not. */
type Named = ReadonlyMap<string, 'frame' | 'other'>

/** Keys of a plan below which a file is no frame. */
const OTHERS: ReadonlySet<string> = new Set(['data', 'script', 'targets'])
/** Keys of `targets.NAME.tls` that name files. */
const CERTIFICATES: ReadonlySet<string> = new Set(['ca', 'cert', 'key'])

/**
 * How the files differ that both plans name, each read from its own side; a path that only one names is a difference of
 * the plan already. A file that neither side can read is none.
 */
export function fileDifferences(base: readonly [Json, Beside], head: readonly [Json, Beside]): Difference[] {
  const [before, after] = [namedBy(base[0]), namedBy(head[0])]
  return [...before.keys()]
    .filter((path) => after.has(path))
    .sort()
    .flatMap((path) => {
      const shown = before.get(path) === 'frame' && after.get(path) === 'frame' && TEXT_FILE.test(path)
      return ofFile(path, contentOf(path, base[1]), contentOf(path, head[1]), shown)
    })
}

type Content = { readonly bytes: Uint8Array } | { readonly why: string }

function ofFile(path: string, base: Content, head: Content, shown: boolean): Difference[] {
  const [before, after] = [stateOf(base), stateOf(head)]
  if ('why' in base || 'why' in head)
    return 'why' in base && 'why' in head ? [] : [differ(`file ${path}`, before, after)]
  if (sameBytes(base.bytes, head.bytes)) return []
  const line = firstLine(base.bytes, head.bytes)
  if (line === undefined) return [differ(`file ${path}`, before, after)]
  const [was, is] = shown ? [`: ${line.base}`, `: ${line.head}`] : ['', '']
  return [differ(`file ${path}, from line ${line.number} on`, `${before}${was}`, `${after}${is}`)]
}

/** Short hashes are for the reader: two files that share one are easily made. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}

const stateOf = (content: Content) =>
  'why' in content ? `cannot be read: ${content.why}` : `SHA-256 ${shortSha256(content.bytes)}`

/**
 * Every way in which a plan names a file, known to this version or not: a frame's, data, a script, certificates. A message
 * with a field `file` is taken for one too: at worst a file of that name is compared in vain.
 */
function namedBy(plan: Json): Named {
  const found = new Map<string, 'frame' | 'other'>()
  if (isObject(plan))
    for (const [key, value] of Object.entries(plan)) gather(value, OTHERS.has(key) ? 'other' : 'frame', found)
  return found
}

function gather(value: Json, kind: 'frame' | 'other', found: Map<string, 'frame' | 'other'>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) {
    const names = key === 'file' || (kind === 'other' && CERTIFICATES.has(key))
    if (typeof item !== 'string') gather(item, kind, found)
    else if (names && found.get(item) !== 'other') found.set(item, kind)
  }
}

function contentOf(path: string, beside: Beside): Content {
  const refusal = refusedPath(path)
  if (refusal !== undefined) return { why: refusal }
  try {
    return { bytes: beside.readBeside(path) }
  } catch (error) {
    return { why: error instanceof Unreadable ? error.message : 'its reading failed' }
  }
}

/** Where two texts begin to differ, and both lines; undefined: they are no text. */
function firstLine(base: Uint8Array, head: Uint8Array) {
  const [before, after] = [linesOf(base), linesOf(head)]
  if (before === undefined || after === undefined) return undefined
  const length = Math.max(before.length, after.length)
  for (let index = 0; index < length; index++) {
    const [was = 'no such line', is = 'no such line'] = [before[index], after[index]]
    if (before[index] !== after[index]) return { number: index + 1, base: was, head: is }
  }
  return undefined
}

function linesOf(bytes: Uint8Array): string[] | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.includes('\0') ? undefined : text.split('\n')
  } catch {
    return undefined
  }
}
