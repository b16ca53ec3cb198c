import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from './support/folder.ts'

/** Each a line, with what the rules of this repository say of it. */
const WRONG = [
  "import { exec } from 'node:child_process'",
  "import { spawn, exec as run } from 'node:child_process'",
  "import { execSync } from 'child_process'",
  "import * as child from 'node:child_process'",
  "import child from 'node:child_process'",
  "import first, { spawn as second } from 'node:child_process'",
  "const { exec: later } = await import('node:child_process')",
  "const required = require('child_process')",
  'spawn(program, [], { shell: true })',
  'spawn(program, [], { "shell": "/bin/sh" })',
  'spawn(program, [], { shell })',
  "const made = new Function('return 1')",
  "const called = Function('return 1')",
]
const RIGHT = [
  "import { spawn, execFile, execFileSync, type ExecException } from 'node:child_process'",
  "import { exec } from './exec.ts'",
  'spawn(program, [], { shell: false })',
  'const shells = { shellfish: 1 }',
  "const found = /a/.exec('a')",
]

/** The lines, from 1, that the plugins of biome.json report. */
function reported(lines: readonly string[]): readonly number[] {
  const folder = temporaryFolder()
  const { plugins } = JSON.parse(readFileSync('biome.json', 'utf8')) as { plugins: readonly string[] }
  for (const plugin of plugins) cpSync(plugin, join(folder, basename(plugin)))
  const config = {
    plugins: plugins.map((plugin) => `./${basename(plugin)}`),
    linter: { rules: { preset: 'none' } },
  }
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(config))
  writeFileSync(join(folder, 'lines.ts'), `${lines.join('\n')}\n`)
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome')
  const argv = [biome, 'lint', '--reporter=json', '--max-diagnostics=200']
  const { stdout } = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] }
  return [...new Set(diagnostics.map(({ location }) => location.start.line))].sort((a, b) => a - b)
}

interface Diagnostic {
  readonly location: { readonly start: { readonly line: number } }
}

test('the linter refuses a shell, and text that is run as code, in whatever way it is written', () => {
  expect(reported(WRONG)).toEqual(WRONG.map((_, index) => index + 1))
})

test('the linter lets programs be started with a list of arguments', () => {
  expect(reported(RIGHT)).toEqual([])
})
