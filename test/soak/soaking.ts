// A run in a process of its own, so that somebody can kill it: a checkpoint each 300 ms.
import { createContext } from '../../src/app/context.ts'
import { runPlan } from '../../src/app/run-plan.ts'

const { stdout, stderr, env } = process
const cwd = process.cwd()
const { signal } = new AbortController()
await runPlan(
  {
    ...{
      plan: 'plan.yaml',
      out: 'out',
      profile: undefined,
      choice: { engine: 'embedded' },
      grants: [],
      ci: false,
    },
    ...{ baseline: undefined, append: false, mode: undefined, failOn: undefined, runnerLabel: undefined },
    ...{ reproduce: 'socketgate run', checkpointEvery: 300 },
  },
  createContext({ argv: [], env, cwd, stdout, stderr, signal }),
)
