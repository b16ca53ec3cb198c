import { sourceOf } from '../app/reproduce.ts'
import { VERSION } from '../app/version.ts'
import type { Docs } from '../report/words/docs.ts'

/**
 * Where the documents of this action are, in the version that runs: what they say holds for its verdicts, whatever later
 * versions decide. Null: it came from nowhere that could be linked to, as `uses: ./` does.
 */
export function ownDocs(env: { readonly [name: string]: string | undefined }, version = VERSION): Docs {
  const source = sourceOf(env)
  if (source === null) return null
  // A release moves the tag of its major version (release.yml), and leaves its own.
  const moves = source.ref === `v${version.split('.')[0]}`
  return `https://github.com/${source.repository}/blob/${moves ? `v${version}` : source.ref}/docs`
}
