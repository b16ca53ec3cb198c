import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { TREND_STATS } from '../../src/evidence/summary/figures.ts'
import { temporaryFolder } from '../support/folder.ts'
import { describeWithK6, k6Path } from '../support/k6.ts'
import { socketgate } from '../support/terminal.ts'

const folder = temporaryFolder()

/** Needs no network: the latencies are made up. */
const SCRIPT = `
import { Trend } from 'k6/metrics'
const latency = new Trend('ws_message_latency', true)
export const options = { thresholds: { 'ws_message_latency{feed:orders}': [] } }
export default function () {
  for (let i = 0; i < 1000; i++) latency.add(20 + i / 50, { feed: 'orders' })
}
export function handleSummary(data) {
  return { 'handled.json': JSON.stringify(data) }
}
`

function k6(...argv: string[]): void {
  writeFileSync(join(folder, 'script.js'), SCRIPT)
  execFileSync(k6Path as string, ['run', '--quiet', ...argv, 'script.js'], { cwd: folder, stdio: 'ignore' })
}

const judge = (file: string) =>
  socketgate(['judge', file, '--metric', 'ws_message_latency{feed:orders}', '--out', 'out'], { cwd: folder })

describeWithK6('summaries that a real k6 wrote', () => {
  test('are judged in both shapes, with the option that our own message names', async () => {
    k6('--summary-trend-stats', TREND_STATS, '--summary-export', 'exported.json')
    for (const file of ['handled.json', 'exported.json']) {
      const { exit, stderr } = await judge(file)
      expect([exit, stderr]).toEqual([0, ''])
      const { gates, outcome } = JSON.parse(readFileSync(join(folder, 'out/verdict.json'), 'utf8'))
      expect([outcome, gates[0].n]).toEqual(['no_baseline', 1000])
      expect(gates[0].actual).toBeCloseTo(39.7802, 6)
    }
  })

  test('without that option are judged by what k6 writes anyway, and the message says what to add', async () => {
    k6('--summary-export', 'exported.json')
    const { exit, stdout } = await judge('exported.json')
    expect(exit).toBe(0)
    expect(stdout.replace(/\s+/g, ' ')).toContain('lacks count, p(99) in exported.json')
    const { gates } = JSON.parse(readFileSync(join(folder, 'out/verdict.json'), 'utf8'))
    expect(gates[0]).toMatchObject({ stat: 'p(95)', n: 0 })
    expect(gates[0].actual).toBeCloseTo(38.981, 6)
  })

  test('of the machine-readable kind are judged likewise, and nothing is said of their thresholds', async () => {
    k6('--new-machine-readable-summary', '--summary-export', 'exported.json')
    const { exit, stdout } = await judge('exported.json')
    expect(exit).toBe(0)
    expect(stdout.replace(/\s+/g, ' ')).toContain('thresholds held exported.json does not say')
    expect(stdout.replace(/\s+/g, ' ')).toContain('leave out --new-machine-readable-summary, and run k6 with')
  })
})
