import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe } from 'vitest'

/** The version that CI runs. */
const VERSION = /zizmor==([\d.]+) /.exec(readFileSync('.github/workflows/ci.yml', 'utf8'))?.[1]

const run = (argv: readonly string[]) => spawnSync('zizmor', argv, { encoding: 'utf8', timeout: 60_000 })

const found = run(['--version']).stdout === `zizmor ${VERSION}\n`

/** Tests that need the zizmor that CI runs, on PATH (`.ci/run` puts it there); else reported as skipped, by this name. */
export const describeWithZizmor = (what: string, tests: () => void) =>
  found ? describe(what, tests) : describe.skip(`${what} (skipped: no zizmor ${VERSION} on PATH)`, tests)

/** What zizmor says of these files, one finding a line: `template-injection templates/github/x.yml:12`. */
export function zizmor(files: readonly string[]): readonly string[] {
  const options = ['--offline', '--persona', 'pedantic', '--no-progress', '--format', 'json']
  const { stdout, stderr, status } = run([...options, ...files])
  if (status === null || status === 1) throw new Error(`zizmor ended with ${status}: ${stderr}`)
  return (JSON.parse(stdout) as readonly Finding[])
    .filter(({ ignored }) => !ignored)
    .map(({ ident, locations }) => {
      const { symbolic, concrete } = locations.find(({ symbolic: { kind } }) => kind === 'Primary')!
      return `${ident} ${symbolic.key.Local.verbatim_path}:${concrete.location.start_point.row + 1}`
    })
}

interface Finding {
  readonly ident: string
  readonly ignored: boolean
  readonly locations: readonly {
    readonly symbolic: {
      readonly kind: string
      readonly key: { readonly Local: { readonly verbatim_path: string } }
    }
    readonly concrete: { readonly location: { readonly start_point: { readonly row: number } } }
  }[]
}
