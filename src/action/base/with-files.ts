import { posix } from 'node:path'
import type { PlanFile } from '../../app/files/plan-file.ts'
import { planDifferences } from '../../plan/difference.ts'
import { Unreadable } from '../../plan/parse/read-file.ts'
import type { ReadBase } from './commit-file.ts'

/** What stands at a path, or why it cannot be read. */
type Found = Uint8Array | Unreadable

/**
 * Reads every file that a plan of the base names, once, so that it can be given at once whenever it is asked for. Compared
 * with itself, a plan asks for all of them.
 */
export async function withFiles(
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  read: ReadBase,
): Promise<PlanFile['readBeside']> {
  const files = new Map<string, Found>()
  for (let missing = new Set<string>(); ; missing = new Set()) {
    const readBeside = (name: string) => {
      if (!files.has(name)) missing.add(name)
      return given(files.get(name))
    }
    planDifferences({ bytes, readBeside }, { bytes, readBeside })
    if (missing.size === 0) return (name) => given(files.get(name))
    for (const name of missing) files.set(name, await beside(posix.join(posix.dirname(path), name), read))
  }
}

function given(found: Found | undefined): Uint8Array {
  if (found instanceof Uint8Array) return found
  throw found ?? new Unreadable('there is no such file')
}

/** @throws whatever says nothing of the file itself. */
async function beside(path: string, read: ReadBase): Promise<Found> {
  try {
    return (await read(path)) ?? new Unreadable('there is no such file')
  } catch (error) {
    if (error instanceof Unreadable) return error
    throw error
  }
}
