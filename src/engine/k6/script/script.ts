import { type Correlation, RUN_HEADER } from '../../../model/load/correlate.ts'
import type { Load } from '../../../model/load/load.ts'
import { unmadeBy } from '../../../model/metrics/made.ts'
import type { Relay } from '../../../ports.ts'
import { oneLine } from '../../../text/shown.ts'
import type { Settings } from '../../../vu/main.ts'
import { functionName, k6Options } from './options.ts'

/** What the entry reads as `settings.json`. */
export function settingsOf(
  { work, targets, timeline, lanes }: Load,
  correlation?: Correlation,
  relay?: Relay,
): Settings {
  const urls = Object.entries(targets).map(([name, target]) => [name, target.url] as const)
  const unmade = unmadeBy(work, correlation !== undefined)
  const optional = { ...(lanes && { lanes }), ...(correlation && { correlation }) }
  const own = { work, targets: Object.fromEntries(urls), timeline, ...optional, unmade, apart: true as const }
  return relay === undefined ? own : { ...own, marked: relay.marked }
}

/**
 * The entry of a k6 run: a module that expects `vu.js` and `settings.json` beside it, and writes `summary.json` into
 * k6's working directory. `pins` and `relay` as in k6Options.
 */
export function entryScript(
  load: Load,
  pins: ReadonlyMap<string, string> = new Map(),
  relay?: Relay,
): string {
  return `${comment(`${load.plan.name}, profile ${load.profile}.`)}
import { configure } from './vu.js'

const gateRun = configure(JSON.parse(open('./settings.json')), __ENV)

// k6 reads them once, before there is any virtual user (__VU is 0 then); each would keep its own.
export const options = __VU > 0 ? {} : ${literal(k6Options(load, pins, relay))}

${functions(load)}

export function handleSummary(data) {
  // What setup returned holds the token.
  const { setup_data: _, ...summary } = data
  return { 'summary.json': JSON.stringify(summary) }
}
`
}

/**
 * `setup`, where the plan logs in once, and one function for each scenario. @param named `setup` draws the run's id, too, and
 * tells it.
 */
export function functions({ work }: Load, named = false): string {
  const once = ['export function setup() {\n  return gateRun.setup()\n}']
  const setup = named ? [NAMING_SETUP] : work.login?.per === 'run' ? once : []
  const scenarios = Object.keys(work.scenarios).map(
    (name) =>
      `export function ${functionName(name)}(data) {\n  return gateRun.scenario(${JSON.stringify(name)}, data)\n}`,
  )
  return [...setup, ...scenarios].join('\n\n')
}

const NAMING_SETUP = `export async function setup() {
  const data = await gateRun.setup()
  if (data) console.log('${RUN_HEADER}: ' + data.run)
  return data
}`

/** A comment of one line, indented as the text; nothing that it holds turns what stands behind it. */
export function comment(text: string): string {
  const indent = ' '.repeat(text.search(/[^ ]|$/))
  return `// ${indent}${oneLine(text, ' ')}`.trimEnd()
}

/** A value as an indented JavaScript literal: JSON is a subset of ECMAScript (ECMA-262, from 2019 on). */
export function literal(value: unknown): string {
  return JSON.stringify(value, null, 2)
}
