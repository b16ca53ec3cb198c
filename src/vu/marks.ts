import { isObject, type Json } from '../model/json.ts'
import { type Correlation, RUN_HEADER, TRACE_HEADER } from '../model/load/correlate.ts'
import type { Fill, Marking, Scope } from './values/values.ts'

type Headers = { readonly [name: string]: string }

/** No secret and no cryptography: k6 seeds Math.random for every VU from the system's own source. */
const word = () => (0x100000000 + Math.floor(Math.random() * 0x100000000)).toString(16).slice(1)
const id = () => word() + word()

/** How this run's requests are marked; undefined: they are not. */
export function markingOf(correlation: Correlation | undefined): Marking | undefined {
  if (correlation === undefined) return undefined
  return { run: correlation.run ?? '', flags: correlation.sampled ? '01' : '00' }
}

/** Where nobody gave the run an id, as in an exported script, `setup` draws one, and hands it to all VUs with what it returns. */
export function beginRun(marking: Marking | undefined): { readonly run?: string } {
  if (marking === undefined || marking.run !== '') return {}
  marking.run = id()
  return { run: marking.run }
}

/** Takes over what `beginRun` handed out. */
export function joinRun(marking: Marking | undefined, data: Json): void {
  if (marking?.run === '' && isObject(data) && typeof data.run === 'string') marking.run = data.run
}

/**
 * The headers by which a request is found again: one trace id a journey, which its scope keeps, and a new span id for each. What
 * the plan sets itself is left alone. Null: nothing is to be added.
 */
export function compileMarks(own: Headers, marking: Marking | undefined): Fill<Headers> | null {
  if (marking === undefined) return null
  const names = Object.keys(own).map((name) => name.toLowerCase())
  const named = !names.includes(RUN_HEADER.toLowerCase())
  const traced = !names.includes(TRACE_HEADER)
  if (!named && !traced) return null
  return (scope: Scope) => {
    const { run, flags } = marking
    if (run === '') return {}
    if (traced) scope.trace ??= run + id()
    return {
      ...(named && { [RUN_HEADER]: run }),
      ...(traced && { [TRACE_HEADER]: `00-${scope.trace}-${id()}-${flags}` }),
    }
  }
}
