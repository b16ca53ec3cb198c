import { readdirSync, readFileSync } from 'node:fs'

/** A fenced block of a page of ours; of the files of templates/ only workflows and policies, which a page shows whole. */
export interface Fence {
  /** `docs/forks.md:27`: where its first line stands. */
  readonly at: string
  readonly language: string
  readonly text: string
}

const PAGES = ['README.md', 'CONTRIBUTING.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter(
  (path) => path.endsWith('.md'),
)

/** Every fenced block that a user may copy. */
export const FENCES: readonly Fence[] = PAGES.flatMap((path) => fencesOf(path, readFileSync(path, 'utf8')))

function fencesOf(path: string, page: string): readonly Fence[] {
  const fences: Fence[] = []
  let open: { at: string; language: string; lines: string[] } | undefined
  // Starts and other CIs have tests of their own: test/templates/.
  const lines = page.replace(
    /(?<=<!-- file: templates\/(?:start|gitlab|jenkins)\/\S+ -->\n)[^]*?(?=<!-- \/file)/g,
    blank,
  )
  for (const [index, line] of lines.split('\n').entries()) {
    const mark = /^```(\S*)\s*$/.exec(line)
    if (mark === null) open?.lines.push(line)
    else if (open === undefined) open = { at: `${path}:${index + 2}`, language: mark[1]!, lines: [] }
    else {
      fences.push({ at: open.at, language: open.language, text: `${open.lines.join('\n')}\n` })
      open = undefined
    }
  }
  if (open !== undefined) throw new Error(`${open.at}: the block is never closed`)
  return fences
}

/** As many lines, empty. */
function blank(text: string): string {
  return text.replace(/.+/g, '')
}

/** What a block of YAML is an example of. */
export type Kind =
  | 'workflow'
  | 'head'
  | 'steps'
  | 'policy'
  | 'plan'
  | 'part of a plan'
  | 'comment'
  | 'unknown'

/** @param value the block, parsed. `unknown`: nothing that a test could hold it to. */
export function kindOf(value: unknown): Kind {
  if (value === null) return 'comment'
  if (Array.isArray(value)) return 'steps'
  const keys = Object.keys(value as object)
  const only = (known: ReadonlySet<string>) => keys.every((key) => known.has(key))
  if (keys.includes('jobs')) return 'workflow'
  if (['caps', 'commands', 'require'].some((key) => keys.includes(key))) return 'policy'
  if (keys.includes('version')) return 'plan'
  if (only(HEAD)) return 'head'
  return only(PARTS) ? 'part of a plan' : 'unknown'
}

/** Keys of a workflow before its jobs. */
const HEAD = new Set(['name', 'on', 'permissions', 'concurrency', 'env', 'defaults'])

/** Keys of a plan, and `socket` of a scenario. */
const PARTS = new Set([
  ...Object.keys(JSON.parse(readFileSync('schemas/plan.schema.json', 'utf8')).properties),
  'socket',
])
