import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { conclude } from '../../src/app/conclude.ts'
import { admit, measure } from '../../src/app/gate.ts'
import { createOutside } from '../../src/app/outside.ts'
import { k6Engine } from '../../src/engine/k6/engine.ts'
import type { StormRow } from '../../src/model/verdict/storms.ts'
import type { SloRow, Verdict } from '../../src/model/verdict/verdict.ts'
import { markdownReport } from '../../src/report/markdown/markdown.ts'
import { Redactor } from '../../src/text/redactor.ts'
import { type Certificate, trustingK6 } from '../support/certificate.ts'
import { k6Path } from '../support/k6.ts'
import { builtFile } from '../support/runner.ts'
import { vuBundle } from '../vu/support.ts'

/** Each engine, and whether it is there. */
export const STORMED: readonly (readonly ['embedded' | 'k6', boolean])[] = [
  ['embedded', true],
  ['k6', k6Path !== undefined],
]

export interface Stormed {
  readonly verdict: Verdict
  readonly report: string
  storm(scenario: string): StormRow
  /** The row of a scenario's `recovered`. */
  recovered(scenario: string): SloRow
}

interface Asked {
  readonly engine: 'embedded' | 'k6'
  /** The text of the plan. */
  readonly plan: string
  /** A new folder. */
  readonly folder: string
  readonly env: { readonly [name: string]: string }
  /** Which the services of the plan show. */
  readonly certificate?: Certificate
  readonly more?: readonly string[]
}

/** Runs a plan, in mode `block`, as a caller who trusts `certificate`. */
export async function stormed(asked: Asked): Promise<Stormed> {
  mkdirSync(asked.folder, { recursive: true })
  const told = await (asked.engine === 'k6' && asked.certificate !== undefined ? trusted : built)(asked)
  const { storms = [], slos } = told.verdict
  return {
    ...told,
    storm: (name) => storms.find(({ scenario }) => scenario === name)!,
    recovered: (name) => slos.find((row) => row.threshold.startsWith(`recovered{scenario:${name}}`))!,
  }
}

/** By the command line as it is built, in a process of its own: services are in this one. */
async function built({ engine, plan, folder, env, certificate, more = [] }: Asked) {
  writeFileSync(join(folder, 'plan.yaml'), plan)
  const k6 = engine === 'k6' ? ['--k6', k6Path!] : []
  const argv = ['run', 'plan.yaml', '--engine', engine, ...k6, '--mode', 'block', '--out', 'out', ...more]
  const trust = certificate === undefined ? {} : { NODE_EXTRA_CA_CERTS: certificate.paths.cert }
  const surroundings = { cwd: folder, env: { PATH: process.env.PATH, ...env, ...trust } }
  // Red is an exit code, and what the verdict says.
  const argvOfNode = [builtFile('dist/cli.js'), ...argv]
  await promisify(execFile)(process.execPath, argvOfNode, surroundings).catch(() => undefined)
  const read = (name: string) => readFileSync(join(folder, 'out', name), 'utf8')
  return { verdict: JSON.parse(read('verdict.json')) as Verdict, report: read('report.md') }
}

/** By the gate itself: only a wrapper of k6 makes it trust a certificate, of which the look before the load has to know, too. */
async function trusted({ plan, folder, env, certificate }: Asked) {
  const path = trustingK6(folder, certificate!)
  const k6 = k6Engine({ path, version: '2.2.0' } as never, await vuBundle())
  const engine = { ...k6, roots: async () => [String(certificate!.cert)] }
  const log = { info() {}, warn() {}, error() {}, progress() {} }
  const outside = await createOutside({ engine: 'k6' }, { PATH: process.env.PATH }, log, new Redactor())
  const file = { file: 'plan.yaml', bytes: Buffer.from(plan), readBeside: () => new Uint8Array() }
  const gate = { ...outside, engine: async () => engine }
  const admitted = await admit({ plan: file, env, policy: { grants: [], ci: true } }, gate)
  const record = await measure(admitted, gate, new AbortController().signal)
  const verdict = await conclude(admitted.load, [record], { store: null, append: false, mode: 'block' })
  return { verdict, report: markdownReport(verdict, { version: 'test', reproduce: 'socketgate run' }) }
}
