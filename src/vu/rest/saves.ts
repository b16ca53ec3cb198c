import type { Json } from '../../model/json.ts'
import type { Save } from '../../model/load/step.ts'
import { parsePath, walk } from '../../model/path.ts'
import { NO_VALUES, type Values } from '../values/values.ts'
import { compileSource, type Saving, type Source } from './save-sources.ts'
import type { StepFailure } from './step-count.ts'

export type Saves = readonly Saving[]

/** `save`, taken apart. */
export function compileSaves(save: { readonly [name: string]: Save }): Saves {
  return Object.entries(save).map(([name, from]) => {
    if (typeof from !== 'string') return { name, isPath: false, ...compileSource(from) }
    const path = parsePath(from)
    return { name, written: from, isPath: true, read: ({ json }) => walk(json, path) }
  })
}

/** The values that `save` names; null where one is missing. */
export function readSaves(saves: Saves, from: Source): Values | null {
  if (saves.length === 0) return NO_VALUES
  const values: { [name: string]: Json } = {}
  for (const { name, read } of saves) {
    const value = read(from)
    if (value === undefined) return null
    values[name] = value as Json
  }
  return values
}

/** Of a body that cannot be read nothing is found either. */
export function unsaved(saves: Saves, from: Source, text: unknown): StepFailure {
  const lacking = saves.find(({ read }) => read(from) === undefined)
  return { reason: 'save', path: lacking?.written ?? '', answer: typeof text === 'string' ? text : '' }
}
