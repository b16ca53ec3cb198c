import { Failure } from '../model/failure.ts'
import type { Load } from '../model/load/load.ts'
import { replacePlaceholders } from '../model/load/placeholder.ts'
import { type Path, parsePath } from '../model/path.ts'
import { ScriptError } from '../vu/error.ts'
import { compileTargets, compileUrl } from '../vu/rest/address.ts'
import { type Constants, compileText, NOWHERE } from '../vu/values/values.ts'

/** A target whose running build can be asked for, with every variable filled in. */
export interface BuildSource {
  readonly target: string
  /** May hold secrets in its path and query. */
  readonly url: string
  /** What may be shown of the url: `…/version`. */
  readonly shown: string
  /** Where the JSON answer says the build; null: the whole body does. */
  readonly path: Path | null
  /** As written, for messages; null with `path`. */
  readonly field: string | null
  /** Null: any build. */
  readonly expected: string | null
  /** ms to wait for an answer, and for the expected build; null: asked once. */
  readonly within: number | null
  /** Of `ready`, else of `version`. */
  readonly line: number
}

/**
 * The targets of a load that say where their build can be read.
 *
 * @param values from resolveVariables().
 * @throws {Failure} `plan`, where a url turns out not to be one of http or https.
 */
export function buildSources(
  load: Load,
  values: { readonly [name: string]: string },
): readonly BuildSource[] {
  const constants = constantsOf(load, values)
  return Object.entries(load.targets).flatMap(
    ([target, { version, expect = '', ready = null, line = 0 }]) => {
      if (version === undefined) return []
      const place = `${load.plan.file}:${line} the version url of target ${target}`
      const expected = compileText(expect, constants)(NOWHERE).trim()
      return {
        target,
        url: filledUrl(version.url, constants, place),
        shown: shownUrl(version.url),
        path: version.path === undefined ? null : parsePath(version.path),
        field: version.path ?? null,
        expected: expected === '' ? null : expected,
        within: ready,
        line,
      }
    },
  )
}

function constantsOf(load: Load, values: { readonly [name: string]: string }): Constants {
  const urls = Object.entries(load.targets).map(([name, { url }]) => [name, url] as const)
  return { env: values, targets: compileTargets(Object.fromEntries(urls), values) }
}

/** Where the service's own metrics are; may hold secrets. Null: the plan reads none. @throws {Failure} `plan`, where it is no url of http or https. */
export function metricsUrl(load: Load, values: { readonly [name: string]: string }): string | null {
  const { watch } = load
  if (watch === undefined) return null
  const place = `${load.plan.file}:${watch.line} the url of watch`
  return filledUrl(watch.url, constantsOf(load, values), place)
}

/** Where the service tells its clock; may hold secrets. Null: the plan does not say. @throws {Failure} `plan`, where it is no url of http or https. */
export function clockUrl(load: Load, values: { readonly [name: string]: string }): string | null {
  const { time } = load
  if (time === undefined) return null
  const place = `${load.plan.file}:${time.line} the url of time`
  return filledUrl(time.url, constantsOf(load, values), place)
}

/** No value is part of the message: it may be a secret. */
function filledUrl(text: string, constants: Constants, place: string): string {
  try {
    const url = compileUrl(text, constants)(NOWHERE)
    if (/^https?:\/\//i.test(url) && URL.canParse(url)) return url
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error
  }
  throw new Failure('plan', `${place} is not a url of http:// or https://`)
}

/** Only what the plan itself writes; the query never. */
function shownUrl(text: string): string {
  return replacePlaceholders(text.split('?', 1)[0] ?? '', () => '…')
}
