import { type K6Options, type OwnScript, SCRIPT_EXCEPTIONS } from '../../../model/load/beside/own-script.ts'
import type { Load } from '../../../model/load/load.ts'
import { SCENARIO_START } from '../../../model/metrics/internal.ts'
import { metricOf } from '../../../model/metrics/table.ts'
import { formatSelector } from '../../../model/selector.ts'
import { SYSTEM_TAGS, TREND_STATS } from '../script/options.ts'
import { everythingBut } from './reach.ts'

/** Where the copies of the script's folder stand, beside the entry. */
export const OWN_FOLDER = 'own'

/** Names that would steer k6 itself: `K6_VUS` would replace every scenario. */
const STEERS_K6 = /^K6_/i

/** Values that k6's own environment is given, and those that only the script sees. */
export function splitEnv(env: { readonly [name: string]: string }) {
  const entries = Object.entries(env)
  return {
    outside: Object.fromEntries(entries.filter(([name]) => !STEERS_K6.test(name))),
    inside: Object.fromEntries(entries.filter(([name]) => STEERS_K6.test(name))),
  }
}

/** Imported before the script: what it must find, and what it must not be able to change afterwards. */
export function beforeText(inside: { readonly [name: string]: string }): string {
  return `Object.assign(__ENV, ${JSON.stringify(inside)})
export const { stringify } = JSON
`
}

/** Says what a script exports, for nothing but `k6 inspect`. */
export function probeText({ file }: Pick<OwnScript, 'file'>, mark: string): string {
  return `import { stringify } from './before.js'
import * as script from ${path(file)}
export default function () {}
console.log(${JSON.stringify(mark)} + stringify(Object.keys(script).filter((name) => typeof script[name] === 'function')))
`
}

/** The script as it is, once it has found what it may read. */
export function asItIs({ file }: Pick<OwnScript, 'file'>, functions: readonly string[]): string {
  const named = functions.filter((name) => name !== 'default' && /^[A-Za-z_$][\w$]*$/.test(name))
  return `import './before.js'
import * as script from ${path(file)}
export const options = script.options
${named.map((name) => `const own_${name} = script.${name}\nexport { own_${name} as ${name} }`).join('\n')}
${functions.includes('default') ? 'export default script.default;' : ''}
`
}

/** The entry of a run: the script's functions under our sizes. It writes `summary.json` and `files.json` beside itself. */
export function ownEntry(
  load: Load,
  script: OwnScript,
  pins: ReadonlyMap<string, string>,
  inside: { readonly [name: string]: string },
): string {
  const names = Object.keys(script.scenarios)
  const has = (name: string) => script.exports.includes(name)
  return `import { stringify } from './before.js'
import exec from 'k6/execution'
import { Gauge, Rate } from 'k6/metrics'
import * as script from ${path(script.file)}

const threw = new Rate('${SCRIPT_EXCEPTIONS}')
const started = new Gauge('${SCENARIO_START}')
const told = {}

export const options = __VU > 0 ? {} : ${JSON.stringify(optionsOf(load, script, pins, inside), null, 2)}

function run(name, data) {
  const scenario = exec.scenario.name
  if (!told[scenario]) {
    told[scenario] = true
    started.add(exec.scenario.startTime)
  }
  try {
    const done = script[name](data)
    if (done === null || typeof done !== 'object' || typeof done.then !== 'function') {
      threw.add(false)
      return done
    }
    return done.then(
      (value) => {
        threw.add(false)
        return value
      },
      (error) => {
        threw.add(true)
        throw error
      },
    )
  } catch (error) {
    threw.add(true)
    throw error
  }
}

${names.map((name, i) => `export function run_${i}(data) {\n  return run(${JSON.stringify(functionOf(script, name))}, data)\n}`).join('\n')}
${has('setup') ? 'export const setup = script.setup\n' : ''}${has('teardown') ? 'export const teardown = script.teardown\n' : ''}
export function handleSummary(data) {
  const { setup_data: _, ...summary } = data
  const text = stringify(summary)
  const files = ${has('handleSummary') ? 'script.handleSummary(data)' : '{}'}
  return { 'summary.json': text, 'files.json': stringify(files) }
}
`
}

const path = (file: string) => JSON.stringify(`./${OWN_FOLDER}/${file}`)

/** The function that a scenario runs: the default one where it names none. */
export function functionOf({ scenarios }: Pick<OwnScript, 'scenarios'>, scenario: string): string {
  const { exec } = scenarios[scenario] ?? {}
  return typeof exec === 'string' && exec !== '' ? exec : 'default'
}

/** Options of the script that are ours to say. */
const OURS = [
  'thresholds',
  'systemTags',
  'summaryTrendStats',
  'blacklistIPs',
  'ext',
  'summaryTimeUnit',
  'hosts',
]

function optionsOf(
  load: Load,
  script: OwnScript,
  pins: ReadonlyMap<string, string>,
  inside: { readonly [name: string]: string },
): object {
  const { options, scenarios } = script
  const rest = Object.entries(options).filter(([key]) => !OURS.includes(key))
  const environment = load.work.environment
  return {
    ...Object.fromEntries(rest),
    scenarios: Object.fromEntries(
      Object.entries(scenarios).map(([name, scenario], i) => [
        name,
        { ...scenario, exec: `run_${i}`, env: { ...(scenario.env as K6Options | undefined), ...inside } },
      ]),
    ),
    thresholds: thresholdsOf(load, options),
    summaryTrendStats: TREND_STATS,
    systemTags: tagsOf(load, options),
    ...(environment !== undefined && {
      tags: { ...(options.tags as K6Options | undefined), env: environment },
    }),
    ...(pins.size > 0 && { hosts: Object.fromEntries(pins) }),
    blacklistIPs: everythingBut([...pins.values(), ...script.hosts]),
  }
}

/** The script's own as they are, and one for each row that is judged: k6 keeps a submetric only then. */
function thresholdsOf({ thresholds, gates }: Load, { thresholds: own }: K6Options): K6Options {
  const wanted = [...thresholds, ...gates].filter(
    ({ selector: { metric, tags } }) =>
      !('phase' in tags) && (metricOf(metric)?.from ?? 'engine') === 'engine',
  )
  const empty = wanted.map(({ selector }) => [formatSelector(selector), []] as const)
  return { ...Object.fromEntries(empty), ...(own as K6Options | undefined) }
}

/** Without `url`, which would make a series of every address, unless something asks for it. */
function tagsOf({ thresholds, gates }: Load, { systemTags }: K6Options): readonly string[] {
  const asked = Array.isArray(systemTags) ? systemTags.filter((tag) => typeof tag === 'string') : []
  const byUrl = [...thresholds, ...gates].some(({ selector }) => 'url' in selector.tags)
  const own = asked.filter((tag) => byUrl || tag !== 'url')
  return [...new Set([...own, ...SYSTEM_TAGS])]
}
