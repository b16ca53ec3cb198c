import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { ResultFile } from '../../app/results/result-files.ts'

/** One artifact: its name, and files of the folder of results that go into it. */
export interface Artifact {
  readonly name: string
  /** Absolute; what the files are called begins below it. */
  readonly folder: string
  /** Absolute paths. */
  readonly files: readonly string[]
}

/** What tells the results of one run apart; `attempt`: of the workflow run. */
export interface Named {
  readonly key?: string | undefined
  readonly environment?: string | null | undefined
  readonly plan: string
  readonly profile: string
  readonly attempt: number
}

/** The artifact that holds `verdict.json` and nothing else begins so, and no other does: forks/handed-over.ts looks for it. */
const VERDICT_PREFIX = 'socketgate-verdict-'

/** Characters of one part of a name. */
const LONGEST_PART = 40

/** The name of what holds `verdict.json` alone: of one plan, profile, key and environment there is one an attempt. */
export function verdictName(named: Named): string {
  return VERDICT_PREFIX + parts([named.key, named.environment, named.plan, named.profile]) + suffix(named)
}

/** The name of what holds the rest. `machine`: whose runs they are, since jobs of a matrix share all the others. */
export function resultsName(named: Named, machine: string): string {
  const { key, environment, plan, profile } = named
  return `socketgate-results-${parts([key, environment, plan, profile, machine])}${suffix(named)}`
}

const suffix = ({ attempt }: Named) => `-a${attempt}`

function parts(texts: readonly (string | null | undefined)[]): string {
  return texts.flatMap((text) => (text ? [part(text)] : [])).join('-')
}

/** What a file may be called anywhere; what that changes is told apart by its hash. */
function part(text: string): string {
  const plain = text.replace(/[^\w.-]+/g, '-').slice(0, LONGEST_PART)
  if (plain === text) return plain
  return `${plain}-${createHash('sha256').update(text).digest('hex').slice(0, 6)}`
}

/** Bytes of one artifact, before it is packed. A verdict of a large plan has some 200 KB, a record up to 1 MB. */
const LARGEST = 64 * 1024 * 1024

/** An artifact of these files of a folder. Null: there is nothing to upload. `too-large`: it is over 64 MiB. */
export function artifactOf(
  name: string,
  folder: string,
  files: readonly ResultFile[],
): Artifact | null | 'too-large' {
  if (files.length === 0) return null
  if (files.reduce((sum, { size }) => sum + size, 0) > LARGEST) return 'too-large'
  return { name, folder, files: files.map((file) => join(folder, file.name)) }
}
