import { partedOf } from './encodings.ts'
import { Needles } from './needles.ts'
import { PartedNeedles } from './parted.ts'
import type { Range } from './pieces.ts'
import { readingsOf, squeezed } from './readings.ts'

const utf8 = new TextEncoder()

/** Finds secrets in texts that have to be read otherwise than as they stand: escaped, parted, as bytes. */
export class OtherReadings {
  readonly #plain: Needles
  readonly #parted: PartedNeedles

  constructor(secrets: Iterable<string>) {
    const all = [...secrets]
    this.#plain = new Needles(all.map(inBytes))
    this.#parted = new PartedNeedles(all.flatMap(partedOf))
  }

  /** Where any of them stands. */
  rangesIn(text: string): readonly Range[] {
    return readingsOf(text).flatMap((reading) => {
      const parted = squeezed(reading)
      const own =
        reading.text === text ? [] : this.#plain.rangesIn(reading.text).map((range) => reading.within(range))
      return [...own, ...this.#parted.rangesIn(parted.text).map(parted.within)]
    })
  }

  /** Where the text's last part begins that one of them goes on from; -1: nowhere, or as the text stands. */
  beginOfTail(text: string): number {
    const [reading] = readingsOf(text)
    if (reading === undefined || reading.text === text) return -1
    const begin = this.#plain.beginOfTail(reading.text)
    return begin < 0 ? -1 : reading.within([begin, begin + 1])[0]
  }
}

/** As a reading has it. */
function inBytes(text: string): string {
  return Array.from(utf8.encode(text), (byte) => String.fromCharCode(byte)).join('')
}
