/** One mistake, as ajv reports it with `verbose`. `instancePath` is a JSON pointer. */
export interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: { readonly [name: string]: unknown }
  readonly propertyName?: string
  readonly schema: unknown
  readonly parentSchema: SchemaPart
  readonly data: unknown
}

/** What the messages need of the schema at the place of the mistake. */
export interface SchemaPart {
  readonly title?: string
  readonly type?: string | readonly string[]
  readonly examples?: readonly unknown[]
  readonly properties?: { readonly [key: string]: SchemaPart & { readonly description?: string } }
}

/** Compiled from schemas/plan.schema.json by scripts/schemas.mjs. */
export const validate: {
  (data: unknown): boolean
  readonly errors: readonly SchemaError[] | null
}
