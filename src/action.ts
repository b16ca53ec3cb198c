import { runAction } from './action/main.ts'

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort(signal))

const { env, stdout, stderr } = process
await runAction({ env, stdout, stderr, signal: stop.signal })
