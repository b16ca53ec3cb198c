import type { Bare } from '../../git/bare.ts'
import { StoreError } from '../../ports.ts'
import { headInFile, refuseOtherHead } from '../file/head-file.ts'
import { headOf, isRecordName } from '../file/names.ts'
import { LARGEST_PACKED } from '../file/pack.ts'
import { type Head, headIn } from '../file/record-head.ts'
import type { Begun, Shelf } from '../reading/shelf.ts'
import { bytesOf, fetchBlobs, localBlobs, sizesOf } from './blobs.ts'
import type { BranchRemote } from './branch-remote.ts'
import type { Entry, Tip } from './tip.ts'

/** What the files of a branch hold. What the server has left out is fetched where it is asked for, in one go. */
export class Contents implements Pick<Shelf, 'read' | 'begin' | 'bring'> {
  readonly #git: Bare
  readonly #remote: BranchRemote
  readonly #called: (path: string) => string
  readonly #entries: ReadonlyMap<string, Entry>
  /** Bytes of the blobs that are here. */
  readonly #sizes: Map<string, number>
  /** Records that are at hand as a whole. */
  readonly #brought = new Map<string, Buffer>()

  private constructor(
    git: Bare,
    remote: BranchRemote,
    tip: Tip,
    called: (path: string) => string,
    sizes: Map<string, number>,
  ) {
    this.#git = git
    this.#remote = remote
    this.#called = called
    this.#entries = new Map(tip.entries.map((entry) => [entry.path, entry]))
    this.#sizes = sizes
  }

  /** `called`: what a message calls a path. */
  static async of(
    git: Bare,
    remote: BranchRemote,
    tip: Tip,
    called: (path: string) => string,
  ): Promise<Contents> {
    return new Contents(git, remote, tip, called, await localBlobs(git))
  }

  /** Where a record has a head beside it, that must be its own. */
  async read(paths: readonly string[]): Promise<readonly Buffer[]> {
    const beside = this.#withHeads(paths)
    const bytes = await this.#bytesOf([...paths, ...beside.map(headOf)])
    for (const path of beside) {
      const head = headOf(path)
      refuseOtherHead(bytes.get(head)!, bytes.get(path)!, this.#called(head))
    }
    return paths.map((path) => bytes.get(path)!)
  }

  async begin(paths: readonly string[]): Promise<readonly Begun[]> {
    const heads = await this.#headsOf(paths)
    await this.bring(paths.filter((path) => heads.get(path) === undefined))
    return paths.map((path) => {
      const whole = () => this.#wholeOf(path)
      return { head: () => heads.get(path) ?? headIn(whole()), whole }
    })
  }

  async bring(paths: readonly string[]): Promise<void> {
    const absent = paths.filter((path) => !this.#brought.has(path))
    const bytes = await this.read(absent)
    for (const [i, path] of absent.entries()) this.#brought.set(path, bytes[i]!)
  }

  #wholeOf(path: string): Buffer {
    const bytes = this.#brought.get(path)
    if (bytes !== undefined) return bytes
    throw new StoreError(`the figures of ${this.#called(path)} were not fetched: nobody had asked for them`)
  }

  #withHeads(paths: readonly string[]): readonly string[] {
    return paths.filter((path) => isRecord(path) && this.#entries.has(headOf(path)))
  }

  /** Undefined: only the record can tell. */
  async #headsOf(paths: readonly string[]): Promise<ReadonlyMap<string, Head | undefined>> {
    const beside = this.#withHeads(paths)
    const bytes = await this.#bytesOf(beside.map(headOf))
    const headOfRecord = (path: string) => {
      const head = headOf(path)
      return headInFile(bytes.get(head)!, this.#entries.get(path)!.oid, () => this.#called(head))
    }
    return new Map(beside.map((path) => [path, headOfRecord(path)]))
  }

  /** By path, none of them larger than a record may be. */
  async #bytesOf(paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    if (paths.length === 0) return new Map()
    await this.#fetch(paths)
    const blobs = paths.map((path) => {
      const { oid } = this.#entries.get(path)!
      return { oid, size: this.#sizes.get(oid) ?? Number.POSITIVE_INFINITY }
    })
    const large = blobs.findIndex(({ size }) => size > LARGEST_PACKED)
    if (large >= 0)
      throw new StoreError(`${this.#called(paths[large]!)} is no record: it has more than 64 KiB. Remove it`)
    const bytes = await bytesOf(this.#git, blobs)
    return new Map(paths.map((path, i) => [path, bytes[i]!]))
  }

  async #fetch(paths: readonly string[]): Promise<void> {
    const oids = paths.map((path) => this.#entries.get(path)!.oid)
    const absent = [...new Set(oids)].filter((oid) => !this.#sizes.has(oid))
    if (absent.length === 0) return
    await fetchBlobs(this.#git, this.#remote, absent)
    for (const [oid, size] of await sizesOf(this.#git, absent)) this.#sizes.set(oid, size)
  }
}

const isRecord = (path: string) => isRecordName(path.slice(path.indexOf('/') + 1))
