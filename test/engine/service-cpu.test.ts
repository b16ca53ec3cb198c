import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { platform } from 'node:process'
import { createInterface } from 'node:readline'
import { describe, expect, it, onTestFinished } from 'vitest'
import { listeningInodes } from '../../src/engine/process/listener.ts'
import { servicesOn, watchServiceCpu } from '../../src/engine/process/service-cpu.ts'
import { wholeTicks } from '../../src/engine/process/tree.ts'

const TABLE = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:22B3 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 41931 1 0000 100 0 0 10 0
   1: 0100007F:22B3 0100007F:9C40 01 00000000:00000000 00:00000000 00000000     0        0 41977 1 0000 20 4 30 10 -1
   2: 00000000:0016 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 12001 1 0000 100 0 0 10 0
`

describe('reading who listens', () => {
  it('takes the sockets that listen, not those that talk on the same port', () => {
    expect(listeningInodes(TABLE, 0x22b3)).toEqual(['41931'])
    expect(listeningInodes(TABLE, 22)).toEqual(['12001'])
    expect(listeningInodes(TABLE, 80)).toEqual([])
  })

  it('counts what ended children used, too', () => {
    expect(wholeTicks('42 (a (b) c) S 1 42 42 0 -1 4194560 512 0 0 0 100 20 3 4 20 0 9 0 100 0 0')).toBe(127)
  })
})

describe.skipIf(platform !== 'linux')('a service on this machine', () => {
  /** Listens, and starts a process beside itself that burns CPU. */
  const BURNING = `
    require('node:child_process').spawn(process.execPath, ['-e', 'for (;;) {}'])
    const server = require('node:net').createServer().listen(0, '127.0.0.1', () => console.log(server.address().port))
  `
  async function started(script: string): Promise<{ pid: number; port: number }> {
    const child = spawn(process.execPath, ['-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    })
    onTestFinished(() => void process.kill(-child.pid!, 'SIGKILL'))
    const [line] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string]
    return { pid: child.pid!, port: Number(line) }
  }

  it('is found by its port, and what it started counts', async () => {
    const { pid, port } = await started(BURNING)
    expect(servicesOn([port])).toEqual([pid])
    const end = watchServiceCpu([pid])
    await new Promise((settle) => setTimeout(settle, 1500))
    const { used, within } = end()
    expect(within).toBeGreaterThan(1400)
    // A loaded machine gives less than a whole core; an idle service uses next to none.
    expect(used).toBeGreaterThan(100)
  })

  it('stands for the tree that we started, where it is a part of it', async () => {
    const { pid, port } = await started(
      `const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(BURNING)}], { stdio: ['ignore', 'inherit', 'inherit'] })`,
    )
    expect(servicesOn([port])).not.toEqual([pid])
    expect(servicesOn([port], [pid])).toEqual([pid])
  })

  it('is nobody where nothing listens, or this process itself does', async () => {
    expect(servicesOn([1])).toEqual([])
    const { createServer } = await import('node:net')
    const own = createServer()
    await new Promise<void>((done) => own.listen(0, '127.0.0.1', done))
    onTestFinished(() => void own.close())
    expect(servicesOn([(own.address() as { port: number }).port])).toEqual([])
  })
})
