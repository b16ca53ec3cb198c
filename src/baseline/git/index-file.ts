import { isObject, parseForeign } from '../../model/json.ts'
import { StoreError } from '../../ports.ts'
import type { StoredFile } from '../file/stored-file.ts'

/** The form of a branch; a later one that this version could not read has a higher number. */
const FORMAT = 1
export const INDEX = 'index.json'
/** In the repository of Socketgate, which nobody here knows. */
const PAGE = 'docs/baseline.md'

/** What comes with the first commit, and is never changed by a writer. */
export function firstFiles(): readonly StoredFile[] {
  return [
    { path: 'README.md', bytes: Buffer.from(README) },
    {
      path: INDEX,
      bytes: Buffer.from(`${JSON.stringify({ format: FORMAT, about: `Socketgate: ${PAGE}` }, null, 2)}\n`),
    },
  ]
}

const README = `# Baseline

Socketgate keeps the runs here that later ones are compared with: a folder for each series, in it one file a run
(JSON, gzip) that never changes, and beside it who accepted it, where somebody did.

Nothing here is edited by hand. \`socketgate baseline list\` shows what there is, \`socketgate baseline prune\` removes the
oldest. More of it: ${PAGE} of Socketgate.
`

/** @throws {StoreError} where a branch says that it has another form, or nobody can tell. */
export function checkFormat(bytes: Uint8Array, called: string): void {
  const format = formatIn(bytes)
  if (format === FORMAT) return
  if (typeof format === 'number' && format > FORMAT)
    throw new StoreError(
      `${called} says format ${format}, and this Socketgate knows ${FORMAT}: use a newer Socketgate, or another branch`,
    )
  throw new StoreError(
    `${called} is damaged: it says no format. Restore it from an earlier commit of the branch`,
  )
}

function formatIn(bytes: Uint8Array): unknown {
  try {
    const value = parseForeign(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
    return isObject(value) ? value.format : undefined
  } catch {
    return undefined
  }
}
