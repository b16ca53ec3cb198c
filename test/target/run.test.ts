import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type DemoService, startService } from '../../src/demo/service.ts'
import type { Record } from '../../src/model/record/record.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { temporaryFolder } from '../support/folder.ts'
import { planText } from '../support/plans.ts'
import { socketgate } from '../support/terminal.ts'
import { serve } from './support.ts'

const folder = temporaryFolder()

/** The small plan, its feed with these fields. */
function write(port: number, feed: string, versions = port): void {
  const text = planText({ port }).replace(
    `feed: { url: "ws://127.0.0.1:${port}" }`,
    `feed: { url: "ws://127.0.0.1:${port}", ${feed} }\n  versions: { url: "http://127.0.0.1:${versions}" }`,
  )
  writeFileSync(join(folder, 'plan.yaml'), text)
}

const run = (env: { [name: string]: string } = {}) => {
  const argv = ['run', 'plan.yaml', '--engine', 'embedded', '--mode', 'block', '--out', 'out']
  return socketgate(argv, { cwd: folder, env })
}
const result = <T>(file: string): T => JSON.parse(readFileSync(join(folder, 'out', file), 'utf8'))

async function withService(build: string, act: (service: DemoService) => Promise<void>): Promise<void> {
  const service = await startService({ port: 0, build })
  try {
    await act(service)
  } finally {
    await service.close()
  }
}

const VERSION = 'version: { url: "${targets.versions}/version", path: commit }'

describe('a run against a build', () => {
  test('has it in its record, before and after', () =>
    withService('8c1f0e2', async ({ port }) => {
      write(port, `${VERSION}, expect: "\${BUILD_SHA:-}"`)
      await run({ BUILD_SHA: '8c1f0e2' })
      expect(result<Record>('record.json').builds).toEqual({
        feed: { before: '8c1f0e2', after: '8c1f0e2', expected: '8c1f0e2' },
      })
    }))

  test('that is the wrong one opens no socket: exit 40, with both builds', () =>
    withService('41d7ab9', async ({ port }) => {
      write(port, `${VERSION}, expect: "8c1f0e2"`)
      const { exit, stderr } = await run()
      const verdict = result<Verdict>('verdict.json')
      expect([exit, verdict.outcome, verdict.sockets]).toEqual([40, 'target', null])
      expect(verdict.sentence).toContain('target feed runs 41d7ab9, expected 8c1f0e2')
      expect(verdict.next[0]).toContain('set targets.feed.ready.within (plan.yaml:5)')
      expect(stderr.replace(/\s+/g, ' ')).toContain('target feed runs 41d7ab9, expected 8c1f0e2')
    }))

  test(
    'waits until it is deployed, and says so',
    () =>
      withService('old', async ({ port }) => {
        let asked = 0
        const versions = await serve((_, answer) => {
          answer.end(JSON.stringify({ commit: asked++ === 0 ? 'old' : 'new' }))
        })
        write(port, `${VERSION}, expect: new, ready: { within: 20s }`, versions)
        const { exit, stderr } = await run()
        expect(exit).toBe(0)
        expect(stderr).toMatch(/target feed runs old, not new; asked every 5\ss, at most 20\ss/)
        expect(stderr).toContain('target feed runs new now')
      }),
    20_000,
  )

  test('that changes in mid-run decides nothing', () =>
    withService('x', async ({ port }) => {
      let asked = 0
      const versions = await serve((_, answer) => {
        answer.end(JSON.stringify({ commit: asked++ < 5 ? '41d7ab9' : '8c1f0e2' }))
      })
      write(port, VERSION, versions)
      await run()
      const { reasons } = result<Verdict>('verdict.json')
      expect(reasons).toContainEqual({
        outcome: 'inconclusive',
        code: 'build_changed',
        message: expect.stringContaining('feed ran 41d7ab9 before the load and 8c1f0e2 after it'),
      })
    }))

  test('that is one of two behind one address decides nothing', () =>
    withService('x', async ({ port }) => {
      let asked = 0
      const versions = await serve((_, answer) => {
        answer.end(JSON.stringify({ commit: asked++ % 3 === 2 ? '41d7ab9' : '8c1f0e2' }))
      })
      write(port, VERSION, versions)
      await run()
      const { reasons } = result<Verdict>('verdict.json')
      expect(reasons).toContainEqual({
        outcome: 'inconclusive',
        code: 'build_changed',
        message: expect.stringMatching(/^Several builds answer at one address: feed ran .* and /),
      })
    }))

  test('never shows what stands in the query of the version url', () =>
    withService('x', async ({ port }) => {
      const versions = await serve((_, answer) => answer.writeHead(403).end('go away'))
      const url = '"${targets.versions}/v?key=${SECRET}"'
      write(port, `version: { url: ${url}, path: commit }, expect: y`, versions)
      const { exit, stdout, stderr } = await run({ SECRET: 'tr0ub4dor&3' })
      expect(exit).toBe(40)
      const all = [stdout, stderr, JSON.stringify(result<Verdict>('verdict.json'))].join('\n')
      expect(all).toContain('…/v')
      expect(all).not.toMatch(/tr0ub4dor|\?key/)
    }))
})
