import { current } from '../current.ts'
import type { Iteration, Resource } from '../iteration.ts'

type Callback = (...args: never[]) => unknown

/** Node fires at once what is further away than this many ms. */
const LONGEST = 2 ** 31 - 1

let last = 0
const timers = new Map<number, Timer>()

/** Keeps its iteration alive, and ends with it. */
class Timer implements Resource {
  readonly id: number
  readonly #iteration: Iteration
  readonly #handle: NodeJS.Timeout

  constructor(iteration: Iteration, callback: () => unknown, delay: number, again: boolean) {
    last += 1
    this.id = last
    this.#iteration = iteration
    this.#handle = again
      ? setInterval(() => iteration.call(callback), delay)
      : setTimeout(() => {
          timers.delete(this.id)
          iteration.call(callback)
          iteration.letGo(this)
        }, delay)
    timers.set(this.id, this)
    iteration.hold(this)
  }

  release(): void {
    clearTimeout(this.#handle)
    timers.delete(this.id)
  }

  clear(): void {
    this.release()
    this.#iteration.letGo(this)
  }
}

function schedule(callback: Callback, delay: number, args: readonly unknown[], again: boolean): number {
  const iteration = current('a timer')
  if (iteration.over) return 0
  const bounded = Math.min(delay, LONGEST)
  return new Timer(
    iteration,
    () => (callback as (...args: readonly unknown[]) => unknown)(...args),
    bounded,
    again,
  ).id
}

function setTimeout_(callback: Callback, delay = 0, ...args: unknown[]): number {
  return schedule(callback, delay, args, false)
}

function setInterval_(callback: Callback, delay = 0, ...args: unknown[]): number {
  return schedule(callback, delay, args, true)
}

function clearTimer(id: number): void {
  timers.get(id)?.clear()
}

export {
  clearTimer as clearTimeout,
  clearTimer as clearInterval,
  setInterval_ as setInterval,
  setTimeout_ as setTimeout,
}
