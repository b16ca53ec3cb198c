import { Failure } from '../model/failure.ts'
import { length } from '../model/numbers.ts'
import { type Holder, holderWords, SOMEBODY } from '../model/record/leased.ts'
import type { Clock } from './clock.ts'
import type { LeaseRef, Seen, Trouble } from './ref.ts'

/** A lease that somebody asks for. Times in ms. */
export interface Asking {
  readonly name: string
  readonly ttl: number
  readonly wait: number
  readonly ref: LeaseRef
  readonly clock: Clock
  /** A new text of the holder's, which no other is equal to. */
  text(): string
  say(message: string): void
}

export interface Taken {
  /** The commit that the ref names, and when the push of it began. */
  readonly oid: string
  readonly at: number
  readonly waited: number
  readonly holders: readonly Holder[]
  readonly takenOver: boolean
}

/** Nobody lets us hold it: the load has to do without. */
export interface NotTaken {
  readonly why: string
  /** Who holds it at this moment; null: nobody, or nobody knows. */
  readonly holder: Holder | null
  /** Not even the remote could be read: it is not there, or not for this token. */
  readonly unread?: true
}

const MOST_HOLDERS = 5

/**
 * Waits until the lease is ours. Somebody else's is taken over once the ref has not changed for one TTL, by our own clock
 * since we first saw it so: then its holder has long stopped (keep.ts). The TTL is ours or the holder's, whichever is longer:
 * who has a longer one changes the ref less often.
 *
 * @throws {Failure} policy: others held it, or nobody answered, for as long as is waited. cancelled, at once.
 */
export async function take(asking: Asking, signal: AbortSignal): Promise<Taken | NotTaken> {
  const wait = new Wait(asking, signal)
  let taken: Taken | NotTaken | undefined
  try {
    while (taken === undefined) taken = await wait.try()
    return taken
  } finally {
    if (taken === undefined || 'why' in taken) await wait.takeBack()
  }
}

/** ms between two looks: a twentieth of the TTL, within these. */
const LOOK = { least: 1_000, most: 15_000 }
/** ms after a lost race at most. */
const SOON = 1_000
/** ms until a server that does not answer is asked again, at most. */
const CALM = 8_000
/** ms for which nobody may answer. */
const PATIENCE = 120_000
/** ms that taking back what may have arrived may take. */
const TAKE_BACK = 4_000

class Wait {
  readonly #asking: Asking
  readonly #signal: AbortSignal
  readonly #begun: number
  readonly #holders: Holder[] = []
  /** What the ref was when it last changed, and since when we know. */
  #since: { readonly oid: Seen; readonly at: number } | undefined
  /** ms: what the last of them whom we could ask said to be its TTL. */
  #theirs = 0
  /** What we offered without an answer. */
  readonly #offered = new Set<string>()
  /** The last, and since when it lasts; undefined: there is none. */
  #trouble: (Trouble & { readonly at: number }) | undefined
  #mayWrite = false

  constructor(asking: Asking, signal: AbortSignal) {
    this.#asking = asking
    this.#signal = signal
    this.#begun = asking.clock.now()
  }

