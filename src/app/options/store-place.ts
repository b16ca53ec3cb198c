import { DEFAULT_IN_ACTIONS } from '../../baseline/store.ts'
import type { Context } from '../context.ts'

/**
 * Where runs are kept: as it was named, else in Actions the branch that the repository keeps for them. Undefined: nobody
 * has named a place, and nothing is compared.
 */
export function storePlace(named: string | undefined, env: Context['env']): string | undefined {
  if (named !== undefined) return named
  const { GITHUB_ACTIONS: actions, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env
  return actions === 'true' && server && repository ? DEFAULT_IN_ACTIONS : undefined
}
