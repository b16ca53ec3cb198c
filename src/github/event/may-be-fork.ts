import { readFileSync } from 'node:fs'
import { readEvent } from './event.ts'

type Env = { readonly [name: string]: string | undefined }

/**
 * Whether what CI runs may be a fork's change: GitHub says it by the event and its payload, GitLab by its variables
 * (docs.gitlab.com, predefined_variables). What cannot be read of an event that may be a fork's counts as one.
 */
export function mayBeFork(env: Env): boolean {
  const { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: source, CI_MERGE_REQUEST_PROJECT_ID: own } = env
  if (source !== undefined && source !== own) return true
  const { fork, loadRefused } = readEvent(env, readPayload(env.GITHUB_EVENT_PATH))
  return fork || loadRefused !== null
}

function readPayload(path: string | undefined): unknown {
  try {
    return path === undefined ? undefined : JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
