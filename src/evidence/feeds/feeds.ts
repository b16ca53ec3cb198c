import type { Load } from '../../model/load/load.ts'
import type { SocketScenario } from '../../model/load/scenario.ts'
import { statedIn } from '../../model/load/stated.ts'
import { RECEIVED } from '../../model/receipts.ts'
import type { Delivery, Silence } from '../../model/record/delivery.ts'
import type { Seen } from '../../model/record/seen.ts'
import type { Share } from '../../model/record/share.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Moments, Window } from '../cube/moments.ts'
import type { Books } from '../lives/entries.ts'
import { waitsOf } from '../lives/shares.ts'
import { deliveryOf, type Feed } from './deliveries.ts'
import { fallenSilentIn } from './fallen-silent.ts'
import { malformedOf } from './malformed.ts'
import { OwnTime, withRamp } from './own-time.ts'
import { restOf, rhythmOf, socketsOf } from './rhythm.ts'
import { feedsOfScenario, matchedOf, type Place, Shelves, untimedOf } from './shelves.ts'
import { sightsOfFeed, sightsOfScenario } from './sights.ts'
import { silenceOf } from './silence.ts'
import { silentSocketsOf } from './silent-sockets.ts'
import { standstillsIn, wakingTime } from './standstills.ts'
import { starvedByKind, starvedOf } from './starved.ts'
import { subscribedTimes } from './subscribed.ts'
import { arrivalsOf } from './tallies.ts'
import { unsubscribedIn, wantedTimes } from './wanted.ts'

/** What a record says of feeds: what came of them, when, to whom, and what nobody asked about. */
export interface FeedAccount {
  readonly deliveries: readonly Delivery[]
  readonly silences: readonly Silence[]
  readonly shares: readonly Share[]
  readonly seen: readonly Seen[]
}

export function feedsOf(
  load: Load,
  books: ReadonlyMap<string, Books>,
  leaves: readonly Leaf[],
  moments: Moments,
): FeedAccount {
  const shelves = new Shelves(leaves)
  const accounts = Object.entries(load.work.scenarios).flatMap(([name, scenario]) =>
    scenario.kind === 'socket'
      ? [
          accountOfScenario(
            name,
            scenario,
            shelves,
            books.get(name) ?? new Map(),
            moments,
            standstillsIn(name, leaves),
          ),
        ]
      : [],
  )
  return {
    deliveries: accounts.flatMap(({ deliveries }) => deliveries),
    silences: accounts.flatMap(({ silences }) => silences),
    shares: accounts.flatMap(({ shares }) => shares),
    seen: accounts.flatMap(({ seen }) => seen),
  }
}

function accountOfScenario(
  name: string,
  scenario: SocketScenario,
  shelves: Shelves,
  books: Books,
  moments: Moments,
  standstills: readonly Window[],
): FeedAccount {
  const own = new OwnTime(moments.ownTime(name))
  const whole = withRamp(own, moments.beforeOwnTime(name))
  const ramp = whole.tenths - own.tenths
  const subscribed = subscribedTimes(books, moments.end)
  const wanted = wantedTimes(books, waitsOf(scenario.socket.open), moments.end)
  const wantedSockets = socketsOf(own, wanted)
  const everyone = [...subscribed.values()].flat()
  const rhythmIn = (time: OwnTime, place: Place) =>
    rhythmOf(time, shelves.of('ws_message_latency', place), othersOf(place, shelves), everyone)
  const feeds = feedsOfScenario(scenario).map((feed): Feed => {
    const place = { scenario: name, feed }
    const story = rhythmIn(whole, place)
    return {
      place,
      story,
      rhythm: restOf(story, ramp, own),
      wanted: wantedSockets,
      subscribed,
      arrivals: arrivalsOf(shelves.of(RECEIVED, place)),
    }
  })
  const rhythms = feeds.map(({ rhythm }) => rhythm)
  const waking = wakingTime(own, standstills, rhythms)
  const heard = (feed: Feed): Feed =>
    waking === own
      ? feed
      : { ...feed, rhythm: rhythmIn(waking, feed.place), wanted: socketsOf(waking, wanted) }
  const rated = feeds.flatMap((feed) => {
    const stated = statedIn(scenario, feed.place.feed)
    return stated === undefined ? [] : [{ feed: heard(feed), stated }]
  })
  const malformed = malformedOf(name, scenario, shelves)
  return {
    deliveries: rated.map(({ feed, stated }) => deliveryOf(feed, stated, shelves, own)),
    silences: feeds.map((feed) => ({
      ...feed.place,
      ...silenceOf(feed, ramp, moments.start, standstills),
    })),
    shares: [
      ...rated.map(({ feed, stated }) => starvedOf(feed, stated, own)),
      ...rated.flatMap(({ feed }) => starvedByKind(feed, scenario, shelves, own)),
      ...malformed.map(({ feed, n, of, unread }) => ({
        ...shareOf('ws_messages_malformed', { scenario: name, feed }, n, of),
        ...(unread !== undefined && { unread }),
      })),
      ...untimedShares(name, scenario, shelves),
    ].filter(({ n }) => n > 0),
    seen: [
      ...sightsOfScenario({ scenario: name, feed: scenario.tags.feed ?? null }, shelves, malformed).filter(
        // Nothing is matched on the sockets of a sweep, which tells itself to whom anything came.
        ({ kind }) => kind !== 'unmatched' || scenario.socket.idle === undefined,
      ),
      ...feeds.flatMap(({ place }) => sightsOfFeed(place, shelves)),
      ...unsubscribed(name, scenario, unsubscribedIn(own, wanted, everyone), books),
      ...feeds.filter((feed) => rated.every((one) => one.feed.place !== feed.place)).flatMap(silentSockets),
      ...feeds.map(heard).flatMap(fallenSilent),
    ],
  }
}

/** Messages of which no latency is known. */
function othersOf(place: Place, shelves: Shelves): readonly Leaf[] {
  return ['ws_messages_untimed', 'ws_messages_matched'].flatMap((metric) => shelves.of(metric, place))
}

/** Where nobody ever subscribed, the row of subscriptions says it. */
function unsubscribed(
  name: string,
  { tags }: SocketScenario,
  found: Pick<Seen, 'n' | 'of'> | null,
  books: Books,
): Seen[] {
  const never = ![...books.values()].some((entries) => entries.some(({ turn }) => turn === 'subscribed'))
  if (found === null || never) return []
  return [{ kind: 'unsubscribed', scenario: name, feed: tags.feed ?? null, ...found }]
}

/** Of a feed whose rate is stated `ws_starved` tells them. */
function silentSockets(feed: Feed): Seen[] {
  const { n, of } = silentSocketsOf(feed)
  return n === 0 ? [] : [{ kind: 'silent-socket', ...feed.place, n, of }]
}

function fallenSilent(feed: Feed): Seen[] {
  const found = fallenSilentIn(feed)
  return found === null ? [] : [{ kind: 'fallen-silent', ...feed.place, ...found }]
}

function untimedShares(name: string, scenario: SocketScenario, shelves: Shelves): Share[] {
  return feedsOfScenario(scenario).map((feed) => {
    const place = { scenario: name, feed }
    const untimed = untimedOf(shelves, place)
    const timed = shelves.samples('ws_message_latency', place)
    return shareOf(
      'ws_messages_untimed',
      place,
      untimed,
      untimed + timed === 0 ? 0 : matchedOf(shelves, place),
    )
  })
}

function shareOf(metric: string, place: Place, bad: number, n: number): Share {
  return { metric, ...place, bad, n }
}
