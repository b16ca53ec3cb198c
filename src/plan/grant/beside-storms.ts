import { type Dialling, isSecure, keyOf } from './dialling.ts'

/**
 * What is wrong with scenarios whose sockets a storm of another one meets, too: those behind a command, such as a restart of the
 * service, and those behind a cut that TLS hides. A silent one would look like an idle timeout, and what has no `reopen` would not be
 * back: both would be blamed on the service.
 */
export function besideStorms(relayed: readonly Dialling[]): readonly string[] {
  return relayed.flatMap((storm) =>
    meets(storm)
      ? relayed
          .filter((other) => other !== storm && keyOf(other.target) === keyOf(storm.target))
          .flatMap((other) => problemOf(storm, other))
      : [],
  )
}

function meets({ scenario: { socket }, target }: Dialling): boolean {
  const { disrupt } = socket
  return disrupt !== undefined && (disrupt.what.kind === 'run' || isSecure(target))
}

const APART = 'run them apart (`only` of a profile)'

function problemOf(storm: Dialling, { name, scenario }: Dialling): string[] {
  const { origin } = storm.target
  const isCommand = storm.scenario.socket.disrupt?.what.kind === 'run'
  const does = isCommand ? `the command of ${storm.name} may end all` : `${storm.name} cuts`
  const why = isCommand ? '' : ': behind TLS their connections cannot be told apart'
  if (scenario.socket.idle !== undefined) {
    const hosts = isCommand ? '' : ', or give them two host names'
    return [`${does} sockets of ${origin}, and ${name} looks for its idle timeout${why}; ${APART}${hosts}`]
  }
  if (scenario.socket.reopen !== undefined) return []
  return [
    `${does} sockets of ${origin}, and those of ${name}, which has no "reopen", would not be back${why}; say how its clients come back, or ${APART}`,
  ]
}
