import { createContext, runInContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { exportScript } from '../../../src/engine/k6/script/export.ts'
import { k6Options } from '../../../src/engine/k6/script/options.ts'
import { entryScript, settingsOf } from '../../../src/engine/k6/script/script.ts'
import type { Load } from '../../../src/model/load/load.ts'
import { parseExpression } from '../../../src/model/threshold.ts'
import { HOSTILE_TEXTS } from '../../support/hostile-text.ts'
import { loadOf, restScenario } from '../../vu/support.ts'

/** Ways out of a JavaScript string, template, regular expression or comment, with code behind them. */
const INJECTIONS = [
  ...['\n', '\r', '\r\n', '\u2028', '\u2029', '\u0085', '*/', '"', "'", '`', '${', '\\', '\\"'],
  ...['"}', '"]})', '</script>', '-->', '\u0000'],
].map((way) => `${way};globalThis.ran = true//`)

const TEXTS = [...INJECTIONS, '__proto__', '${(globalThis.ran = true)}', '`${globalThis.ran = true}`']

/** A load in which the text stands wherever a plan may have one, and where the plan's grammar lets none through. */
function loadWith(text: string): Load {
  const request = {
    method: text,
    url: text,
    headers: { [`x${text}`]: text },
    body: { json: { [`x${text}`]: [text] } },
    timeout: 1000,
    expect: [],
    save: { [`x${text}`]: text },
    name: text,
  } as const
  const tags = { [`x${text}`]: text }
  const scenario = { ...restScenario([{ request }]), tags, vars: { [`x${text}`]: text } }
  const expression = parseExpression('p(95)<1')
  const selector = { metric: 'http_reqs', tags: { phase: 'steady', ...tags } }
  return {
    ...loadOf({ rest: scenario }, { [`x${text}`]: text }, { environment: text }),
    plan: { name: text, file: text, description: text, links: {} },
    profile: text,
    variables: [{ name: 'A', fallback: text, line: 1, column: 1 }],
    thresholds: [
      { written: text, selector, expression, abortOnFail: false, delayAbortEval: 0, from: 'plan', line: 1 },
    ],
  }
}

/** What the script did when it was loaded. Only the grammar keeps names of functions fit; here they are. */
function loaded(script: string) {
  const source = script
    .replace(/^import [^\n]*$/gm, '')
    .replace(/^export const /gm, 'var ')
    .replace(/^export (async )?function /gm, '$1function ')
  const seen: { settings?: unknown; options?: unknown; ran?: boolean } = {}
  const open = () => '"beside"'
  const configure = (settings: unknown) => {
    seen.settings = settings
  }
  const context = createContext({ __VU: 0, __ENV: {}, open, configure, seen })
  runInContext(`${source}\nseen.options = options; seen.ran = globalThis.ran`, context)
  return JSON.parse(JSON.stringify(seen))
}

const BUNDLE = `import http from "k6/http";
function configure(settings) { seen.settings = settings }
export { configure };`

const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

/** What an exported script holds: it names its run itself, each time that it is run. */
const exported = (load: Load) => plain(settingsOf(load, {}))

describe('a script for k6 holds the texts of a plan as data', () => {
  test.each(TEXTS.map((text) => [JSON.stringify(text), text]))('%s', (_, text) => {
    const load = loadWith(text)
    const options = plain(k6Options(load, new Map()))
    expect(loaded(exportScript(load, BUNDLE))).toEqual({ settings: exported(load), options })
    expect(loaded(entryScript(load))).toEqual({ settings: 'beside', options })
  })

  test('and so for every hostile text', () => {
    for (const text of HOSTILE_TEXTS) {
      const load = loadWith(text)
      const found = loaded(exportScript(load, BUNDLE))
      expect([text, found.settings]).toEqual([text, exported(load)])
    }
  })

  test('where a text that is not data would have been seen to run', () => {
    const script = exportScript(loadWith('x'), BUNDLE)
    expect(loaded(script.replace('// x', '// \u2028globalThis.ran = true//')).ran).toBe(true)
  })
})
