import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseDocument } from 'yaml'

export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
export const EXAMPLES = new URL('../../examples/', import.meta.url)

/**
 * The demo's service on a port of its own; `env` names it as every example asks for it.
 *
 * @param through a program and its arguments that starts it, where it is not to run as everything does.
 */
export async function startDemo({ through = [], port = 0 } = {}) {
  const service = await startService([
    ...through,
    process.execPath,
    CLI,
    'demo',
    '--serve',
    '--port',
    `${port}`,
  ])
  const [http, ws] = [`http://127.0.0.1:${service.port}`, `ws://127.0.0.1:${service.port}`]
  const named = {
    DEMO_API: http,
    DEMO_FEED: ws,
    API_BASE: http,
    FEED_URL: `${ws}/ws`,
    ECHO_URL: `${ws}/echo`,
  }
  return {
    env: { ...process.env, ...named },
    /** Sets faults of the service, and gives them with its number of sockets; `{}` only asks. */
    knobs: async (body) =>
      (await fetch(`${http}/admin/knobs`, { method: 'POST', body: JSON.stringify(body) })).json(),
    stop: service.stop,
  }
}

/** A service that says its port in a first line of JSON. */
export async function startService([program, ...argv]) {
  const service = spawn(program, argv, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  service.stderr.on('data', (text) => (said += text))
  const ended = once(service, 'exit').then(() => {
    throw new Error(`${program} ended before it served\n${said}`)
  })
  const [line] = await Promise.race([once(createInterface({ input: service.stdout }), 'line'), ended])
  // Later it ends as it is told to.
  ended.catch(() => undefined)
  return { port: JSON.parse(line).port, stop: () => service.kill('SIGTERM') }
}

/** Writes an example to `file`, with these fields of it, by dotted path, replaced. */
export function writeExample(file, name, fields = {}) {
  const document = parseDocument(readFileSync(new URL(`${name}.yaml`, EXAMPLES), 'utf8'))
  for (const [path, value] of Object.entries(fields)) document.setIn(pathOf(path), value)
  writeFileSync(file, String(document))
  return file
}

/** A number in a path is a place in a list. */
function pathOf(path) {
  return path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}
