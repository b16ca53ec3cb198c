import { listenersOn } from './listener.ts'
import { cpuOf, treeOf } from './tree.ts'

/** What the service under test used of the machine that it shares with the generator. */
export interface ServiceCpu {
  /** CPU time, ms. */
  readonly used: number
  /** In so many ms of the load. */
  readonly within: number
}

const EVERY = 1000

/**
 * The processes that listen on these ports of this machine. `trees`: processes that we started as services; one that a
 * listener is a part of stands for it. Empty: none can be seen, or it is this process itself.
 */
export function servicesOn(ports: readonly number[], trees: readonly number[] = []): readonly number[] {
  const roots = rootsOf([...new Set(ports)].flatMap(listenersOn), trees)
  return roots.includes(process.pid) ? [] : roots
}

/**
 * Samples the CPU time of these processes, with all that they started, once a second from now on.
 *
 * @returns a function that ends it, and gives what was used.
 */
export function watchServiceCpu(roots: readonly number[]): () => ServiceCpu {
  const look = () => ({ at: performance.now(), cpu: cpuOf([...new Set(roots.flatMap(treeOf))]) })
  const first = look()
  let last = first
  let used = 0
  const sample = () => {
    const now = look()
    // A process that has ended takes its time along; what was seen of it stands.
    used += Math.max(0, now.cpu - last.cpu)
    last = now
  }
  const timer = setInterval(sample, EVERY)
  timer.unref()
  return () => {
    clearInterval(timer)
    sample()
    return { used, within: last.at - first.at }
  }
}

function rootsOf(listeners: readonly number[], trees: readonly number[]): readonly number[] {
  const started = trees.map((root) => ({ root, all: new Set(treeOf(root)) }))
  return [...new Set(listeners.map((pid) => started.find(({ all }) => all.has(pid))?.root ?? pid))]
}
