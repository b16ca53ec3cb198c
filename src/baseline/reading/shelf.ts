import { StoreError } from '../../ports.ts'
import type { Head } from '../file/record-head.ts'

/** One name in a folder of a store. */
export interface Item {
  readonly name: string
  /** A link could lead anywhere, and what it leads to was not stored by this gate. */
  readonly link: boolean
}

/** A record's file of which the head was read. */
export interface Begun {
  /** Undefined: only the whole can tell. @throws {StoreError} */
  head(): Head | undefined
  /** All of it. @throws {StoreError} where it was not brought, either. */
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
  /** The heads of records. Those without one are there as a whole; all others have to be brought first. */
  begin(paths: readonly string[]): Promise<readonly Begun[]>
  /** Has the whole of these at hand, which were begun. */
  bring(paths: readonly string[]): Promise<void>
  /** What a message calls a path. */
  called(path: string): string
}

/** @throws {StoreError} */
export function refuseLink({ link }: Item, called: string): void {
  if (link) throw new StoreError(`${called} is a symbolic link, which a baseline never holds: remove it`)
}
