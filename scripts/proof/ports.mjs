// A generator whose machine has too few local ports for its load, in a network of its own: what fails is its own, and the
// limit is named.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { startDemo, writeExample } from './demo.mjs'
import { enginesFound, inFolder } from './gate.mjs'
import { blamesItself, SHORT_OF } from './short-of.mjs'

export const says =
  '20 runs of 80 users under each engine with 50 local ports blame no service and name the limit (6 min)'

const RANGE = '40000 40049'
const PORT = 8787

/** @param options `count` runs under each engine; `engine`: under one only. */
export async function prove({ count = '20', engine }) {
  const network = await ownNetwork()
  if (network === undefined) return undefined
  try {
    return await inFolder((folder) => proveIn(network.through, folder, { count: Number(count), engine }))
  } finally {
    network.end()
  }
}

async function proveIn(through, folder, { count, engine }) {
  const demo = await startDemo({ through, port: PORT })
  try {
    const file = writeExample(join(folder, 'ports.yaml'), 'demo', SHORT_OF)
    const limit = { code: 'ports', words: 'it had no free local port' }
    return await blamesItself(limit, enginesFound(engine), count, { file, folder, env: demo.env, through })
  } finally {
    demo.stop()
  }
}

/** A network with nothing but a loopback and few ports; undefined, and said why, where this machine allows none. */
async function ownNetwork() {
  const holder = spawn('unshare', ['-rn', 'cat'], { stdio: ['pipe', 'pipe', 'pipe'] })
  let said = ''
  holder.on('error', (error) => (said += error.message))
  holder.stderr.on('data', (text) => (said += text))
  const ended = once(holder, 'close').catch(() => undefined)
  // It answers once it stands in its own network, and ends with its input: with whoever started it.
  holder.stdin.on('error', () => undefined).write('there\n')
  await Promise.race([once(holder.stdout, 'data'), ended])
  const through = ['nsenter', '-t', `${holder.pid}`, '-U', '-n', '--preserve-credentials']
  const end = () => holder.stdin.end()
  const set = (...argv) => {
    const { status, stderr, error } = spawnSync(through[0], [...through.slice(1), ...argv], {
      encoding: 'utf8',
    })
    if (status !== 0) said += stderr ?? error.message
  }
  if (said === '') set('ip', 'link', 'set', 'lo', 'up')
  if (said === '') set('sysctl', '-qw', `net.ipv4.ip_local_port_range=${RANGE}`)
  if (said === '') return { through, end }
  console.log(`no network of its own is to be had: ${said.trim()}`)
  end()
  return undefined
}
