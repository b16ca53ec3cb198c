import { execFile } from 'node:child_process'
import { lookup } from 'node:dns/promises'
import { promisify } from 'node:util'
import { embeddedEngine } from '../engine/embedded/engine.ts'
import { k6Engine } from '../engine/k6/engine.ts'
import { findK6 } from '../engine/k6/locate.ts'
import { machineFacts, machineProbe } from '../evidence/machine.ts'
import type { Outside } from '../gate.ts'
import { Failure } from '../model/failure.ts'
import type { Engine, Log } from '../ports.ts'
import { readVuBundle } from './files.ts'
import { TOOL } from './version.ts'

export interface EngineChoice {
  readonly engine: 'auto' | 'k6' | 'embedded'
  readonly k6?: string
}

type Env = { readonly [name: string]: string | undefined }

/** The outside world of a command line. */
export async function createOutside(
  choice: EngineChoice,
  env: Env,
  log: Log,
  label?: string,
): Promise<Outside> {
  const { machine, runnerLabel } = machineFacts()
  const built = await revision(env)
  return {
    engine: () => chooseEngine(choice, env, log),
    resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
    clock: { now: Date.now },
    log,
    probe: machineProbe,
    origin: () => ({
      tool: TOOL,
      machine,
      runnerLabel: label ?? runnerLabel,
      ...built,
      runId: env.GITHUB_RUN_ID ?? `${Date.now().toString(36)}-${process.pid}`,
      attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
    }),
  }
}

/** `auto` takes k6 where there is one and says which engine it is: the two are never exchanged in silence. */
async function chooseEngine(choice: EngineChoice, env: Env, log: Log): Promise<Engine> {
  if (choice.engine === 'embedded') return embeddedEngine()
  const k6 = await findK6({ ...(choice.k6 === undefined ? {} : { flag: choice.k6 }), env })
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

/** What is being judged: CI says so, else git does, else nobody knows. */
async function revision(env: Env): Promise<{ commit: string | null; ref: string | null }> {
  if (env.GITHUB_SHA !== undefined) return { commit: env.GITHUB_SHA, ref: env.GITHUB_REF ?? null }
  const git = (...args: string[]) =>
    promisify(execFile)('git', args, { timeout: 2_000 }).then(
      ({ stdout }) => stdout.trim() || null,
      () => null,
    )
  return { commit: await git('rev-parse', 'HEAD'), ref: await git('symbolic-ref', '-q', 'HEAD') }
}
