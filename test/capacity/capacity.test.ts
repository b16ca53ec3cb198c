import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { measureCapacity } from '../../src/app/capacity/capacity.ts'
import { createOutside } from '../../src/app/outside.ts'
import { type DemoService, startService } from '../../src/demo/service.ts'
import { Redactor } from '../../src/text/redactor.ts'

const silent = () => undefined
const log = { info: silent, warn: silent, error: silent, progress: silent }
const never = new AbortController().signal

let service: DemoService
beforeAll(async () => {
  service = await startService({ port: 0 })
})
afterAll(() => service.close())

const outside = () => createOutside({ engine: 'embedded' }, process.env, log, new Redactor())

it('holds no load while the generator is starved of CPU, and says of what', async () => {
  // 40 ms of every 50 ms are taken from the engine's thread.
  const burner = setInterval(() => {
    const until = performance.now() + 40
    while (performance.now() < until);
  }, 50)
  onTestFinished(() => clearInterval(burner))
  const { engine, held, failed } = await measureCapacity(service.port, await outside(), never, 0)
  expect([engine, held]).toEqual(['embedded', null])
  expect(failed?.sockets).toBe(100)
  expect(failed?.over.join(' ')).toMatch(/its (lag reached|CPU p95 was)/)
})

it('counts what came while all sockets were open', async () => {
  const { held, failed } = await measureCapacity(service.port, await outside(), never, 0)
  const tried = (held ?? failed)!
  // 100 sockets of 20 messages a second; a late one may fall into the next second.
  expect(tried.messagesPerSecond).toBeGreaterThan(1_700)
  expect(tried.messagesPerSecond).toBeLessThan(2_200)
})

it('is cancelled by who stops it, and tells nothing', async () => {
  const stop = new AbortController()
  stop.abort('SIGINT')
  await expect(measureCapacity(service.port, await outside(), stop.signal, 0)).rejects.toMatchObject({
    outcome: 'cancelled',
  })
})
