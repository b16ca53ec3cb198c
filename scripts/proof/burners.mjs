import { spawn } from 'node:child_process'
import { availableParallelism, constants, setPriority } from 'node:os'

/** It ends with whoever started it, whatever becomes of them. */
const BURN = `const parent = process.ppid
for (let until = Date.now(); process.ppid === parent; until += 200) while (Date.now() < until);`

/**
 * A process on each core that does nothing but use it, at the lowest priority: what a busy machine is like.
 *
 * @returns a function that ends them.
 */
export function startBurners(count = availableParallelism()) {
  const burners = Array.from({ length: count }, () => {
    const burner = spawn(process.execPath, ['-e', BURN], { stdio: 'ignore' })
    setPriority(burner.pid, constants.priority.PRIORITY_LOW)
    return burner
  })
  return () => {
    for (const burner of burners) burner.kill('SIGKILL')
  }
}
