import type { Load } from '../../model/load/load.ts'
import type { Sample } from '../../model/sample.ts'
import type { Engine, EngineContext, EngineEnd, EngineRun } from '../../ports.ts'
import { type HealthWatch, watchHealth } from '../process/health.ts'
import { usableCores } from '../process/quota.ts'
import { watchLag } from './lag.ts'
import type { Configure } from './program.ts'
import { guardRejections } from './rejections.ts'
import { Run } from './running.ts'

/** The engine for a program of virtual users; `embeddedEngine` is the one for plans. */
export function engineFor(configure: Configure): Engine {
  return {
    name: 'embedded',
    version: process.versions.node,
    run: (load, context, signal) => start(configure, load, context, signal),
  }
}

function start(configure: Configure, load: Load, context: EngineContext, signal: AbortSignal): EngineRun {
  const run = new Run(load, context)
  const cancel = () => run.stop('cancelled', 'cancelled by the caller')
  if (signal.aborted) cancel()
  signal.addEventListener('abort', cancel, { once: true })
  const ended = execute(run, configure, context).finally(() => signal.removeEventListener('abort', cancel))
  return { samples: taken(run), ended }
}

/** Who stops reading stops the run, as under k6. */
async function* taken(run: Run): AsyncGenerator<readonly Sample[]> {
  let read = false
  try {
    yield* run.services.sink
    read = true
  } finally {
    if (!read) run.stop('cancelled', 'nobody reads its samples any more')
  }
}

async function execute(run: Run, configure: Configure, context: EngineContext): Promise<EngineEnd> {
  const { sink, tags } = run.services
  const health = watchHealth(process.pid, usableCores(1))
  const unwatch = watchLag((lag) => sink.push('gen_lag', lag, tags))
  const unguard = guardRejections()
  try {
    const stop = await run.execute(configure, context)
    return endOf(run, stop, health)
  } finally {
    unguard()
    unwatch()
    sink.end()
  }
}

/** There is no summary: it would be made of the very samples that it is there to check. */
function endOf(run: Run, stop: Pick<EngineEnd, 'how' | 'detail'>, health: HealthWatch): EngineEnd {
  const { dropped } = run.services.sink
  if (dropped > 0) run.log('error', `${dropped} samples were dropped: nobody read them in time`)
  return {
    ...stop,
    summary: null,
    torn: { bytes: 0, lines: dropped },
    log: run.lines.all,
    health: health.stop(),
  }
}
