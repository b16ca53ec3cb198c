import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe } from 'vitest'
import { temporaryFolder } from './folder.ts'

/** The one that CI runs. */
const MODULE = /go run (github\.com\/rhysd\/actionlint\/cmd\/actionlint@v[\d.]+)$/m.exec(
  readFileSync('.github/workflows/ci.yml', 'utf8'),
)?.[1]

const run = (argv: readonly string[], cwd = '.') =>
  spawnSync('go', ['run', MODULE!, ...argv], { cwd, encoding: 'utf8', timeout: 120_000 })

// The first run builds it, which takes its time.
const found = MODULE !== undefined && run(['-version']).status === 0

/** Tests that need actionlint: run where Go can build the one that CI runs, else reported as skipped, by name. */
export const describeWithActionlint = found ? describe : describe.skip

/**
 * What actionlint says of workflows, by their file names. They are put beside our own action.yml, as `./`, so that its
 * inputs and outputs are checked, too, and beside the action of a template that starts a build.
 */
export function actionlint(workflows: { readonly [file: string]: string }): readonly string[] {
  const root = temporaryFolder()
  const folder = join(root, '.github/workflows')
  mkdirSync(folder, { recursive: true })
  mkdirSync(join(root, '.git'))
  mkdirSync(join(root, 'dist'))
  cpSync('action.yml', join(root, 'action.yml'))
  cpSync('dist/action.js', join(root, 'dist/action.js'))
  cpSync('templates/start/action.yml', join(root, '.github/actions/socketgate-start/action.yml'))
  const paths = Object.entries(workflows).map(([file, text]) => {
    writeFileSync(join(folder, file), text)
    return join(folder, file)
  })
  // Whether shellcheck is on a machine must make no difference.
  const { stdout, stderr, status } = run(
    ['-no-color', '-oneline', '-shellcheck=', '-pyflakes=', ...paths],
    root,
  )
  if (status !== 0 && status !== 1) throw new Error(`actionlint ended with ${status}: ${stderr}`)
  return stdout.split('\n').filter((line) => line !== '')
}
