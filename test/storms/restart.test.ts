import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { freePort } from '../support/nginx.ts'
import { builtFile, useBuiltAction } from '../support/runner.ts'
import { STORMED, type Stormed, stormed } from './support.ts'

/** A service in a process of its own, that can be killed and started again on its port. */
class Restartable {
  readonly port: number
  private child: ChildProcess | null = null

  constructor(port: number) {
    this.port = port
  }

  async start(): Promise<void> {
    const argv = [builtFile('dist/cli.js'), 'demo', '--serve', '--port', `${this.port}`]
    this.child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'ignore'] })
    await once(createInterface({ input: this.child.stdout! }), 'line')
  }

  async kill(): Promise<void> {
    if (this.child === null) return
    const gone = once(this.child, 'exit')
    this.child.kill('SIGKILL')
    await gone
  }
}

/** Its own command restarts it. */
const plan = (hook: string) => `version: 1
name: restart
targets: { service: { url: "\${SERVICE}" } }
scenarios:
  orders:
    socket:
      url: "\${targets.service}/echo"
      while_open: [ { every: 500ms, send: { n: "\${n}" }, await: { match: { n: "\${sent.n}" }, within: 2s }, as: echo } ]
      reopen: { backoff: { from: 200ms, to: 800ms }, jitter: full, give_up: 50 }
      disrupt:
        at: steady + 500ms
        run: ${JSON.stringify([process.execPath, '-e', `fetch('${hook}')`])}
        recovered: { share: 99%, within: 4s }
    load: { executor: constant-vus, vus: 10, duration: 7s }
`

describe.each(STORMED)('a restart under %s', (engine, there) => {
  describe.runIf(there)('of a process, in mid-run', () => {
    useBuiltAction()
    let service: Restartable
    let ran: Stormed
    const hook = createServer(async (_, response) => {
      await service.kill()
      await service.start()
      response.end()
    })

    beforeAll(async () => {
      await once(hook.listen(0, '127.0.0.1'), 'listening')
      service = new Restartable(await freePort())
      await service.start()
      ran = await stormed({
        engine,
        plan: plan(`http://127.0.0.1:${(hook.address() as AddressInfo).port}/`),
        folder: join(temporaryFolder(), 'run'),
        env: { SERVICE: `ws://127.0.0.1:${service.port}` },
        more: ['--allow-commands'],
      })
    }, 60_000)
    afterAll(async () => {
      hook.close()
      await service?.kill()
    })

    it('brings all sockets back, and says whom nobody listened to meanwhile', () => {
      const storm = ran.storm('orders')
      expect(ran.recovered('orders')).toMatchObject({ verdict: 'met' })
      expect(storm).toMatchObject({ by: 'run', cut: 10, back: 10 })
      // It takes longer to start than the first of them wait.
      expect(storm.dials.failed).toBeGreaterThan(0)
      expect(storm.dials.n).toBe(storm.dials.failed + 10)
    })

    it('is green: what it took counts nowhere else', () => {
      expect(ran.verdict.slos.filter((row) => row.verdict === 'fail')).toEqual([])
      expect(ran.verdict.exit).toBe(0)
    })
  })
})
