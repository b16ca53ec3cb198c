import { TOOL } from '../../app/version.ts'
import type { EventContext } from '../../github/event/event.ts'
import { field, shaOf, textOf } from '../../github/event/payload.ts'

/** ms. */
const TIME = 20_000
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}'

/** How a change and its base part, as GitHub says. */
export interface Compared {
  readonly mergeBase: string
  /** Files that the change altered, took away or moved: where they were, and if moved where they are now. */
  readonly changed: readonly { readonly from: string; readonly to: string | null }[]
  /** Whether these are all of them. */
  readonly whole: boolean
}

export type Compare = (base: string, head: string) => Promise<Compared>

/** Files that GitHub names at most in a comparison. */
const MOST = 300

/** Asks GitHub to compare two commits of the event's repository. */
export function compareBy(
  token: string | undefined,
  { repository }: Pick<EventContext, 'repository'>,
  env: { readonly [name: string]: string | undefined },
): Compare {
  return async (base, head) => {
    if (repository === null || !token || !env.GITHUB_API_URL)
      throw new Error('there is no token, or no API to ask')
    const { openApi } = await import('../../github/api/api.ts')
    const api = await openApi({ token, url: env.GITHUB_API_URL, userAgent: TOOL })
    const place = { owner: repository.owner, repo: repository.name, basehead: `${base}...${head}` }
    const { status, data, message } = await api.request(COMPARE, place, AbortSignal.timeout(TIME))
    const mergeBase = shaOf(field(data, 'merge_base_commit', 'sha'))
    if (status !== 200 || mergeBase === null) throw new Error(`${status || 'no answer'}, ${message}`)
    const files = field(data, 'files')
    if (!Array.isArray(files)) return { mergeBase, changed: [], whole: false }
    const told = files.map(changedOf)
    const whole = files.length < MOST && !told.includes(null)
    return { mergeBase, changed: told.flatMap((each) => each ?? []), whole }
  }
}

/** Nothing of a file that the base does not have; null: it is not said which file that is. */
function changedOf(file: unknown): Compared['changed'] | null {
  const [status, name] = [textOf(field(file, 'status')), textOf(field(file, 'filename'))]
  const from = status === 'renamed' ? textOf(field(file, 'previous_filename')) : name
  if (status === null || name === null || from === null) return null
  return status === 'added' ? [] : [{ from, to: status === 'renamed' ? name : null }]
}
