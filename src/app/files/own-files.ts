import { readFile } from 'node:fs/promises'
import type { PlanFile } from './plan-file.ts'

/** The virtual user for k6, as built. */
export async function readVuBundle(): Promise<string> {
  return (await readOwn('dist/vu.js')).toString()
}

/** The plan of an act of `socketgate demo`. */
export async function readDemoPlan(name: 'demo' | 'storm'): Promise<PlanFile> {
  const file = `examples/${name}.yaml`
  return { file, bytes: await readOwn(file), readBeside: () => new Uint8Array() }
}

/** A file of this repository, from the bundle in dist/ as well as from here. */
function readOwn(path: string): Promise<Buffer> {
  const from = (root: string) => readFile(new URL(`${root}${path}`, import.meta.url))
  return from('../').catch(() => from('../../../'))
}
