import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folders: string[] = []

/** Of the test file that ends. */
export function removeFolders(): void {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true })
}

/** A fresh folder that goes when the test file ends. `name`: what its own name begins with. */
export function temporaryFolder(name = 'socketgate-test'): string {
  const path = mkdtempSync(join(tmpdir(), `${name}-`))
  folders.push(path)
  return path
}
