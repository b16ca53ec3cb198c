import { type Acquired, acquire, readLeaseRemote, without } from '../lease/acquire.ts'
import { Failure } from '../model/failure.ts'
import type { Lease } from '../model/load/lease.ts'
import type { Holder } from '../model/record/leased.ts'
import { POLICY_FILE } from '../plan/forecast/policy-path.ts'
import type { Log } from '../ports.ts'
import { systemUser } from './baseline/acceptance.ts'
import type { Context } from './context.ts'
import type { Leases } from './on-lease.ts'
import type { LoadOptions } from './options/load-options.ts'

type Options = Pick<LoadOptions, 'leaseRemote' | 'demands' | 'withoutSecrets' | 'leases'>

/**
 * Does something for which leases may be held, and gives all of them back, whatever becomes of it; within another such call,
 * that one's are held and given back there.
 */
export async function inLeases<T>(
  options: Options,
  context: Context,
  log: Log,
  act: (leases: Leases) => Promise<T>,
): Promise<T> {
  if (options.leases !== undefined) return await act(options.leases)
  const held = new Map<string, Acquired>()
  const hold: Leases['hold'] = async ({ lease }) => {
    if (lease !== undefined && !held.has(lease.name))
      held.set(lease.name, await acquireOf(lease, options, context, log))
    const own = lease === undefined ? [...held.values()][0] : held.get(lease.name)
    if (own === undefined) return undefined
    return { leased: own.leased, lost: AbortSignal.any([...held.values()].map(({ lost }) => lost)) }
  }
  try {
    return await act({ hold })
  } finally {
    await Promise.all([...held.values()].map(({ release }) => release()))
  }
}

async function acquireOf(
  lease: Lease,
  { leaseRemote, demands, withoutSecrets = false }: Options,
  { cwd, env, signal, redactor }: Context,
  log: Log,
): Promise<Acquired> {
  const { name } = lease
  const remote = leaseRemote ?? (isActions(env) ? 'origin' : undefined)
  if (env.SOCKETGATE_LEASE_TOKEN) redactor.conceal([env.SOCKETGATE_LEASE_TOKEN])
  const acquired =
    remote === undefined
      ? without(name, 'no --lease-remote says where it lives')
      : await acquire(
          lease,
          readLeaseRemote('--lease-remote', remote, env),
          { cwd, env, signal },
          {
            me: holderOf(env),
            withheld: withoutSecrets && !env.SOCKETGATE_LEASE_TOKEN?.trim(),
            say: (message) => log.info(message),
          },
        )
  const { why } = acquired.leased
  if (why === undefined) return acquired
  if (demands?.lease === 'required')
    throw new Failure(
      'policy',
      `lease ${name}: not leased: ${why}; ${POLICY_FILE} says lease: required`,
      [],
      [],
      {},
      'lease_taken',
    )
  log.warn(`lease ${name}: not leased: ${why}`)
  return acquired
}

function isActions({ GITHUB_ACTIONS, GITHUB_SERVER_URL, GITHUB_REPOSITORY }: Context['env']): boolean {
  return GITHUB_ACTIONS === 'true' && Boolean(GITHUB_SERVER_URL && GITHUB_REPOSITORY)
}

/** Who others are told to wait for: repository and run, else whoever sits here. */
function holderOf(env: Context['env']): Holder {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_SERVER_URL: server } = env
  if (repository)
    return { who: repository, ...(server && id && { run: `${server}/${repository}/actions/runs/${id}` }) }
  if (env.CI_PROJECT_PATH) return { who: env.CI_PROJECT_PATH, ...(env.CI_JOB_URL && { run: env.CI_JOB_URL }) }
  return { who: env.USER || env.USERNAME || systemUser() }
}
