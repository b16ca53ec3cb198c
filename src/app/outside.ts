import { lookup } from 'node:dns/promises'
import { tmpdir } from 'node:os'
import { embeddedEngine } from '../engine/embedded/engine.ts'
import { k6Engine } from '../engine/k6/engine.ts'
import { findK6, type K6 } from '../engine/k6/get/locate.ts'
import { ensureK6, k6FromCache } from '../engine/k6/get/user-cache.ts'
import { machineProbe } from '../evidence/machine/probe.ts'
import type { Engine, Log } from '../ports.ts'
import type { Redactor } from '../text/redactor.ts'
import { readVuBundle } from './files/own-files.ts'
import { sampleFile } from './files/sample-file.ts'
import type { Outside } from './gate.ts'
import { createOrigin } from './origin.ts'

export interface EngineChoice {
  readonly engine: 'auto' | 'k6' | 'embedded'
  readonly k6?: string
  /** False: never fetch a k6, not even where `k6` was asked for and none is found. */
  readonly download?: boolean
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
  let engine: Promise<Engine> | undefined
  return {
    engine: () => {
      if (engine === undefined) sayProxy(env, log)
      engine ??= chooseEngine(choice, env, log)
      return engine
    },
    commands: { cwd: process.cwd(), env },
    proxied: proxiesIn(env).length > 0,
    resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
    clock: { now: Date.now },
    samples: () => sampleFile(tmpdir()),
    log,
    redactor,
    probe: machineProbe,
    origin: await createOrigin(env, label),
  }
}

/** Through a proxy, what is measured would be the proxy, and what is dialled would be of its choice. */
function sayProxy(env: Env, log: Log): void {
  const set = proxiesIn(env)
  if (set.length > 0) log.info(`${set.join(', ')} is set: the load does not go through it`)
}

function proxiesIn(env: Env): readonly string[] {
  return ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'].filter((name) => env[name] || env[name.toLowerCase()])
}

/**
 * `auto` takes k6 where there is one and says which engine it is: the two are never exchanged in silence, and only
 * an engine that was asked for by name is fetched.
 */
async function chooseEngine(choice: EngineChoice, env: Env, log: Log): Promise<Engine> {
  if (choice.engine === 'embedded') return embeddedEngine()
  const k6 = choice.provide ? await choice.provide(log) : await findOrFetch(choice, env, log)
  if (k6 === null) {
    log.info('engine: embedded (no k6 was found; --engine k6 fetches one, --k6 PATH names one)')
    return embeddedEngine()
  }
  log.info(`engine: k6 ${k6.version} (${k6.path})`)
  return k6Engine(k6, await readVuBundle())
}

async function findOrFetch({ engine, k6, download = true }: EngineChoice, env: Env, log: Log) {
  const found = await findK6({ ...(k6 === undefined ? {} : { flag: k6 }), env })
  if (found !== null) return found
  return engine === 'k6' ? await ensureK6({ env, log, download }) : await k6FromCache(env, log)
}
