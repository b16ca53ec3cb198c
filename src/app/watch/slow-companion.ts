import { slowReadersFor } from '../../companions/slow-readers/slow-readers.ts'
import type { Load } from '../../model/load/load.ts'
import type { Companion } from '../../ports.ts'

/** The slow readers, where the plan has some; else nothing. */
export function slowReadersOf(load: Load): readonly Companion[] {
  const companion = slowReadersFor(load)
  return companion === null ? [] : [companion]
}
