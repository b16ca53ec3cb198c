import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { builtFile, useBuiltAction } from '../support/runner.ts'
import { serving } from '../support/serving.ts'

const folder = temporaryFolder()
const service = serving(createServer((_, response) => response.writeHead(503).end()))

describe('a reader that closes its pipe', () => {
  useBuiltAction()

  it.each(['stdout', 'stderr', 'both'])(
    'ends nothing: %s',
    async (closed) => {
      const plan = `version: 1
name: pipe
mode: block
targets: { api: { url: "http://127.0.0.1:${service.port}" } }
scenarios:
  one:
    rest: { steps: [ { name: one, request: { url: "\${targets.api}/one" } }, { wait: 100ms } ] }
    load: { executor: constant-vus, vus: 1, duration: 2s }
`
      writeFileSync(join(folder, 'plan.yaml'), plan)
      const argv = [builtFile('dist/cli.js'), 'run', 'plan.yaml', '--engine', 'embedded', '--out', closed]
      const child = spawn(process.execPath, argv, { cwd: folder })
      for (const name of ['stdout', 'stderr'] as const) {
        if (closed === name || closed === 'both') child[name].destroy()
        else child[name].resume()
      }
      expect(await once(child, 'exit')).toEqual([40, null])
      const verdict = JSON.parse(readFileSync(join(folder, closed, 'verdict.json'), 'utf8'))
      expect(verdict).toMatchObject({ outcome: 'target' })
      expect(readdirSync(join(folder, closed)).filter((name) => name.includes('lock'))).toEqual([])
    },
    60_000,
  )
})
