import type { OwnScript } from '../../../model/load/beside/own-script.ts'
import type { Load } from '../../../model/load/load.ts'
import type { Tags } from '../../../model/sample.ts'
import type { Job } from '../run.ts'
import type { Allowance } from '../watchdog.ts'
import { beforeText, OWN_FOLDER, ownEntry, splitEnv } from './entry.ts'

type Env = { readonly [name: string]: string }

/** What k6 is given to run a script. `env`: values of the plan's variables, of which it gets its own. */
export function ownJob(
  load: Load,
  script: OwnScript,
  { env, pins }: { readonly env: Env; readonly pins: ReadonlyMap<string, string> },
): Pick<Job, 'files' | 'variables' | 'extra' | 'complete'> {
  const { inside, outside } = splitEnv(ownEnv(script.env, env))
  return {
    files: {
      ...copiesOf(script),
      'before.js': beforeText(inside),
      'script.js': ownEntry(load, script, pins, inside),
    },
    variables: outside,
    extra: closedProxy(script.hosts),
    complete: withoutQueries,
  }
}

/** ms that k6 may take beyond the end of the script. */
const MARGIN = 10_000

export function ownAllowance(allowance: Allowance, { setup }: OwnScript): Allowance {
  return { ...allowance, setup, margin: MARGIN }
}

/** Those that it may read, and that have a value. */
export function ownEnv(names: readonly string[], env: Env): Env {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = Object.hasOwn(env, name) ? env[name] : undefined
      return value === undefined || value === '' ? [] : [[name, value]]
    }),
  )
}

export function copiesOf({ files }: Pick<OwnScript, 'files'>): { readonly [name: string]: Uint8Array } {
  return Object.fromEntries([...files].map(([name, bytes]) => [`${OWN_FOLDER}/${name}`, bytes]))
}

/**
 * k6's loader of modules heeds no blacklist, but a proxy: this one is a port that no user may listen on. Requests to what is
 * granted go past it.
 */
export function closedProxy(hosts: readonly string[]): Env {
  const proxy = 'http://127.0.0.1:1'
  const past = ['localhost', '127.0.0.1', '::1', ...hosts].join(',')
  return { HTTPS_PROXY: proxy, HTTP_PROXY: proxy, NO_PROXY: past }
}

/** Tags that hold an address may hold a token in its query. */
function withoutQueries(tags: Tags): Tags {
  const { url, name } = tags
  return {
    ...tags,
    ...(url === undefined ? {} : { url: cut(url) }),
    ...(name === undefined ? {} : { name: cut(name) }),
  }
}

const cut = (text: string): string => (text.includes('://') ? text.replace(/[?#].*$/s, '') : text)
