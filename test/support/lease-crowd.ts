import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { rolldown } from 'rolldown'
import { git, kill } from './git-crowd.ts'

/** Where leases are held by processes. */
export interface LeaseBoard {
  readonly remote: string
  /** The bare repository itself. */
  readonly path: string
  readonly env: { readonly [name: string]: string }
  /** Holds the holders' program. */
  readonly folder: string
  /** ms. */
  readonly ttl: number
}

const HOLDER = `
import { acquire, readLeaseRemote } from './acquire.mjs'
const [remote, who, ttl] = process.argv.slice(2)
const lease = { name: 'staging', ttl: Number(ttl), wait: 600_000, line: 1 }
const from = { cwd: process.cwd(), env: process.env }
const say = (text) => console.log('said ' + text)
const { lost, leased } = await acquire(lease, readLeaseRemote('', remote, process.env), from, { me: { who }, say })
console.log((leased.takenOver ? 'took ' : 'held ') + Date.now())
lost.addEventListener('abort', () => console.log('lost ' + Date.now()))
`

/** Bundles the lease into a program of a folder, which holds it until it is killed. */
export async function bundleHolder(folder: string, bundler: typeof rolldown): Promise<void> {
  const bundle = await bundler({ input: resolve('src/lease/acquire.ts'), platform: 'node' })
  await bundle.write({ file: join(folder, 'acquire.mjs'), format: 'esm' })
  await bundle.close()
  writeFileSync(join(folder, 'holder.mjs'), HOLDER)
}

/** One who waits for the lease and then holds it, in a process of its own. */
export function startHolder({ remote, env, folder, ttl }: LeaseBoard, who: string) {
  const argv = [join(folder, 'holder.mjs'), remote, who, String(ttl)]
  const child = spawn(process.execPath, argv, { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  let told: (() => void) | undefined
  child.stdout.on('data', (text) => {
    said += text
    told?.()
  })
  const ended = new Promise<string>((done) => child.on('close', () => done(said)))
  const timeOf = (word: string) => new RegExp(`^${word} (\\d+)$`, 'm').exec(said)?.[1]
  /** Once it has said a word, and when that was, epoch ms. */
  const when = (word: string) =>
    new Promise<number>((done) => {
      told = () => {
        const time = timeOf(word)
        if (time !== undefined) done(Number(time))
      }
      told()
    })
  const waits = new Promise<void>((done) => {
    child.stdout.on('data', () => said.includes('waiting,') && done())
  })
  return { child, ended, when, waits }
}

export type Holding = ReturnType<typeof startHolder>

/** What became of a lease whose holder was killed. ms. */
export interface Succession {
  /** From the last sign of the dead to the moment at which it was somebody else's. */
  readonly after: number
  readonly next: Holding
}

/**
 * Kills who holds the lease after so many ms, with `whole` together with its gits, while somebody waits; how long it stood
 * still until that one had it.
 */
export async function succeed(
  board: LeaseBoard,
  holder: Holding,
  next: string,
  after: number,
  whole: boolean,
): Promise<Succession> {
  const waiting = startHolder(board, next)
  await waiting.waits
  await kill(holder, after, whole)
  const sign = lastSign(board)
  const took = await waiting.when('took')
  return { after: took - sign, next: waiting }
}

/** Of the commit that the ref names. */
function lastSign({ path }: LeaseBoard): number {
  const text = git(path, 'cat-file', 'commit', 'refs/socketgate/lease/staging')
  return Date.parse(/"at":"([^"]+)"/.exec(text)![1]!)
}
