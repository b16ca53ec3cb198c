import type { Purpose } from './remote-address.ts'

type Env = { readonly [name: string]: string | undefined }

export interface Credential {
  readonly token: string
  /** `basic …`, what stands behind `AUTHORIZATION:`. */
  readonly header: string
}

/** Any name will do beside a token on GitHub, GitLab and Gitea. */
const ANYBODY = 'x-access-token'

/**
 * The token for a remote; null: none. That of the step goes to the server of the run and to no other; for every other
 * remote, and outside of Actions, each purpose has a variable of its own, such as SOCKETGATE_GIT_TOKEN with
 * SOCKETGATE_GIT_USER.
 */
export function credentialFor(
  url: URL,
  isOrigin: boolean,
  env: Env,
  { token: variable, user: userVariable, alsoOrigin = false }: Purpose,
): Credential | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  const step = ofStep(url, env)
  const named = env[variable]?.trim() || undefined
  const token = isOrigin && !alsoOrigin ? (step ?? named) : (named ?? step)
  if (token === undefined) return null
  const user = token === step ? ANYBODY : env[userVariable] || ANYBODY
  return { token, header: `basic ${Buffer.from(`${user}:${token}`).toString('base64')}` }
}

/** The action's input, else what a step of its own gives the command line. */
function ofStep(url: URL, env: Env): string | undefined {
  if (!isServerOfRun(url, env)) return undefined
  return env['INPUT_GITHUB-TOKEN']?.trim() || env.GITHUB_TOKEN?.trim() || undefined
}

/** Scheme, host and port. */
export function isServerOfRun({ origin }: URL, env: Env): boolean {
  const server = env.GITHUB_SERVER_URL
  return isActions(env) && server !== undefined && URL.canParse(server) && new URL(server).origin === origin
}

export function isActions(env: Env): boolean {
  return env.GITHUB_ACTIONS === 'true'
}
