/** Who says to hold a lease; foreign. */
export interface Holder {
  /** At most 80 characters. */
  readonly who: string
  /** The address of their run, at most 200 characters; absent: they name none. */
  readonly run?: string
}

/** What came of a plan's lease. */
export interface Leased {
  readonly name: string
  /** `none`: the load ran without it. `lost`: it was held, and then another load may have begun beside this one. */
  readonly state: 'held' | 'lost' | 'none'
  /** ms from asking for it to holding it. */
  readonly waited: number
  /** Who held it meanwhile, the first five; absent: nobody. */
  readonly holders?: readonly Holder[]
  /** Its last holder had not moved for one TTL. */
  readonly takenOver?: true
  /** Why it is not held; absent: it is. */
  readonly why?: string
}

/** What a holder is called that does not say. */
export const SOMEBODY: Holder = { who: 'somebody who gives no name' }

/** A holder in a sentence; its own words are in quotation marks. */
export function holderWords({ who, run }: Holder): string {
  const said = who === SOMEBODY.who ? who : `“${who}”`
  return run === undefined ? said : `${said} (${run})`
}
