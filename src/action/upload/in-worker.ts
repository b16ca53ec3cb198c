import { Worker } from 'node:worker_threads'
import type { Artifact } from './artifacts.ts'

export interface Order {
  readonly artifacts: readonly Artifact[]
  readonly retentionDays: number
}

/** What became of one artifact. `refused`: why it is not there, in the service's or the system's words; null: it is there. */
export interface Uploaded {
  readonly name: string
  readonly refused: string | null
}

type Env = { readonly [name: string]: string | undefined }

/** What the client reads of the environment; a proxy is for the service and for where it has the files put. */
const NAMES = [
  ...['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL', 'GITHUB_SERVER_URL', 'GITHUB_RETENTION_DAYS'],
  ...[
    'HTTPS_PROXY',
    'https_proxy',
    'HTTP_PROXY',
    'http_proxy',
    'NO_PROXY',
    'no_proxy',
    'ALL_PROXY',
    'all_proxy',
  ],
]

/** ms in all: the service's own trouble is tried five times within half of it. */
const WHOLE = 60_000

/** How long, and where the worker's program is; others for tests. */
export interface Limits {
  readonly whole?: number
  readonly program?: URL
}

/**
 * Uploads within a minute, or until `signal`; whatever goes wrong is told of each artifact that is not there by then. Nothing
 * that the client prints reaches the log.
 */
export async function uploadIn(
  env: Env,
  order: Order,
  signal: AbortSignal,
  { whole = WHOLE, program = new URL('./action-upload.js', import.meta.url) }: Limits = {},
): Promise<readonly Uploaded[]> {
  const done = new Map<string, Uploaded>()
  const why = await new Promise<string>((ended) => {
    const worker = new Worker(program, {
      workerData: order,
      env: Object.fromEntries(NAMES.flatMap((name) => (env[name] ? [[name, env[name]]] : []))),
      stdout: true,
      stderr: true,
    })
    // What ends it first is why: a worker that is terminated exits, too.
    const end = (why: string) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancelled)
      ended(why)
      void worker.terminate()
    }
    const cancelled = () => end('the job is cancelled')
    const timer = setTimeout(() => end(`it took longer than ${whole / 1000} s`), whole)
    signal.addEventListener('abort', cancelled)
    if (signal.aborted) cancelled()
    worker.stdout.resume()
    worker.stderr.resume()
    worker.on('message', (one: Uploaded) => {
      done.set(one.name, one)
      if (done.size === order.artifacts.length) end('')
    })
    worker.on('error', (error) => end(error instanceof Error ? error.message : String(error)))
    worker.on('exit', () => end('the client ended before it was done'))
  })
  return order.artifacts.map(({ name }) => done.get(name) ?? { name, refused: why })
}
