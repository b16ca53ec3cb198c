import { lookup } from 'node:dns/promises'
import { embeddedEngine } from '../engine/embedded/engine.ts'
import { k6Engine } from '../engine/k6/engine.ts'
import { findK6, type K6 } from '../engine/k6/locate.ts'
import { machineProbe } from '../evidence/machine.ts'
import type { Outside } from '../gate.ts'
import { Failure } from '../model/failure.ts'
import type { Redactor } from '../model/redact.ts'
import type { Engine, Log } from '../ports.ts'
import { readVuBundle } from './files.ts'
import { createOrigin } from './origin.ts'

export interface EngineChoice {
  readonly engine: 'auto' | 'k6' | 'embedded'
  readonly k6?: string
  /** Gives the k6 that runs, instead of a search. @throws {Failure} */
  provide?(log: Log): Promise<K6>
}

type Env = { readonly [name: string]: string | undefined }

/** The outside world of a command line. */
export async function createOutside(
  choice: EngineChoice,
  env: Env,
  log: Log,
  redactor: Redactor,
  label?: string,
): Promise<Outside> {
  return {
    engine: () => chooseEngine(choice, env, log),
    resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
    clock: { now: Date.now },
    log,
    redactor,
    probe: machineProbe,
    origin: await createOrigin(env, label),
  }
}

/** `auto` takes k6 where there is one and says which engine it is: the two are never exchanged in silence. */
async function chooseEngine(choice: EngineChoice, env: Env, log: Log): Promise<Engine> {
  if (choice.engine === 'embedded') return embeddedEngine()
  const k6 = choice.provide
    ? await choice.provide(log)
    : await findK6({ ...(choice.k6 === undefined ? {} : { flag: choice.k6 }), env })
  if (k6 !== null) {
    log.info(`engine: k6 ${k6.version} (${k6.path})`)
    return k6Engine(k6, await readVuBundle())
  }
  if (choice.engine === 'k6') {
    throw new Failure(
      'engine',
      'no k6 was found: name one with --k6 PATH or SOCKETGATE_K6, or put it on PATH',
    )
  }
  log.info('engine: embedded (no k6 was found; --k6 PATH or SOCKETGATE_K6 names one)')
  return embeddedEngine()
}
