import { randomBytes } from 'node:crypto'
import { unpackTar } from 'modern-tar'
import { Failure } from '../../../model/failure.ts'
import { isObject } from '../../../model/json.ts'
import type { OwnSource } from '../../../model/load/beside/own-script.ts'
import type { OwnFacts } from '../../../ports.ts'
import { engineLine } from '../../../text/secrets.ts'
import { settlesWithin, startChild } from '../../process/child.ts'
import { environmentOf } from '../environment.ts'
import { addTo, createFolder, readBytes, removeFolder } from '../folder.ts'
import { sha256 } from '../get/binary.ts'
import { asItIs, beforeText, OWN_FOLDER, probeText, splitEnv } from './entry.ts'
import { closedProxy, copiesOf, ownEnv } from './own-job.ts'

/** ms for init code. */
const WITHIN = 30_000
/** Characters of what k6 says. */
const MOST = 4 * 1024 * 1024

type Env = { readonly [name: string]: string }

/**
 * Asks k6 what a script wants. This executes its init code: in a folder of copies, with nothing in the environment but
 * what it may read, and without a way to the network for its modules.
 *
 * @throws {Failure} `plan`: its init code throws, or k6 refuses its options; `policy`: it takes modules from the network.
 */
export async function readOwnScript(k6: string, source: OwnSource, env: Env): Promise<OwnFacts> {
  const { inside, outside } = splitEnv(ownEnv(source.env, env))
  const mark = randomBytes(12).toString('hex')
  const folder = createFolder({
    ...copiesOf(source),
    'before.js': beforeText(inside),
    'probe.js': probeText(source, mark),
  })
  try {
    const own = { ...environmentOf(folder, outside), ...closedProxy([]) }
    const ask = (args: readonly string[]) => said(k6, args, folder, own, source.file)
    const exports = exportsIn((await ask(['inspect', 'probe.js'])).err, mark)
    addTo(folder, 'whole.js', asItIs(source, exports))
    const whole = await ask(['inspect', '--execution-requirements', 'whole.js'])
    await ask(['archive', '-O', 'own.tar', `${OWN_FOLDER}/${source.file}`])
    return {
      inspected: whole.out,
      exports,
      digests: await digestsIn(readBytes(folder, 'own.tar'), source.file),
    }
  } finally {
    removeFolder(folder)
  }
}

interface Said {
  readonly out: string
  readonly err: string
}

async function said(
  k6: string,
  args: readonly string[],
  folder: string,
  env: Env,
  file: string,
): Promise<Said> {
  const child = startChild(k6, [...args, '--include-system-env-vars', '--log-format=json'], {
    cwd: folder,
    env,
  })
  const texts = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (texts.out = (texts.out + chunk).slice(0, MOST)))
  child.stderr.on('data', (chunk: Buffer) => (texts.err = (texts.err + chunk).slice(0, MOST)))
  const read = [child.stdout, child.stderr].map(
    (stream) => new Promise((settle) => stream.once('close', settle)),
  )
  const inTime = await settlesWithin(child.exited, WITHIN)
  child.killGroup()
  const { code } = await child.exited
  await Promise.all(read)
  if (!inTime) throw new Failure('plan', `the init code of ${file} did not end within ${WITHIN / 1000} s`)
  if (code !== 0) throw refused(texts.err, file)
  return texts
}

/** Why k6 does not take a script, in words. */
function refused(log: string, file: string): Failure {
  const words = messagesIn(log).at(-1) ?? 'k6 does not say why'
  if (/unknown modules? |k6\/x\//.test(words)) {
    return new Failure('plan', `${file} needs an extension of k6 (k6/x/…), which no k6 of ours has: ${words}`)
  }
  if (/couldn't be retrieved|moduleSpecifier "https?:/.test(words)) {
    return new Failure(
      'policy',
      `${file} takes a module from the network, which nobody allowed: put a copy beside it. ${words}`,
    )
  }
  return new Failure('plan', `k6 does not take ${file}: ${words}`)
}

function messagesIn(log: string): readonly string[] {
  return log.split('\n').flatMap((line) => {
    try {
      const entry: unknown = JSON.parse(line)
      return isObject(entry) && entry.level === 'error' ? [engineLine(String(entry.msg)).slice(0, 400)] : []
    } catch {
      return []
    }
  })
}

function exportsIn(log: string, mark: string): readonly string[] {
  for (const line of log.split('\n')) {
    if (!line.includes(mark)) continue
    const entry: unknown = JSON.parse(line)
    const told: unknown = isObject(entry) ? JSON.parse(String(entry.msg).slice(mark.length)) : []
    return Array.isArray(told) ? told.filter((name) => typeof name === 'string') : []
  }
  return []
}

/** Of every file in k6's archive: what the script imports or opens. Two scripts without digests would have one history. */
async function digestsIn(tar: Buffer | null, file: string): Promise<readonly string[]> {
  const entries = tar === null ? [] : await unpackTar(tar, { strict: true })
  const files = entries.filter(({ header: { name, type } }) => type === 'file' && name !== 'metadata.json')
  const digests = files.map(({ data = new Uint8Array() }) => sha256(data))
  if (digests.length === 0)
    throw new Failure(
      'engine',
      `k6's archive of ${file} cannot be read: nobody can tell which script was run`,
    )
  return [...new Set(digests)].sort()
}
