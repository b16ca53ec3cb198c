import type { Inputs } from '../inputs.ts'

type Env = { readonly [name: string]: string | undefined }

/**
 * Why results are not uploaded at all; null: they are, or it is tried. `ghes`: this server's artifacts are of another kind,
 * which `@actions/artifact` cannot make. `no-service`: the runner names no service that takes them, as `act` does.
 */
export function whyNotUploaded(
  { upload, command }: Pick<Inputs, 'upload' | 'command'>,
  env: Env,
): 'none' | 'ghes' | 'no-service' | null {
  if (!upload || !UPLOADING.has(command)) return 'none'
  if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL)
    return isEnterpriseServer(env) ? 'ghes' : 'no-service'
  return isEnterpriseServer(env) ? 'ghes' : null
}

/** Commands that write results. */
const UPLOADING: ReadonlySet<string> = new Set(['run', 'measure', 'judge'])

/** As actions/toolkit tells it: packages/artifact, isGhes. */
function isEnterpriseServer({ GITHUB_SERVER_URL: server }: Env): boolean {
  if (!server || !URL.canParse(server)) return false
  const { hostname } = new URL(server)
  return hostname !== 'github.com' && !/\.(?:ghe\.com|localhost)$/.test(hostname)
}
