import { Worker } from 'node:worker_threads'

/** ms between two looks. */
const EVERY = 20
/** ms that are told apart, each with a count of its own; the last counts all longer ones. */
const MOST = 2_000

/**
 * A thread that does nothing but sleep and look how late it was woken. Looks are equally spaced in time, and those that a
 * standstill has swallowed are made up for, so that it weighs as much as the messages that it held up. It is no timer of
 * the gate's own thread, which reads samples and may be late for that alone.
 */
const SLEEPER = `
const { workerData } = require('node:worker_threads')
const { state, late, every } = workerData
let due = performance.now() + every
while (Atomics.load(state, 0) === 0) {
  Atomics.wait(state, 0, 0, Math.max(1, due - performance.now()))
  const at = performance.now()
  for (; due <= at; due += every) Atomics.add(late, Math.min(late.length - 1, Math.floor(at - due)), 1)
}
`

/** How late a thread that wants next to nothing is woken on this machine. */
export interface Wakes {
  /** Forgets what came before: the load has begun. */
  begin(): void
  /** ms, p99 since the load has begun; undefined: nothing was seen. The thread ends. */
  end(): number | undefined
}

/**
 * Watches how long this machine lets a thread wait for a CPU. A message that comes while its reader waits is stamped when
 * that is over, so that its lag says nothing of the wait: another process's load looked like a slow service.
 */
export function watchWakes(): Wakes {
  const state = new Int32Array(new SharedArrayBuffer(4))
  const late = new Int32Array(new SharedArrayBuffer(4 * MOST))
  const worker = new Worker(SLEEPER, { eval: true, workerData: { state, late, every: EVERY } })
  // A system without room for one more thread tells nothing, and measures all the same.
  worker.on('error', () => undefined)
  worker.unref()
  return {
    begin: () => void late.fill(0),
    end() {
      Atomics.store(state, 0, 1)
      Atomics.notify(state, 0)
      return p99Of(late)
    },
  }
}

/** Late looks that say nothing: one standstill of 60 ms, as any machine has. In under 6 s they would be over 1 %. */
const HICCUP = 3

/** @param counts of whole ms, from 0 on. */
export function p99Of(counts: Int32Array): number | undefined {
  const all = counts.reduce((sum, count) => sum + count, 0)
  let left = Math.max(HICCUP, 0.01 * all)
  for (let ms = counts.length - 1; ms >= 0; ms--) {
    left -= counts[ms]!
    if (left < 0) return ms
  }
  return undefined
}
