import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** The demo's service on a port of its own; `env` names it as every example asks for it. */
export async function startDemo() {
  const service = spawn(process.execPath, [CLI, 'demo', '--serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = await once(createInterface({ input: service.stdout }), 'line')
  const { port } = JSON.parse(line)
  const [http, ws] = [`http://127.0.0.1:${port}`, `ws://127.0.0.1:${port}`]
  const named = {
    DEMO_API: http,
    DEMO_FEED: ws,
    API_BASE: http,
    FEED_URL: `${ws}/ws`,
    ECHO_URL: `${ws}/echo`,
  }
  return { env: { ...process.env, ...named }, stop: () => service.kill('SIGTERM') }
}
