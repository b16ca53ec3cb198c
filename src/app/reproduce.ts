import { relative, sep } from 'node:path'
import { shownTarget, shownVariable } from './options/pointing-words.ts'

type Env = { readonly [name: string]: string | undefined }

/** Where a command was given. */
export interface Place {
  readonly env: Env
  readonly cwd: string
}

/**
 * The same command for another machine, as somebody would paste it into a shell; what only this machine knows is left
 * out. In a workflow it begins in a clone of the repository.
 */
export function reproduce(argv: readonly string[], { env, cwd }: Place): string {
  const words = argv
    .map((word, i) => withoutValues(word, argv[i - 1]))
    .filter((word, i) => word !== '--json' && !namesPlace(word) && !isPlace(argv[i - 1]))
  const folder = folderOf(cwd, env)
  const command = `${programOf(env)} ${words.map(quoted).join(' ')}`
  return folder === null ? command : `cd ${quoted(folder)}\n${command}`
}

/** What the caller gives a plan by option is shown as little as what its environment gives. */
function withoutValues(word: string, before: string | undefined): string {
  for (const [option, shown] of [
    ['--target', shownTarget],
    ['--var', shownVariable],
  ] as const) {
    if (before === option) return shown(word)
    if (word.startsWith(`${option}=`)) return `${option}=${shown(word.slice(option.length + 1))}`
  }
  return word
}

function isPlace(word: string | undefined): boolean {
  return word === '--out' || word === '--k6'
}

function namesPlace(word: string): boolean {
  return isPlace(word) || word.startsWith('--out=') || word.startsWith('--k6=')
}

const REPOSITORY = /^[a-z0-9][a-z0-9-]{0,38}\/[\w.-]{1,100}$/i
/** A tag, a branch or a commit, without anything that a shell or npm would read otherwise. */
const REF = /^[a-z0-9][\w.-]{0,99}(?:\/[\w.-]{1,100}){0,4}$/i

/**
 * The repository on github.com from which the action itself came, and at which tag, branch or commit; null: it is called where
 * it is installed, or came from a server of one's own, and from where that was done nobody here knows.
 */
export function sourceOf({
  GITHUB_ACTION_REPOSITORY: repository = '',
  GITHUB_ACTION_REF: ref = '',
  GITHUB_SERVER_URL: server = '',
}: Env): { readonly repository: string; readonly ref: string } | null {
  const known = REPOSITORY.test(repository) && REF.test(ref) && !ref.includes('..')
  return known && server === 'https://github.com' ? { repository, ref } : null
}

/** npm knows `github:` as github.com alone. */
function programOf(env: Env): string {
  const source = sourceOf(env)
  return source === null ? 'socketgate' : `npx github:${source.repository}#${source.ref}`
}

/** Of the repository, the folder that the plan is relative to; null: its root, or outside of it. */
function folderOf(cwd: string, { GITHUB_WORKSPACE: workspace }: Env): string | null {
  if (!workspace) return null
  const folder = relative(workspace, cwd).split(sep).join('/')
  return folder === '' || folder === '..' || /^(?:\.\.\/|\/|[a-z]:)/i.test(folder) ? null : folder
}

function quoted(word: string): string {
  return /^[\w./:@%,=-][\w./:@%,=#-]*$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
