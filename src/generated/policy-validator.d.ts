import type { SchemaError } from './plan-validator.js'

/** Compiled from schemas/policy.schema.json by scripts/schemas.mjs. */
export const validate: {
  (data: unknown): boolean
  readonly errors: readonly SchemaError[] | null
}
