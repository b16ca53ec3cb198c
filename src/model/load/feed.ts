import type { Tags } from '../sample.ts'
import type { Messages } from './socket.ts'

/**
 * What a kind of message adds to the tags of its scenario: a feed of its own. All else that a socket measures, its
 * connects and closes among it, has the scenario's feed.
 */
export function ownTags({ feed }: Pick<Messages, 'feed'>): { readonly feed: string } | undefined {
  return feed === undefined ? undefined : { feed }
}

/** The feed of a kind of message; undefined: the plan gives none. */
export function feedOf(messages: Messages, { tags }: { readonly tags: Tags }): string | undefined {
  return messages.feed ?? tags.feed
}
