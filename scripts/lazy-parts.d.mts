export function lazyParts(paths: readonly string[]): {
  readonly name: string
  readonly transform: {
    readonly order: 'pre'
    handler(code: string, id: string): string | null
  }
}
