import { setTimeout as wait } from 'node:timers/promises'
import { Failure } from '../model/failure.ts'
import type { Load } from '../model/load/load.ts'
import { sameBuild } from '../model/record/builds.ts'
import type { Record } from '../model/record/record.ts'
import type { Log } from '../ports.ts'
import { type Answer, askBuild, TIMEOUT } from './ask.ts'
import { type BuildSource, buildSources } from './sources.ts'
import { notReady, pace, says, saysMixed, type Tries, unread, wrongBuild } from './words.ts'

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

/** What answered for one target. */
export interface Answering {
  /** Null: it was not told. */
  readonly build: string | null
  /** Other builds that answered at the same address at the same time. */
  readonly others: readonly string[]
}

/** Which builds ran before the load; by target. */
export type Before = ReadonlyMap<string, Answering>

const EVERY = 5_000
const TRIES_AFTER = 3
/** Times that a build is read: behind one address may stand several. */
const READINGS = 5
/** ms that the further readings may take: the first has shown that the service answers. */
const FURTHER = 2_000

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
      const first = before.get(target) ?? { build: null, others: [] }
      const after = await afterLoad(source, first.build === null ? 1 : TRIES_AFTER, watching)
      const others = [...new Set([...first.others, ...after.others])]
      const build = { before: first.build, after: after.build, expected }
      return [target, others.length === 0 ? build : { ...build, others }] as const
    }),
  )
  return Object.fromEntries(found)
}

/** A service that has just been loaded may need a second try, unless it told nothing before either. A run that was stopped has one, so that it ends soon. */
async function afterLoad(source: BuildSource, most: number, watching: Watching): Promise<Answering> {
  const { pins, signal, every = EVERY } = watching
  const unstoppable = { ...watching, signal: new AbortController().signal }
  for (let tries = 1; ; tries++) {
    const { build } = await askBuild(source, pins, unstoppable.signal, signal.aborted ? 1000 : TIMEOUT)
    if (build !== null && !signal.aborted)
      return { build, others: await othersThan(build, source, unstoppable) }
    if (tries === most || signal.aborted) return { build, others: [] }
    await wait(every, undefined, { signal }).catch(() => undefined)
  }
}

/**
 * Builds other than this one that answer at the same address, each asked for on a connection of its own. What does not
 * answer is no other build.
 */
async function othersThan(
  build: string,
  source: BuildSource,
  { pins, signal }: Watching,
): Promise<readonly string[]> {
  const asked = Array.from({ length: READINGS - 1 }, () => askBuild(source, pins, signal, FURTHER))
  const told = (await Promise.all(asked)).flatMap((answer) => answer.build ?? [])
  return [...new Set(told)].filter((other) => !sameBuild(other, build))
}

/** The build that runs once the target is as the plan wants it; null where it could not be read and need not be. */
async function ready(source: BuildSource, load: Load, watching: Watching): Promise<Answering> {
  const { every = EVERY, log, signal, pins } = watching
  const started = performance.now()
  const waited = () => performance.now() - started
  let heard = ''
  for (let tries = 1; ; tries++) {
    const answer = await askBuild(source, pins, signal, patience(source, waited()))
    const suited = suits(source, answer)
    const others = suited && answer.build !== null ? await othersThan(answer.build, source, watching) : []
    if (signal.aborted) throw new Failure('cancelled', `stopped while it waited for target ${source.target}`)
    const said = others.length === 0 ? says(source, answer) : saysMixed(source, answer, others)
    const left = (source.within ?? 0) - waited()
    if (suited && (others.length === 0 || left <= 0)) {
      if (others.length > 0) log.warn(`${said}; the run goes on, and will not be judged as one build`)
      else if (heard !== '') log.info(`${said} now`)
      return { build: answer.build, others }
    }
    if (left <= 0) {
      const build = given(source, answer, { tries, every, waited: waited() }, load, log)
      return { build, others }
    }
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
