import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { acquire, readLeaseRemote } from '../../src/lease/acquire.ts'
import type { Clock } from '../../src/lease/clock.ts'
import { refName } from '../../src/lease/ref.ts'
import type { Lease } from '../../src/model/load/lease.ts'
import { temporaryFolder } from '../support/folder.ts'
import { git } from '../support/git-crowd.ts'
import { bareRepository } from '../support/git-server.ts'

export const MINUTE = 60_000
/** Looked at six times. */
export const TTL = 6_000
export const NAME = 'staging'

/** A clock that stands still until it is told to go on, and only where so many wait for it. */
export class TestClock implements Clock {
  #now = 0
  readonly #sleepers = new Set<{ readonly at: number; wake(): void }>()

  now(): number {
    return this.#now
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve()
    return new Promise((done) => {
      const sleeper = {
        at: this.#now + ms,
        wake: () => {
          this.#sleepers.delete(sleeper)
          signal.removeEventListener('abort', sleeper.wake)
          done()
        },
      }
      this.#sleepers.add(sleeper)
      signal.addEventListener('abort', sleeper.wake)
    })
  }

  /**
   * Goes on by so many ms, from one sleeper to the next, each time `sleepers` wait for it: then the others have done what
   * they do. Ends with `until`, where it settles before.
   */
  async advance(ms: number, sleepers: number, until?: Promise<unknown>): Promise<void> {
    const end = this.#now + ms
    let settled = false
    const settle = () => {
      settled = true
    }
    until?.then(settle, settle)
    for (;;) {
      await this.#idle(() => settled || this.#sleepers.size === sleepers)
      const [next] = [...this.#sleepers].toSorted((a, b) => a.at - b.at)
      if (settled) return
      if (next === undefined || next.at > end) break
      this.#now = Math.max(this.#now, next.at)
      next.wake()
    }
    this.#now = end
  }

  /** Goes on by so many ms at once, and wakes whoever waits for any of them once. */
  async leap(ms: number): Promise<void> {
    this.#now += ms
    for (const { at, wake } of [...this.#sleepers]) if (at <= this.#now) wake()
  }

  /** Until so many wait. */
  async idle(sleepers: number): Promise<void> {
    await this.#idle(() => this.#sleepers.size === sleepers)
  }

  async #idle(enough: () => boolean): Promise<void> {
    const until = Date.now() + 15_000
    while (!enough()) {
      if (Date.now() > until) throw new Error(`${this.#sleepers.size} sleep`)
      await new Promise((done) => setTimeout(done, 5))
    }
  }
}

/** Once the signal is aborted. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => signal.addEventListener('abort', () => done()))
}

/** A bare remote whose lease can be looked at and changed from outside. */
export function leaseRemote() {
  const root = temporaryFolder('socketgate-lease')
  const path = bareRepository(join(root, 'acme', 'staging.git'))
  return {
    root,
    path,
    tip: (name = NAME) => git(path, 'for-each-ref', '--format=%(objectname)', refName(name)),
    /** Puts an object of any kind there; without bytes the ref goes. */
    plant(type: 'blob' | 'commit', bytes?: string | Buffer): string {
      if (bytes === undefined) return git(path, 'update-ref', '-d', refName(NAME))
      const input = { cwd: path, input: bytes, encoding: 'utf8' as const }
      const args = ['hash-object', '-w', '--stdin', '-t', type, '--literally']
      const oid = execFileSync('git', args, input).trim()
      git(path, 'update-ref', refName(NAME), oid)
      return oid
    },
    plantMessage(message: string): string {
      const tree = git(path, 'hash-object', '-w', '-t', 'tree', '/dev/null')
      const who = 'A <a@example.test> 1 +0000'
      return this.plant('commit', `tree ${tree}\nauthor ${who}\ncommitter ${who}\n\n${message}`)
    },
  }
}

export interface Contender {
  readonly who?: string
  readonly env?: { readonly [name: string]: string }
  readonly clock: Clock
  readonly signal?: AbortSignal
  readonly lease?: Partial<Lease>
  readonly withheld?: boolean
}

/** One who asks for the lease of a remote: a path, a URL, or `origin`. */
export function ask(
  remote: string,
  { who = 'acme/orders', env = {}, clock, signal, lease, withheld = false }: Contender,
) {
  const said: string[] = []
  const temp = temporaryFolder('socketgate-temp')
  const own = { PATH: process.env.PATH!, RUNNER_TEMP: temp, ...env }
  const address = readLeaseRemote('--lease-remote', remote, own)
  const acquired = acquire(
    { name: NAME, ttl: TTL, wait: 10 * MINUTE, line: 1, ...lease },
    address,
    { cwd: temp, env: own, ...(signal && { signal }) },
    {
      me: { who, run: 'https://github.example/acme/orders/actions/runs/7' },
      clock,
      withheld,
      say: (text) => said.push(text),
    },
  )
  acquired.catch(() => undefined)
  return { acquired, said, temp }
}
