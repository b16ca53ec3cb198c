/** Compiled from schemas/verdict.schema.json by scripts/schemas.mjs. */
export const validate: {
  (data: unknown): boolean
  readonly errors: readonly { readonly instancePath: string; readonly keyword: string }[] | null
}
