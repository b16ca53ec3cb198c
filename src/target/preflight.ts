import { setTimeout as wait } from 'node:timers/promises'
import { Failure } from '../model/failure.ts'
import type { Load } from '../model/load/load.ts'
import { counted } from '../model/numbers.ts'
import type { Step } from '../model/verdict/verdict.ts'
import type { Engine, Log } from '../ports.ts'
import { type Dialling, dial, type Endpoint, type Unconnected } from './dial.ts'

/** A target that the load dials. */
export interface Address {
  readonly name: string
  /** `ws://127.0.0.1:8787`. */
  readonly origin: string
  /** Lower case, without brackets. */
  readonly host: string
  readonly port: number
}

/** What the preflight needs beside the load and its targets. */
export interface Flying {
  readonly pins: ReadonlyMap<string, string>
  /** It judges a certificate as the load will. */
  readonly engine: Pick<Engine, 'name' | 'roots'>
  /** The environment names a proxy: from here, only loopback can be tried. */
  readonly proxied: boolean
  readonly log: Pick<Log, 'info' | 'warn'>
  readonly signal: AbortSignal
  /** ms of one try; 10 s unless a test says so. */
  readonly timeout?: number
}

const TIMEOUT = 10_000
/** ms until the second try: a service that is just taking over its port is no dead one. */
const AGAIN = 500

interface Found {
  readonly target: Address
  readonly why: Unconnected
}

/**
 * Connects once to each of the targets, and shakes TLS where it is spoken (design.md section 5,
 * "Preflight"). No upgrade, no request, no login: those failures are told by the load itself.
 *
 * @throws {Failure} `target`, where one cannot be connected to, twice; `cancelled`.
 */
export async function preflight(load: Load, targets: readonly Address[], flying: Flying): Promise<void> {
  const started = performance.now()
  const dialled = distinct(targets).filter((target) => !isBehindProxy(target, flying))
  const roots = dialled.some(isSecure) ? await flying.engine.roots?.() : undefined
  const dialling: Dialling = { ...flying, roots: roots ?? undefined, timeout: flying.timeout ?? TIMEOUT }
  const tried = await Promise.all(dialled.map((target) => twice(target, dialling)))
  if (flying.signal.aborted) throw new Failure('cancelled', 'stopped before the load')
  const found = tried.flatMap((one) => one ?? [])
  const lets = found.filter((one) => isLeftToTheLoad(one, roots))
  for (const one of lets) flying.log.warn(`${sentence(one, load)}: the load decides`)
  const dead = found.filter((one) => !lets.includes(one))
  if (dead.length > 0) throw notConnected(dead, load, performance.now() - started)
}

/** One of each address. */
function distinct(targets: readonly Address[]): readonly Address[] {
  const key = (target: Address) => `${isSecure(target)} ${target.port} ${target.host}`
  return [...new Map(targets.toReversed().map((target) => [key(target), target])).values()].toReversed()
}

const isSecure = ({ origin }: Address) => /^(wss|https):/.test(origin)

const LOOPBACK = /^(localhost|127\..*|::1)$/

function isBehindProxy({ name, host }: Address, { proxied, log }: Flying): boolean {
  const behind = proxied && !LOOPBACK.test(host)
  if (behind) log.info(`target ${name} is not tried before the load, since a proxy is set`)
  return behind
}

async function twice(target: Address, dialling: Dialling): Promise<Found | null> {
  const { host, port } = target
  const endpoint: Endpoint = { host, port, secure: isSecure(target) }
  if ((await dial(endpoint, dialling)) === null) return null
  await wait(AGAIN, undefined, { signal: dialling.signal }).catch(() => undefined)
  const why = await dial(endpoint, dialling)
  return why === null ? null : { target, why }
}

/** What is not the service's doing, and a certificate that the engine may know better. */
function isLeftToTheLoad({ why }: Found, roots: readonly string[] | null | undefined): boolean {
  return why.kind === 'local' || (why.kind === 'certificate' && roots === null)
}

/** `ws://127.0.0.1:9999 refused the connection (target feed, plan.yaml:4)`. */
function sentence({ target: { name, origin }, why }: Found, { plan, targets }: Load): string {
  const line = targets[name]?.urlLine ?? 0
  return `${origin} ${why.words} (target ${name}, ${plan.file}${line > 0 ? `:${line}` : ''})`
}

function notConnected(dead: readonly Found[], load: Load, took: number): Failure {
  const words = dead.map((one) => sentence(one, load))
  const step: Step = { step: 'connect', state: 'failed', result: `${words.join('; ')}; tried twice`, took }
  const message = `Nothing was measured: ${words.join('; ')}. Tried twice before the load, which was not started.`
  const line = load.targets[dead[0]?.target.name ?? '']?.urlLine ?? 0
  const passed = { steps: [step], ...(line > 0 && { line }) }
  return new Failure('target', message, [], nextOf(dead, load), passed, 'unreached')
}

/** A port that was reached and did not shake hands. */
const NO_TLS = /^did not shake TLS|^cut the connection/

const plainScheme = ({ origin }: Address) => (origin.startsWith('wss:') ? '`ws://`' : '`http://`')

function nextOf(dead: readonly Found[], { plan, targets }: Load): readonly string[] {
  const [{ target, why }] = dead as readonly [Found, ...Found[]]
  const line = targets[target.name]?.urlLine ?? 0
  const where = `\`targets.${target.name}.url\` (${plan.file}${line > 0 ? `:${line}` : ''})`
  const more = dead.length > 1 ? ` So for ${counted(dead.length - 1, 'other target')}.` : ''
  const first =
    why.kind === 'certificate'
      ? `Give ${target.origin} a certificate for its host name, by an authority that this machine trusts.`
      : why.kind === 'service' && isSecure(target) && NO_TLS.test(why.words)
        ? `The port answers, but not in TLS: where the service has none, write ${plainScheme(target)} in ${where}.`
        : `See whether the service is up at ${target.origin}, and whether ${where} has its address.`
  return [`${first}${more}`, 'Run this again; nothing has to be cleaned up.']
}
