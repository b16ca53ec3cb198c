import { correlationOf, RUN_HEADER } from '../../../model/load/correlate.ts'
import type { Load } from '../../../model/load/load.ts'
import { formatThreshold } from '../../../model/threshold.ts'
import { stormWords, withoutStorms } from './calm.ts'
import { judgedByUsAlone, k6Options } from './options.ts'
import { comment, functions, literal, settingsOf } from './script.ts'

/**
 * The load as one file that plain `k6 run` executes, with no Socketgate at all: entry above library. `${VAR}` stays
 * as it is and is read from the environment when k6 loads the script; one that must be set stops k6 there, by name.
 *
 * Storms are left out, and the script says so: k6 cannot cut a connection. `vuBundle` is the text of dist/vu.js: k6's modules imported at the top, `configure` exported.
 *
 * @throws {Error} where the bundle is not of that shape.
 */
export function exportScript(planned: Load, vuBundle: string): string {
  const { imports, body } = takeApart(vuBundle)
  const load = withoutStorms(planned)
  const correlation = correlationOf(load)
  return `${header(load, stormWords(planned))}
${imports.join('\n')}

export const options = ${literal(k6Options(load, new Map()))}

const planSettings = ${literal(settingsOf(load, correlation))}

const gateRun = library().configure(planSettings, __ENV)

${functions(load, correlation !== undefined)}

// What a virtual user does. Nothing below depends on the plan.
function library() {
${body}
return { configure }
}
`
}

function header(load: Load, storms: readonly string[]): string {
  const { plan, profile, variables } = load
  const needed = variables.filter((variable) => variable.fallback === undefined)
  const environment = needed.map(({ name }) => ` -e ${name}=...`).join('')
  const ours = judgedByUsAlone(load).map((threshold) => `  ${formatThreshold(threshold)}`)
  return [
    `${plan.name}: ${plan.file}, profile ${profile}, as a script for k6 2.0 or newer.`,
    ...(plan.description === undefined ? [] : [plan.description]),
    'Written by "socketgate export"; change the plan and export again.',
    '',
    `  k6 run${environment} this-file.js`,
    '',
    ...variables
      .filter((variable) => variable.fallback !== undefined)
      .map(({ name, fallback }) => `-e ${name}=...  replaces ${JSON.stringify(fallback)}`),
    ...storms,
    ...(load.correlate === false
      ? []
      : [`Every upgrade and request carries ${RUN_HEADER}, drawn anew for each run, and a traceparent.`]),
    ...(ours.length === 0 ? [] : ['k6 cannot judge these thresholds of the plan; Socketgate does:', ...ours]),
  ]
    .map(comment)
    .join('\n')
}

const IMPORT = /^import\s[^;]*?from\s*["']k6(?:\/[a-z/]+)?["'];?$/gm
const EXPORT = /^export\s*\{([^}]*)\};?\s*$/m

function takeApart(bundle: string): { imports: readonly string[]; body: string } {
  const imports = bundle.match(IMPORT) ?? []
  const exported = EXPORT.exec(bundle)?.[1]?.trim()
  const body = bundle.replace(IMPORT, '').replace(EXPORT, '').trim()
  if (exported !== 'configure' || /^(import|export)\s/m.test(body)) {
    throw new Error('dist/vu.js is not the bundle that an export expects: run "npm run bundle"')
  }
  return { imports, body }
}
