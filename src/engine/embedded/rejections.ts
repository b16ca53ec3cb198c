import { runningIteration } from './iteration.ts'

let guarded = 0

/**
 * A promise that a script leaves rejected would end the whole process; it fails its iteration instead, as in k6.
 * Node reports it in the context in which the promise was made. Rejections of anybody else stay fatal.
 *
 * @returns a function that ends it.
 */
export function guardRejections(): () => void {
  if (guarded === 0) process.on('unhandledRejection', onRejection)
  guarded += 1
  return () => {
    guarded -= 1
    if (guarded === 0) process.off('unhandledRejection', onRejection)
  }
}

function onRejection(reason: unknown): void {
  const iteration = runningIteration()
  if (iteration !== undefined) iteration.fail(reason)
  else if (process.listenerCount('unhandledRejection') === 1) throw reason
}
