import type { Schema } from '@cfworker/json-schema'

/** What schemas/verdict.schema.json demands, without its words, by scripts/schemas.mjs. */
export const schema: Schema
