import { classOf } from '../../model/address.ts'
import { Failure } from '../../model/failure.ts'
import { parsePlaceholders } from '../../model/load/placeholder.ts'
import type { HostHeader } from '../plan.ts'
import { readOrigin } from './origin.ts'
import type { TargetPolicy } from './policy.ts'
import { filled, type ResolvedTarget } from './targets.ts'
import { split } from './uses.ts'

const NEXT =
  'Leave the header `Host` to its url; or, if that host is yours to load, grant it as each line says.'

/** What the header of one url may be: by the target that the url begins with, and by what the caller grants. */
interface Asked {
  readonly target: ResolvedTarget | undefined
  readonly values: { readonly [name: string]: string }
  readonly policy: TargetPolicy
}

/**
 * Checks every header `Host` of a plan: behind one address there are many hosts, and that header says which of them
 * is loaded. It names the host of its own url, or one that the caller granted by name.
 *
 * @param values from resolveVariables().
 * @throws {Failure} `policy`, with the place of every header that is not granted.
 */
export function checkHosts(
  { file, hosts = [] }: { readonly file: string; readonly hosts?: readonly HostHeader[] },
  targets: readonly ResolvedTarget[],
  values: Asked['values'],
  policy: TargetPolicy,
): void {
  const refusals = hosts.flatMap((header) => {
    const target = targets.find(({ name }) => name === split(header.url).target)
    const why = refusal(header.value, { target, values, policy })
    return why === undefined
      ? []
      : [`${file}:${header.line}:${header.column} the header ${header.where} ${why}`]
  })
  if (refusals.length > 0) throw new Failure('policy', refusals.join('\n'), [], [NEXT])
}

function refusal(written: string, { target, values, policy }: Asked): string | undefined {
  if (parsePlaceholders(written).some((piece) => typeof piece !== 'string' && piece.kind !== 'env'))
    return 'is refused: which host it asks for is only known while the load runs. Write it out, or take it from ${VAR}'
  const [scheme = 'http'] = target?.origin.split(':') ?? []
  const asked = readOrigin(`${scheme}://${filled(written, values)}`)
  if ('problem' in asked || !/^[^/?#]+$/.test(filled(written, values)))
    return 'is refused: it is not a host, such as feed.example or feed.example:8443'
  if (classOf(asked.host)?.reach === 'never') return `is refused: ${asked.host} is never granted`
  policy.use?.add(policy.grants, ({ host }) => host === asked.host)
  // Its port is only a word: what is dialled is the url's.
  if ([target, ...policy.grants].some((known) => known?.host === asked.host)) return undefined
  const how =
    policy.reader === 'action'
      ? `add the line ${asked.text} to the input allowed-targets`
      : `add --allow-target ${asked.text}`
  return `asks for ${asked.host}, which is not granted: it is not the host of its url. If it is yours to load, ${how}`
}
