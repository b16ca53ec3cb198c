import { describe, expect, it } from 'vitest'
import { feedOf, ownTags } from '../../src/model/load/feed.ts'
import type { Messages } from '../../src/model/load/socket.ts'

const plain: Messages = { match: { kind: 'any' } }
const own: Messages = { ...plain, feed: 'audit' }

describe('a kind of message', () => {
  it('is of the feed of its scenario, unless it has one of its own', () => {
    expect(feedOf(plain, { tags: { feed: 'orders' } })).toBe('orders')
    expect(feedOf(own, { tags: { feed: 'orders' } })).toBe('audit')
    expect(feedOf(plain, { tags: {} })).toBeUndefined()
  })

  it('adds a tag only where it has a feed of its own', () => {
    expect(ownTags(plain)).toBeUndefined()
    expect(ownTags(own)).toEqual({ feed: 'audit' })
  })
})
