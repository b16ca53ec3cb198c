import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every file of `templates/`, by its path in the repository. */
export const TEMPLATES: ReadonlyMap<string, string> = new Map(
  readdirSync('templates', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'))
    .sort()
    .map((path) => [path, readFileSync(path, 'utf8')]),
)

/** The workflows among them. */
export const WORKFLOWS: readonly (readonly [string, string])[] = [...TEMPLATES].filter(([path]) =>
  path.startsWith('templates/github/'),
)

/** The composite actions that start a build. */
export const STARTS: readonly (readonly [string, string])[] = [...TEMPLATES].filter(([path]) =>
  path.endsWith('/action.yml'),
)
