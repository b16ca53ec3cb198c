/**
 * Emitted by `vu/` for each virtual user that does a REST journey again and again, a gauge: its number in the test × 2 as its
 * first journey begins, and one more on a step that went as the plan expects, where its last report is a second old or older. It
 * has no tag, since one series for each user would be too many. Steps are counted together: this tells of a user who hangs
 * beside others who are served.
 */
export const SERVED = 'user_served'

/** ms between two reports of a user at least. */
export const SERVED_EVERY = 1000

/** The value of SERVED. `done`: a step went well; else a first journey begins. */
export function servedValue(user: number, done: boolean): number {
  return user * 2 + (done ? 1 : 0)
}

export function readServed(value: number): { readonly user: number; readonly done: boolean } {
  return { user: Math.floor(value / 2), done: value % 2 === 1 }
}
