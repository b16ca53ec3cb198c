import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder of this run of the suite, which goes with it. */
    shared: string
  }
}

/** All projects of one run have one folder. */
const run = globalThis as { socketgateShared?: string }

/** What vitest calls once for each project, before its tests. */
export default function setup(project: TestProject): () => void {
  run.socketgateShared ??= mkdtempSync(join(tmpdir(), 'socketgate-shared-'))
  const folder = run.socketgateShared
  const clear = () => rmSync(folder, { recursive: true, force: true })
  project.provide('shared', folder)
  // A watched run begins anew with what has changed since.
  project.onTestsRerun(async () => {
    clear()
    mkdirSync(folder)
  })
  return clear
}

/**
 * A folder that is made once in a run of the suite, by the first file of tests that asks for it. It is only read: other
 * files have it, too.
 */
export function sharedFolder(name: string, make: (folder: string) => void): string {
  const place = join(inject('shared'), name)
  if (existsSync(place)) return place
  const own = mkdtempSync(`${place}-`)
  make(own)
  try {
    renameSync(own, place)
  } catch (error) {
    // Another file was faster.
    if (!existsSync(place)) throw error
    rmSync(own, { recursive: true })
  }
  return place
}
