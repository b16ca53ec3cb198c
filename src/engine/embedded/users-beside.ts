import type { Socket } from 'node:net'
import type { Executor } from '../../model/load/executor.ts'
import type { Load } from '../../model/load/load.ts'
import type { Sample } from '../../model/sample.ts'
import type { EngineContext, EngineEnd } from '../../ports.ts'
import { configure } from '../../vu/main.ts'
import { runningIteration } from './iteration.ts'
import type { Peer } from './network/peer.ts'
import { guardRejections } from './rejections.ts'
import { Run } from './running.ts'

/** A socket that a user beside an engine has opened. `place`: of the user within its scenario, from 0. */
export interface OpenedSocket {
  readonly scenario: string
  readonly place: number
  readonly peer: Peer
  readonly raw: Socket
}

export interface BesideRun {
  /** They must be read: what nobody reads is kept. */
  readonly samples: AsyncIterable<readonly Sample[]>
  /** Never rejects. */
  readonly ended: Promise<Pick<EngineEnd, 'how' | 'detail'> & { readonly log: EngineEnd['log'] }>
  /** Ends it now: open sockets are closed. */
  stop(): void
}

/** Users of a scenario beside those of the engine, who have its first places. */
export interface Crews {
  readonly [scenario: string]: { readonly load: Executor; readonly first: number }
}

/**
 * Virtual users beside an engine, whatever that is: the same `vu/` on Node, whose open sockets are handed to `opened` before a frame
 * of theirs is read. Starts at once.
 */
export function runBeside(
  load: Load,
  context: EngineContext,
  crews: Crews,
  opened: (socket: OpenedSocket) => void,
): BesideRun {
  const run = new Run(load, context, {
    crews,
    upgraded: (peer, raw) => {
      const iteration = runningIteration()
      const scenario = iteration?.vu.scenario?.name
      if (iteration !== undefined && scenario !== undefined)
        opened({ scenario, place: iteration.numberInScenario, peer, raw })
    },
  })
  const unguard = guardRejections()
  const ended = run.execute(configure, context).then((stop) => {
    unguard()
    run.services.sink.end()
    return { ...stop, log: run.lines.all }
  })
  return { samples: run.services.sink, ended, stop: () => run.stop('cancelled', 'the load is over') }
}
