import type { Json } from '../../model/json.ts'
import { type Path, parsePath, walk } from '../../model/path.ts'
import { NO_VALUES, type Values } from '../values/values.ts'
import type { StepFailure } from './step-count.ts'

export type Saves = readonly { readonly name: string; readonly path: Path; readonly written: string }[]

/** `save`, taken apart. */
export function compileSaves(save: { readonly [name: string]: string }): Saves {
  return Object.entries(save).map(([name, written]) => ({ name, path: parsePath(written), written }))
}

/** The values that `save` names; null where one is missing. */
export function readSaves(saves: Saves, from: unknown): Values | null {
  if (saves.length === 0) return NO_VALUES
  const values: { [name: string]: Json } = {}
  for (const { name, path } of saves) {
    const value = walk(from, path)
    if (value === undefined) return null
    values[name] = value as Json
  }
  return values
}

/** Of a body that cannot be read nothing is found either. */
export function unsaved(saves: Saves, from: unknown, text: unknown): StepFailure {
  const lacking = saves.find(({ path }) => walk(from, path) === undefined)
  return { reason: 'save', path: lacking?.written ?? '', answer: typeof text === 'string' ? text : '' }
}