  /** One look, and what follows from it; undefined: it has to be looked again. */
  async try(): Promise<Taken | NotTaken | undefined> {
    this.#throwIfCancelled()
    const { ref, clock } = this.#asking
    const looked = await ref.look()
    const now = clock.now()
    this.#throwIfCancelled()
    if (looked.how === 'trouble') return await this.#unread(looked)
    const { oid } = looked
    const own = oid !== null && this.#offered.has(oid)
    if (this.#since?.oid !== oid) {
      this.#since = { oid, at: now }
      if (oid !== null && !own) {
        const refused = await this.#meet(oid)
        if (refused !== null) return refused
      }
    }
    const ttl = Math.max(this.#asking.ttl, this.#theirs)
    const dead = oid !== null && !own && now - this.#since.at >= ttl
    if (oid !== null && !own && !dead) {
      this.#trouble = undefined
      return await this.#later(this.#since.at + ttl - now)
    }
    return await this.#offer(oid, dead)
  }

  /** Removes what may have arrived although nobody said so. Never rejects. */
  async takeBack(): Promise<void> {
    if (this.#offered.size === 0) return
    const { ref } = this.#asking
    const looked = await ref.look().catch(() => null)
    if (looked?.how !== 'seen' || looked.oid === null || !this.#offered.has(looked.oid)) return
    await ref.remove(looked.oid, TAKE_BACK).catch(() => undefined)
  }

  async #offer(seen: Seen, takenOver: boolean): Promise<Taken | NotTaken | undefined> {
    const { ref, clock, text } = this.#asking
    const at = clock.now()
    const written = await ref.write(seen, text())
    const { oid } = written
    if (written.how === 'done') {
      this.#offered.clear()
      return { oid, at, waited: at - this.#begun, holders: this.#holders, takenOver }
    }
    // Also of what somebody was faster: a client that tries again by itself is told so of its own first try.
    this.#offered.add(oid)
    if (written.how === 'lost') return await this.#later(SOON * Math.random())
    return await this.#afterTrouble(written)
  }

  /** Somebody holds it: who, and whether waiting has any use. */
  async #meet(oid: string): Promise<NotTaken | null> {
    const { ref, say, name, wait } = this.#asking
    const said = await ref.holder(oid).catch(() => null)
    this.#theirs = said?.ttl ?? this.#theirs
    const holder = said?.holder ?? SOMEBODY
    const known = this.#holders.some(({ who, run }) => who === holder.who && run === holder.run)
    if (!this.#mayWrite) {
      const refused = await ref.mayWrite()
      if (refused?.denied === true) return { why: refused.why, holder }
      this.#mayWrite = refused === null
    }
    if (known) return null
    if (this.#holders.length < MOST_HOLDERS) this.#holders.push(holder)
    say(`lease ${name}: ${holderWords(holder)} holds it; waiting, ${length(wait)} in all at most`)
    return null
  }

  /** What was read before, and is no more, may be held by now: a token can expire while one waits. */
  async #unread(trouble: Trouble): Promise<NotTaken | undefined> {
    if (trouble.denied && this.#since === undefined) return { why: trouble.why, holder: null, unread: true }
    return await this.#afterTrouble({ ...trouble, denied: false })
  }

  async #afterTrouble(trouble: Trouble): Promise<NotTaken | undefined> {
    this.#throwIfCancelled()
    const { name, say } = this.#asking
    if (trouble.denied) return { why: trouble.why, holder: this.#holders.at(-1) ?? null }
    const now = this.#asking.clock.now()
    if (this.#trouble === undefined) say(`lease ${name}: ${trouble.why}; trying again`)
    this.#trouble = { ...trouble, at: this.#trouble?.at ?? now }
    if (now - this.#trouble.at >= PATIENCE) throw this.#inVain()
    return await this.#later(Number.POSITIVE_INFINITY, Math.min(CALM, this.#asking.ttl / 4))
  }

  /** Waits until the next look, with jitter, so that many who wait do not ask at once. @param due ms until something may be done */
  async #later(due: number, pause = this.#pause): Promise<undefined> {
    const { clock, wait } = this.#asking
    const left = this.#begun + wait - clock.now()
    if (left <= 0) throw this.#inVain()
    await clock.sleep(Math.min(left, Math.max(0, due), pause * (0.75 + Math.random() / 2)), this.#signal)
    return undefined
  }

  get #pause(): number {
    return Math.min(LOOK.most, Math.max(LOOK.least, this.#asking.ttl / 20))
  }

  #inVain(): Failure {
    const { name, clock } = this.#asking
    const last = this.#holders.at(-1)
    const why =
      this.#trouble !== undefined
        ? `cannot be taken: ${this.#trouble.why}`
        : `was not free in time: ${last === undefined ? 'others were faster each time' : `${holderWords(last)} held it last`}`
    return new Failure(
      'policy',
      `the lease ${name} ${why}; nothing was loaded, after ${length(clock.now() - this.#begun)}`,
      [],
      [this.#next(last !== undefined)],
      {},
      'lease_taken',
    )
  }

  /** Of a holder that may be dead: for how long it is believed, and how it is put out of the way by hand. */
  #next(held: boolean): string {
    const { name, wait } = this.#asking
    const ttl = Math.max(this.#asking.ttl, this.#theirs)
    if (this.#trouble !== undefined)
      return 'Check that the remote of the lease can be reached, and that its token is still valid. Then run again.'
    const again = 'Run again once it is free, or let it wait for longer: `wait` of `lease` in the plan.'
    if (!held || wait >= ttl) return again
    return `${again} A dead holder is replaced only after a wait of ${length(ttl)} (\`ttl\`), and this plan waits for ${length(wait)}. If that run is gone, remove its ref: \`git push REMOTE :refs/socketgate/lease/${name}\`.`
  }

  #throwIfCancelled(): void {
    if (this.#signal.aborted)
      throw new Failure('cancelled', `stopped while waiting for the lease ${this.#asking.name}`)
  }
}
