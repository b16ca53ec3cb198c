import { readFile } from 'node:fs/promises'

/** The event's payload; null where there is none, or none that can be read. */
export async function readPayload(env: { readonly [name: string]: string | undefined }): Promise<unknown> {
  if (!env.GITHUB_EVENT_PATH) return null
  return await readFile(env.GITHUB_EVENT_PATH, 'utf8')
    .then(JSON.parse)
    .catch(() => null)
}
