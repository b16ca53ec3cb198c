import { describe, expect, it } from 'vitest'
import { merged } from '../../src/companions/merged.ts'

const NEVER = new AbortController().signal

/** A source that a test feeds by hand. */
class Fed implements AsyncIterable<string> {
  asked = 0
  left = false
  readonly #items: (string | null)[] = []
  #wake: () => void = () => {}

  give(item: string | null): void {
    this.#items.push(item)
    this.#wake()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    try {
      for (;;) {
        this.asked += 1
        while (this.#items.length === 0) await new Promise<void>((resolve) => (this.#wake = resolve))
        const item = this.#items.shift()
        if (item === null || item === undefined) return
        yield item
      }
    } finally {
      this.left = true
    }
  }
}

async function* from(...items: readonly string[]): AsyncGenerator<string> {
  yield* items
}

async function all(source: AsyncIterable<string>): Promise<string[]> {
  const items: string[] = []
  for await (const item of source) items.push(item)
  return items
}

describe('several sources as one', () => {
  it('lose nothing, and keep the order of each', async () => {
    const items = await all(merged([from('a1', 'a2', 'a3'), from('b1'), from()], NEVER))
    expect(items.toSorted()).toEqual(['a1', 'a2', 'a3', 'b1'])
    expect(items.filter((item) => item.startsWith('a'))).toEqual(['a1', 'a2', 'a3'])
  })

  it('do not wait for one that is silent', async () => {
    const [busy, silent] = [new Fed(), new Fed()]
    const stream = merged([silent, busy], NEVER)
    for (const item of ['1', '2', '3']) {
      busy.give(item)
      expect(await stream.next()).toEqual({ done: false, value: item })
    }
    busy.give(null)
    silent.give('at last')
    silent.give(null)
    expect(await all(stream)).toEqual(['at last'])
  })

  it('are asked for their next batch only when the last was taken', async () => {
    const fed = new Fed()
    for (const item of ['1', '2', '3', null]) fed.give(item)
    const stream = merged([fed, from('other')], NEVER)
    await stream.next()
    await stream.next()
    expect(fed.asked).toBeLessThanOrEqual(2)
    expect(await all(stream)).toContain('3')
  })

  it('throw what one of them throws, and the others are left', async () => {
    const fed = new Fed()
    fed.give('1')
    const broken = (async function* (): AsyncGenerator<string> {
      yield 'x'
      throw new Error('torn')
    })()
    await expect(all(merged([fed, broken], NEVER))).rejects.toThrow('torn')
    fed.give('2')
    await expect.poll(() => fed.left).toBe(true)
  })

  it('are all left when their reader leaves', async () => {
    const [one, other] = [new Fed(), new Fed()]
    one.give('1')
    other.give('1')
    for await (const _ of merged([one, other], NEVER)) break
    await expect.poll(() => [one.left, other.left]).toEqual([true, true])
  })

  it('end where they are cut, with what was offered until then', async () => {
    const fed = new Fed()
    const cut = new AbortController()
    const stream = merged([fed], cut.signal)
    fed.give('1')
    expect(await stream.next()).toEqual({ done: false, value: '1' })
    const next = stream.next()
    cut.abort()
    expect(await next).toEqual({ done: true, value: undefined })
  })
})
