import { idOf } from '../github/event/payload.ts'
import { Failure } from '../model/failure.ts'
import { printable } from '../text/foreign.ts'
import type { InputName } from './input-names.ts'
import { type Command, type Read, whole } from './input-words.ts'

export interface BaselineInputs {
  /** Of `seed`: how many this job makes. */
  readonly runs: number
  /** Of `accept`: the id of the workflow run, and why. */
  readonly run: number | undefined
  readonly reason: string | undefined
}

export const NO_BASELINE: BaselineInputs = { runs: 1, run: undefined, reason: undefined }

/** Whether a command changes the baseline, and comes to no verdict. */
export function isOfBaseline({ command }: { readonly command: Command }): boolean {
  return command === 'seed' || command === 'accept'
}

/** The most runs of one `seed`, as of the command line. */
const MOST_RUNS = 50

/** What `seed` and `accept` take, and no other command. */
export function baselineInputs(command: Command, text: Read): BaselineInputs {
  const runs = only('seed', 'runs', command, text)
  const run = only('accept', 'run', command, text)
  const reason = only('accept', 'reason', command, text)
  if (command === 'accept' && run === undefined) throw new Failure('usage', RUN_MISSING)
  if (command === 'accept' && reason === undefined) throw new Failure('usage', REASON_MISSING)
  const wanted = whole('runs', runs) ?? 1
  if (wanted > MOST_RUNS) throw new Failure('usage', `runs ${wanted}: expected 1 to ${MOST_RUNS}`)
  return { runs: wanted, run: runIdOf(run), reason }
}

const RUN_MISSING =
  'run is missing: accept takes the number of a workflow run, which stands in its address, …/actions/runs/NUMBER'
const REASON_MISSING =
  'reason is missing: accept keeps with the runs why their level is accepted, such as reason: one more join per order'

function only(owner: Command, name: InputName, command: Command, text: Read): string | undefined {
  const value = text(name)
  if (value === undefined || command === owner) return value
  throw new Failure('usage', `${name} goes with command ${owner}, and this one is ${command}`)
}

function runIdOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const id = idOf(text)
  if (id === null)
    throw new Failure('usage', `run ${printable(text)}: expected the number of a workflow run, such as 11981`)
  return id
}
