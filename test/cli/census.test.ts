import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoService, startService } from '../../src/demo/service.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { temporaryFolder } from '../support/folder.ts'
import { k6Path } from '../support/k6.ts'
import { socketgate } from '../support/terminal.ts'
import { validate } from '../support/verdict-schema.ts'

const folder = temporaryFolder()
const SOCKETS = 10
/** The example as it stands, in seconds. */
const PLAN = readFileSync('examples/census.yaml', 'utf8')
  .replace('10s, target: 20', `1s, target: ${SOCKETS}`)
  .replace('30s, target: 20', `4s, target: ${SOCKETS}`)
  .replace('5s, target: 0', '1s, target: 0')

let service: DemoService
beforeAll(async () => {
  service = await startService({ port: 0 })
})
afterAll(() => service.close())

const knobs = () => `http://127.0.0.1:${service.port}/admin/knobs`
const turn = (body: object) => fetch(knobs(), { method: 'POST', body: JSON.stringify(body) })

const ENGINES = [
  ['embedded', true, []],
  ['k6', k6Path !== undefined, ['--k6', k6Path ?? '']],
] as const

describe.each(ENGINES)('examples/census.yaml under %s', (engine, there, more) => {
  it.runIf(there)(
    'says who ended the sockets, when, how often, and what that points to',
    async () => {
      const own = mkdtempSync(join(folder, `${engine}-`))
      writeFileSync(join(own, 'plan.yaml'), PLAN)
      const open = async () => ((await (await fetch(knobs())).json()) as { sockets: number }).sockets
      const closed = expect
        .poll(open, { interval: 50, timeout: 20_000 })
        .toBe(SOCKETS)
        .then(() => turn({ close: { code: 4403, reason: 'moved\u202e <b>' } }))
      const env = {
        API_BASE: `http://127.0.0.1:${service.port}`,
        FEED_URL: `ws://127.0.0.1:${service.port}/ws`,
      }
      const argv = ['run', 'plan.yaml', '--engine', engine, ...more, '--out', 'out']
      const { stdout } = await socketgate(argv, { cwd: own, env })
      await closed
      const verdict: Verdict = JSON.parse(readFileSync(join(own, 'out/verdict.json'), 'utf8'))
      expect(validate(verdict)).toBe(true)
      const rows = verdict.census!.ends.filter(({ close }) => close === '4403')
      expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(SOCKETS)
      expect(rows.every(({ rate, first }) => rate! > 0 && first! > 500)).toBe(true)
      const began = Date.parse(rows[0]!.firstAt!)
      expect(began).toBeGreaterThanOrEqual(Date.parse(verdict.provenance!.started))
      expect(began).toBeLessThanOrEqual(Date.parse(verdict.provenance!.ended))
      expect(verdict.census!.layers).toContainEqual(
        expect.objectContaining({ code: 'application', n: SOCKETS }),
      )
      expect(stdout.replace(/\s+/g, ' ')).toMatch(
        /Census 4403 of orders, the service.*Points to 10 orders sockets were closed with 4403/,
      )
      const report = readFileSync(join(own, 'out/report.md'), 'utf8')
      expect(report).toMatch(/^- 10 orders sockets were closed with 4403: points to the application/m)
      expect(`${stdout}${report}`).not.toMatch(/\u202e|<b>/)
    },
    30_000,
  )
})
