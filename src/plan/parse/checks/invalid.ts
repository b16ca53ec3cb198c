import { type SchemaError, validate } from '../../../generated/plan-validator.js'
import { isObject, type Json } from '../../../model/json.ts'
import { below, keysOf, type Pointer } from '../yaml/pointer.ts'

/**
 * Takes out of a plan (in place) what the schema refuses, so that the rest still has the shape that the schema
 * promises and can be checked further: every problem at once. A removed list item leaves a hole, so that the
 * indices after it stay true. Returns the pointers of what was removed.
 */
export function prune(plan: Json, errors: readonly SchemaError[]): Pointer[] {
  const removed = new Set<Pointer>()
  for (let left = errors; left.length > 0; left = schemaErrors(plan)) {
    const broken = left.map(brokenPlace).filter((at) => at !== undefined && at !== '' && !removed.has(at))
    if (broken.length === 0) break
    for (const at of broken as Pointer[]) {
      removed.add(at)
      remove(plan, at)
    }
  }
  return [...removed]
}

/** Every mistake that the schema finds. */
export function schemaErrors(plan: Json): readonly SchemaError[] {
  return validate(plan) ? [] : (validate.errors ?? [])
}

/** The place that no longer has its promised shape; a bad name spoils nothing else. */
function brokenPlace({ keyword, instancePath, propertyName, params }: SchemaError): Pointer | undefined {
  if (keyword === 'additionalProperties') return below(instancePath, String(params.additionalProperty))
  const harmless = keyword === 'propertyNames' || keyword === 'if' || propertyName !== undefined
  return harmless ? undefined : instancePath
}

/** Removes one place from a plan, in place. */
export function remove(plan: Json, at: Pointer): void {
  const keys = keysOf(at)
  const last = keys.pop()
  const parent = keys.reduce<Json | undefined>((value, key) => child(value, key), plan)
  if (last === undefined || parent === undefined) return
  if (Array.isArray(parent)) delete (parent as Json[])[Number(last)]
  else if (isObject(parent)) delete (parent as Record<string, Json>)[last]
}

function child(value: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(value)) return value[Number(key)]
  return isObject(value) ? value[key] : undefined
}
