import { StoreError } from '../../ports.ts'

/** One name in a folder of a store. */
export interface Item {
  readonly name: string
  /** A link could lead anywhere, and what it leads to was not stored by this gate. */
  readonly link: boolean
}

/** A file of which the beginning was read. */
export interface Begun {
  /** At most `BEGINNING` bytes. */
  readonly bytes: Uint8Array
  /** All of it. @throws {StoreError} */
  whole(): Uint8Array
}

/** Bytes: they hold the head of any usual record. */
export const BEGINNING = 4096

/** The files of a store, wherever it keeps them; a path is `KEY/NAME`. Its methods throw StoreError. */
export interface Shelf {
  /** Whether the folder or branch is there at all. */
  exists(): Promise<boolean>
  /** What lies in a series' folder, or, of `''`, beside the folders, by name; nothing where there is no such folder. */
  list(folder: string): Promise<readonly Item[]>
  /** The bytes of these files, each of at most LARGEST_PACKED. */
  read(paths: readonly string[]): Promise<readonly Uint8Array[]>
  /** The same of files of which the beginnings may be enough: the rest is read where it is asked for. */
  begin(paths: readonly string[]): Promise<readonly Begun[]>
  /** What a message calls a path. */
  called(path: string): string
}

/** @throws {StoreError} */
export function refuseLink({ link }: Item, called: string): void {
  if (link) throw new StoreError(`${called} is a symbolic link, which a baseline never holds: remove it`)
}
