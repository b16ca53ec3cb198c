import { platform } from 'node:process'
import { Failure } from '../../model/failure.ts'

type Environment = { readonly [name: string]: string }

/** Pure samples on stdout, JSON lines on stderr, nothing to anybody else. */
export const ARGUMENTS: readonly string[] = [
  'run',
  '--quiet',
  '--no-usage-report',
  '--log-output=stderr',
  '--log-format=json',
  '--out=json=-',
  'script.js',
]

/**
 * Percent by which k6's heap grows between two collections (Go's GOGC): Go's own, said so that it is one and recorded. At 50 a
 * socket took 3 to 6 % less memory and a message about 6 % more CPU (`bench/sockets.mjs`), and it is the CPU that runs out.
 */
export const GOGC = 100

/** Names that steer k6, Go, the loader or the resolver of certificates and proxies rather than the script. */
const STEERING =
  /^(K6_.*|GODEBUG|GOGC|GOMAXPROCS|GOMEMLIMIT|GOTRACEBACK|LD_.*|DYLD_.*|.*_PROXY|SSL_CERT_(FILE|DIR)|PATH|HOME|USERPROFILE|XDG_.*|TMPDIR|TEMP|TMP|SYSTEMROOT|TZ|OTEL_.*)$/i

/** What k6 gets beside the plan's variables. Its configuration and caches live and die with the run's folder. */
export function ownEnvironment(folder: string): Environment {
  return {
    PATH: '/usr/bin:/bin',
    HOME: folder,
    XDG_CONFIG_HOME: folder,
    XDG_CACHE_HOME: folder,
    TMPDIR: folder,
    TZ: 'UTC',
    GOGC: String(GOGC),
    K6_AUTO_EXTENSION_RESOLUTION: 'false',
    K6_NO_USAGE_REPORT: 'true',
    // Without it Windows opens no sockets.
    ...(platform === 'win32'
      ? { USERPROFILE: folder, SYSTEMROOT: process.env.SYSTEMROOT ?? 'C:\\Windows' }
      : {}),
  }
}

/**
 * k6's whole environment: its own, and the plan's variables.
 *
 * @throws {Failure} `plan`: a variable would steer k6 itself, or its value cannot be passed on.
 */
export function environmentOf(folder: string, variables: Environment): Environment {
  for (const [name, value] of Object.entries(variables)) {
    if (STEERING.test(name)) {
      throw new Failure(
        'plan',
        `\${${name}} would steer k6 itself, not only the plan: give the variable another name`,
      )
    }
    if (value.includes('\0')) {
      throw new Failure('plan', `the value of \${${name}} holds a NUL byte, which no environment can carry`)
    }
  }
  return { ...variables, ...ownEnvironment(folder) }
}
