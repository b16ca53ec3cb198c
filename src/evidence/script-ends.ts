import { cut } from '../model/characters.ts'
import type { Load } from '../model/load/load.ts'
import type { Problem } from '../model/record/record.ts'
import type { EngineEnd } from '../ports.ts'
import type { Cube } from './cube/cube.ts'
import { sumOf } from './cube/group.ts'
import type { Leaf } from './cube/leaves.ts'
import { isOpen } from './sockets.ts'

/** Characters of the script's own words. */
const LONGEST = 160

/** What k6's exit codes say of a script (k6: errext/exitcodes): it ended itself, or its `setup` did not come to an end. */
const ENDED_ITSELF = /^exit code (108|110)\b/
const IN_SETUP = /^exit code (100|107)\b/

/**
 * Where a script's end is its own doing or the service's: k6 calls all of that an error of its own. Null: it is not, and counts as
 * the end of any run.
 */
export function scriptEnd(end: EngineEnd): Problem | null {
  if (end.how !== 'crashed') return null
  if (ENDED_ITSELF.test(end.detail)) {
    return {
      what: 'threshold-crossed',
      fault: 'service',
      message: `the script ended the run itself${words(end)}`,
    }
  }
  if (!IN_SETUP.test(end.detail)) return null
  return { what: 'no-socket', fault: 'service', message: `the setup of the script failed${words(end)}` }
}

function words({ log }: EngineEnd): string {
  const said = log.find(({ level }) => level === 'error')?.message
  return said === undefined ? '' : `: “${cut(said, LONGEST)}”`
}

/**
 * The samples with those that a plan's own sockets emit: whether each dial failed, by what k6 says of it. It says no more, so that
 * a dial that nothing answered has no reason.
 */
export function withOwnDials({ script }: Load, leaves: readonly Leaf[]): readonly Leaf[] {
  if (script === undefined) return leaves
  const dials = leaves.filter(({ metric }) => metric === 'ws_connecting')
  return [...leaves, ...dials.map(triesOf)]
}

function triesOf({ tags: { status, ...rest }, column }: Leaf): Leaf {
  const failed = !isOpen(status)
  const tags = failed ? { ...rest, reason: Number(status) > 0 ? 'handshake' : 'other' } : rest
  const tries = column.like()
  column.forEach((t) => void tries.add(t, failed ? 1 : 0))
  return { metric: 'ws_connect_failed', tags, column: tries, byTime: true }
}

/** A run of a script that came to its end without a socket that opened and without a request proves nothing. */
export function scriptDidNothing(end: EngineEnd, cube: Cube): Problem[] {
  if (end.how !== 'clean') return []
  const dials = cube.get('ws_connecting') ?? []
  const opened = sumOf(dials, ({ tags, count }) => (isOpen(tags.status) ? count : 0))
  const answered = sumOf(cube.get('http_reqs') ?? [], ({ tags, count }) =>
    isAnswer(tags.status) ? count : 0,
  )
  if (opened > 0 || answered > 0) return []
  const tried = sumOf(dials, ({ count }) => count)
  const asked = sumOf(cube.get('http_reqs') ?? [], ({ count }) => count)
  const message =
    tried + asked === 0
      ? 'the script opened no socket and made no request'
      : `none of the script's ${tried} sockets opened, and none of its ${asked} requests was answered`
  return [{ what: 'no-socket', fault: 'service', message }]
}

const isAnswer = (status: string | undefined): boolean => status !== undefined && status !== '0'
