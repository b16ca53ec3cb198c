import type { LoginPool } from './knobs.ts'

/**
 * What hands out tokens: so many at once, each for its time, first come, first served. Whoever gave up waiting is
 * served all the same, as a real one would: it does not see that nobody listens any more.
 *
 * @param settings asked before each; null: nothing is limited. @param work takes the service's usual time.
 */
export function createLoginPool(
  settings: () => LoginPool | null,
  work: (act: () => void) => void,
): (act: () => void) => void {
  const waiting: (() => void)[] = []
  let busy = 0
  const begin = (act: () => void, takes: number) => {
    busy += 1
    setTimeout(() => {
      busy -= 1
      act()
      serve()
    }, takes)
  }
  const serve = () => {
    const pool = settings()
    while (waiting.length > 0 && (pool === null || busy < pool.size)) {
      const act = waiting.shift()!
      if (pool === null) work(act)
      else begin(act, pool.takes)
    }
  }
  return (act) => {
    waiting.push(act)
    serve()
  }
}
