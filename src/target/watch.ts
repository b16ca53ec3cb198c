import { setTimeout as wait } from 'node:timers/promises'
import { Failure } from '../model/failure.ts'
import type { Load } from '../model/load/load.ts'
import { sameBuild } from '../model/record/builds.ts'
import type { Record } from '../model/record/record.ts'
import type { Log } from '../ports.ts'
import { type Answer, askBuild, TIMEOUT } from './ask.ts'
import { type BuildSource, buildSources } from './sources.ts'
import { notReady, pace, says, type Tries, unread, wrongBuild } from './words.ts'

/** What the watch needs beside the load. */
export interface Watching {
  /** Values of the plan's variables. */
  readonly env: { readonly [name: string]: string }
  /** Host name to the checked address it must be dialled at. */
  readonly pins: ReadonlyMap<string, string>
  readonly log: Pick<Log, 'info' | 'warn'>
  readonly signal: AbortSignal
  /** ms between two tries; 5 s unless a test says so. */
  readonly every?: number
}

/** Which builds ran before the load; by target. */
export type Before = ReadonlyMap<string, string | null>

const EVERY = 5_000
const TRIES_AFTER = 3

/**
 * Reads the build of every target that says where, waiting for it where the plan does.
 *
 * @throws {Failure} `target`: not ready in time, or another build than the expected one; `plan`: a url that is none;
 * `cancelled`, where it was stopped while it waited.
 */
export async function buildsBefore(load: Load, watching: Watching): Promise<Before> {
  const sources = buildSources(load, watching.env)
  const found = await Promise.all(
    sources.map(async (source) => [source.target, await ready(source, load, watching)] as const),
  )
  return new Map(found)
}

/** Reads the builds again. Undefined: no target says where. What a service does never throws. */
export async function buildsAfter(load: Load, before: Before, watching: Watching): Promise<Record['builds']> {
  const sources = buildSources(load, watching.env)
  if (sources.length === 0) return undefined
  const found = await Promise.all(
    sources.map(async (source) => {
      const { target, expected } = source
      const after = await afterLoad(source, watching)
      return [target, { before: before.get(target) ?? null, after, expected }] as const
    }),
  )
  return Object.fromEntries(found)
}

/** A service that has just been loaded may need a second try. A run that was stopped has one, so that it ends soon. */
async function afterLoad(
  source: BuildSource,
  { pins, signal, every = EVERY }: Watching,
): Promise<string | null> {
  for (let tries = 1; ; tries++) {
    const { build } = await askBuild(
      source,
      pins,
      new AbortController().signal,
      signal.aborted ? 1000 : TIMEOUT,
    )
    if (build !== null || tries === TRIES_AFTER || signal.aborted) return build
    await wait(every, undefined, { signal }).catch(() => undefined)
  }
}

/** The build that runs once the target is as the plan wants it; null where it could not be read and need not be. */
async function ready(source: BuildSource, load: Load, watching: Watching): Promise<string | null> {
  const { every = EVERY, log, signal, pins } = watching
  const started = performance.now()
  const waited = () => performance.now() - started
  let heard = ''
  for (let tries = 1; ; tries++) {
    const answer = await askBuild(source, pins, signal, patience(source, waited()))
    if (signal.aborted) throw new Failure('cancelled', `stopped while it waited for target ${source.target}`)
    const said = says(source, answer)
    if (suits(source, answer)) {
      if (heard !== '') log.info(`${said} now`)
      return answer.build
    }
    const left = (source.within ?? 0) - waited()
    if (left <= 0) return given(source, answer, { tries, every, waited: waited() }, load, log)
    // One line for each change: CI keeps every line.
    if (said !== heard) log.info(`${said}; ${pace(every, source.within)}`)
    heard = said
    await wait(Math.min(every, left), undefined, { signal }).catch(() => undefined)
  }
}

/** A try must not outlast the time to be ready by much. */
function patience({ within }: BuildSource, waited: number): number {
  return within === null ? TIMEOUT : Math.ceil(Math.min(TIMEOUT, Math.max(1000, within - waited)))
}

function suits({ expected, within }: BuildSource, { status, build, problem }: Answer): boolean {
  if (expected !== null) return build !== null && sameBuild(build, expected)
  return within === null ? problem === null : status !== null && status >= 200 && status <= 299
}

/** @throws {Failure} `target`, unless the build need not be known. */
function given(
  source: BuildSource,
  answer: Answer,
  tries: Tries,
  load: Load,
  log: Watching['log'],
): string | null {
  const { expected, within } = source
  if (expected !== null) throw wrongBuild(source, answer, tries, load.plan.file)
  if (within !== null) throw notReady(source, answer, tries, load.plan.file)
  log.warn(unread(source, answer))
  return null
}
