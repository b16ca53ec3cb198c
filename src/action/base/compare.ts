import { TOOL } from '../../app/version.ts'
import type { EventContext } from '../../github/event/event.ts'
import { field, shaOf, textOf } from '../../github/event/payload.ts'

/** ms. */
const TIME = 20_000
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}'

/** How a change and its base part, as GitHub says. */
export interface Compared {
  readonly mergeBase: string
  /** Files that the change took away or moved: where they were, and where they are now. */
  readonly gone: readonly { readonly from: string; readonly to: string | null }[]
}

export type Compare = (base: string, head: string) => Promise<Compared>

/** Asks GitHub to compare two commits of the event's repository. It names 300 files at most. */
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
    return { mergeBase, gone: (Array.isArray(files) ? files : []).flatMap(goneOf) }
  }
}

function goneOf(file: unknown): Compared['gone'] {
  const [status, name] = [field(file, 'status'), textOf(field(file, 'filename'))]
  const from = status === 'renamed' ? textOf(field(file, 'previous_filename')) : name
  if (name === null || from === null) return []
  if (status === 'renamed') return [{ from, to: name }]
  return status === 'removed' ? [{ from, to: null }] : []
}
