export interface Threat {
  readonly threat: string
  readonly tests: readonly { readonly file: string; readonly words: string }[]
}

export interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

export function threatsIn(page: string): readonly Threat[]

export function heldAgainst(
  threats: readonly Threat[],
  report: Report,
  root: string,
): { readonly unshown: readonly string[]; readonly skipped: readonly string[] }
