import type { MetricRow } from './metric.ts'

/** k6's own metrics of iterations, virtual users and bytes; the embedded engine emits the same. */
export const K6_RUN = {
  iterations: {
    kind: 'counter',
    unit: 'count',
    worse: 'lower',
    needs: 'any',
    noun: 'iterations',
    description: 'Completed iterations.',
  },
  iteration_duration: {
    kind: 'trend',
    unit: 'ms',
    worse: 'none',
    needs: 'any',
    noun: 'iteration length',
    description: 'Length of an iteration.',
  },
  dropped_iterations: {
    kind: 'counter',
    unit: 'count',
    worse: 'higher',
    needs: 'arrival-rate',
    noun: 'dropped iterations',
    description: 'Iterations that no free VU could start.',
  },
  vus: {
    kind: 'gauge',
    unit: 'count',
    worse: 'none',
    needs: 'run',
    noun: 'VUs',
    description: 'Running VUs of the engine; `value` is the last of them, which may be 0 at the end.',
  },
  vus_max: {
    kind: 'gauge',
    unit: 'count',
    worse: 'none',
    needs: 'run',
    noun: 'allocated VUs',
    description: 'Allocated VUs of the engine.',
  },
  data_sent: {
    kind: 'counter',
    unit: 'bytes',
    worse: 'none',
    needs: 'any',
    noun: 'bytes sent',
    description: 'Bytes sent.',
  },
  data_received: {
    kind: 'counter',
    unit: 'bytes',
    worse: 'none',
    needs: 'any',
    noun: 'bytes received',
    description: 'Bytes received.',
  },
} as const satisfies { readonly [name: string]: MetricRow }
