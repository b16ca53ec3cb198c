import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The Node 24 under which the runner starts the action: one that is named, this one, or a hosted runner's; undefined: none is here. */
export const node24: string | undefined = process.env.SOCKETGATE_NODE24 ?? own() ?? inToolCache()

function own(): string | undefined {
  return process.version.startsWith('v24.') ? process.execPath : undefined
}

function inToolCache(): string | undefined {
  const folder = join(process.env.RUNNER_TOOL_CACHE ?? '/nowhere', 'node')
  try {
    const version = readdirSync(folder).findLast((name) => name.startsWith('24.'))
    const program = process.platform === 'win32' ? 'node.exe' : 'bin/node'
    return version === undefined ? undefined : join(folder, version, process.arch, program)
  } catch {
    return undefined
  }
}
