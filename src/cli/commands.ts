import { readFileSync } from 'node:fs'
import type { Commands } from '../paired.ts'
import type { Context } from './context.ts'

/** Whether the plan's commands may be started: by the caller's --allow-commands, and never for a fork's change. */
export function commandsOf(asked: boolean, env: Context['env']): Commands {
  if (isFork(env)) return 'fork'
  return asked ? 'allowed' : 'not-asked'
}

/** Events that may be of a fork's change. */
const FORKABLE = new Set(['pull_request', 'pull_request_target', 'pull_request_review', 'workflow_run'])

/**
 * Whether CI says that a fork's change is being run: GitHub by the event's payload
 * (docs.github.com, webhook-events-and-payloads), GitLab by its variables. A payload that cannot be read of an event
 * that may be a fork's counts as one.
 */
export function isFork(env: Context['env']): boolean {
  const { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: source, CI_MERGE_REQUEST_PROJECT_ID: own } = env
  if (source !== undefined && source !== own) return true
  if (!FORKABLE.has(env.GITHUB_EVENT_NAME ?? '')) return false
  const payload = readPayload(env.GITHUB_EVENT_PATH)
  const home = payload?.repository?.full_name
  const head =
    payload?.pull_request?.head?.repo?.full_name ?? payload?.workflow_run?.head_repository?.full_name
  return home === undefined || head === undefined || home !== head
}

interface Repository {
  readonly full_name?: string
}

interface Payload {
  readonly repository?: Repository
  /** `repo` is null where the fork was deleted. */
  readonly pull_request?: { readonly head?: { readonly repo?: Repository | null } }
  readonly workflow_run?: { readonly head_repository?: Repository | null }
}

function readPayload(path: string | undefined): Payload | undefined {
  try {
    return path === undefined ? undefined : (JSON.parse(readFileSync(path, 'utf8')) as Payload)
  } catch {
    return undefined
  }
}
