import { posix } from 'node:path'
import { TOOL } from '../../app/version.ts'
import type { Api } from '../../github/api/api.ts'
import type { EventContext } from '../../github/event/event.ts'
import { field, textOf } from '../../github/event/payload.ts'
import type { ReadRemote } from './base-policy.ts'

/** ms for one file: nothing is started before it is there. */
const TIME = 20_000
const CONTENTS = 'GET /repos/{owner}/{repo}/contents/{path}'
const COMMIT = 'GET /repos/{owner}/{repo}/commits/{ref}'

/**
 * Reads a file of the event's repository over the API. GitHub answers 404 for a missing file, for a missing commit and
 * to a token that may not read alike; so the commit is asked for, too, before a file counts as missing.
 */
export function readContents(
  token: string | undefined,
  { repository }: EventContext,
  env: { readonly [name: string]: string | undefined },
): ReadRemote {
  return async (path, ref) => {
    if (repository === null || !token || !env.GITHUB_API_URL) {
      throw new Error('there is no token, or no API to ask')
    }
    const { openApi } = await import('../../github/api/api.ts')
    const api = await openApi({ token, url: env.GITHUB_API_URL, userAgent: TOOL })
    const place = { owner: repository.owner, repo: repository.name, ref }
    const { status, data, message } = await ask(api, CONTENTS, { ...place, path })
    if (status === 200) return contentOf(data)
    if (status !== 404) throw new Error(`${status || 'no answer'}, ${message}`)
    const commit = await ask(api, COMMIT, place)
    if (commit.status !== 200) throw new Error(`${commit.status || 'no answer'}, ${commit.message}`)
    await refuseSubmodule((above) => ask(api, CONTENTS, { ...place, path: above }), path)
    return null
  }
}

type Answer = Awaited<ReturnType<typeof ask>>

/** What a submodule holds GitHub does not say: it answers as if there were no such file. */
async function refuseSubmodule(askFor: (path: string) => Promise<Answer>, path: string): Promise<void> {
  for (let above = posix.dirname(path); above !== '.'; above = posix.dirname(above)) {
    const { status, data } = await askFor(above)
    if (status === 404) continue
    if (status !== 200) throw new Error(`${status || 'no answer'} to whether ${above} is a submodule`)
    if (field(data, 'type') === 'submodule') throw new Error(`${above} is a submodule`)
    return
  }
}

const ask = (api: Api, route: string, parameters: { readonly [name: string]: string }) =>
  api.request(route, parameters, AbortSignal.timeout(TIME))

/** A symbolic link, a folder or a file of over 1 MB has no content here. */
function contentOf(data: unknown): Uint8Array {
  const content = textOf(field(data, 'content'))
  if (field(data, 'type') !== 'file' || field(data, 'encoding') !== 'base64' || content === null) {
    throw new Error('it is not a plain file')
  }
  return Buffer.from(content, 'base64')
}
