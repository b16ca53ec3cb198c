import { type Purpose, type RemoteAddress, readRemote, withoutUser } from '../../git/remote/remote-address.ts'
import { Failure } from '../../model/failure.ts'
import { printable } from '../../text/foreign.ts'

/** REMOTE of `git:REMOTE#BRANCH`, as it is written. */
export interface Address {
  readonly remote: RemoteAddress
  readonly branch: string
}

const HOW = 'write git:REMOTE#BRANCH, such as git:origin#socketgate-baselines'
/** What a branch of a baseline is reached by. */
export const BASELINE: Purpose = {
  what: 'a baseline',
  token: 'SOCKETGATE_GIT_TOKEN',
  user: 'SOCKETGATE_GIT_USER',
}

/**
 * Reads `REMOTE#BRANCH`: `origin`, `https://…`, `ssh://…`; `http://` of loopback; and outside of Actions `file://…` and
 * paths.
 *
 * @throws {Failure} usage
 */
export function readAddress(text: string, actions: boolean): Address {
  const shown = printable(withoutUser(text))
  const wrong = (why: string) => new Failure('usage', `--baseline git:${shown}: ${why}`)
  const at = text.lastIndexOf('#')
  if (at < 0) throw wrong(`the branch is missing; ${HOW}`)
  const [written, branch] = [text.slice(0, at), text.slice(at + 1)]
  if (!isBranch(branch)) throw wrong(`${printable(branch)} is no branch; ${HOW}`)
  if (written === '') throw wrong(`the remote is missing; ${HOW}`)
  return { remote: readRemote(written, actions, BASELINE, wrong), branch }
}

/** The parts of git's own rule that a name of a baseline needs (git check-ref-format). */
function isBranch(name: string): boolean {
  return (
    /^[A-Za-z0-9_][A-Za-z0-9._/-]{0,199}$/.test(name) && !/\.\.|\/\/|\/\.|[./]$|\.lock(?:\/|$)/.test(name)
  )
}
