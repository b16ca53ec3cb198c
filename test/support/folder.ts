import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const folders: string[] = []

// Here and not in the function: a hook that is registered inside a running test is never run. Imported before any hook
// of the test file itself, it runs after all of them.
afterAll(() => {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true })
})

/** A fresh folder that goes when the test file ends. `name`: what its own name begins with. */
export function temporaryFolder(name = 'socketgate-test'): string {
  const path = mkdtempSync(join(tmpdir(), `${name}-`))
  folders.push(path)
  return path
}
