import { SECRET_NAME } from '../../secret-names.ts'

/** Tokens that GitHub's own tools take from the environment (cli.github.com/manual/gh_help_environment). */
const TOKENS = /^(?:GITHUB_TOKEN|GH_TOKEN|GH_ENTERPRISE_TOKEN|GITHUB_ENTERPRISE_TOKEN)$/
/** Of the remotes that are the caller's. */
const OWN_TOKENS: { readonly [name: string]: string } = {
  SOCKETGATE_GIT_TOKEN: 'the token of the baseline',
  SOCKETGATE_LEASE_TOKEN: 'the token of leases',
}

/** Files by which a step speaks to the job: what stands in them becomes outputs, a later step's environment and its PATH. */
const FILES = /^GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/

/**
 * Why a plan may not take a variable of this name; undefined: it may. The runner and our own inputs put what they know
 * into the environment of a step, and whoever writes a plan would have it sent to any target: tokens of the job for
 * caches, artifacts and OIDC (`ACTIONS_*`), for the repository and the baseline, of a self-hosted runner's registration (`RUNNER_TOKEN`), and
 * inputs of the action. A service of the plan would be handed the files that steps write to the job by. Other `RUNNER_*` hold paths and names.
 */
export function reasonAgainstName(name: string): string | undefined {
  // Windows does not tell the cases apart.
  const what = belongsTo(name.toUpperCase())
  if (what === undefined) return undefined
  return `the environment variable ${name} is ${what}, which no plan may send anywhere; give what the service needs a name of its own`
}

function belongsTo(name: string): string | undefined {
  if (name.startsWith('ACTIONS_')) return 'of the runner, and may be a token of the job'
  if (name.startsWith('INPUT_')) return 'an input of an action, and may be a token of the job'
  if (FILES.test(name)) return 'a file by which steps write to the job'
  if (TOKENS.test(name)) return 'a token of GitHub'
  if (Object.hasOwn(OWN_TOKENS, name)) return OWN_TOKENS[name]
  if (name.startsWith('RUNNER_') && SECRET_NAME.test(name)) return 'a secret of the runner'
  return undefined
}
