import type { User } from '../user.ts'
import { type Shift, shiftAt, shiftsOf } from '../values/rank.ts'
import type { Host } from './host.ts'
import { Life } from './life.ts'

/** One user at its place in a VU, from shift to shift. */
export class Lane {
  readonly host: Host
  /** From 0, within the scenario. */
  private readonly number: number
  private made: User | null = null
  /** Called once there is nothing left to do; `late`: since its time is over. */
  private readonly done: (late: boolean) => void
  private lives = 0
  /** Shifts until then are over, ms since the scenario's start; null: it works but one. */
  private from: number | null = null

  constructor(host: Host, number: number, done: (late: boolean) => void) {
    this.host = host
    this.number = number
    this.done = done
  }

  /** Made when its first life begins, not when its VU does: what it draws, it draws then. */
  get user(): User {
    this.made ??= this.host.iteration.userAt(this.number)
    return this.made
  }

  /** Works one shift. */
  work(shift: Shift): void {
    const { iteration } = this.host
    const wait = shift.from - iteration.at()
    const live = () => this.begun()?.begin(shift.to)
    if (wait > 0) iteration.timers.after(wait, 'wait', live)
    else live()
  }

  /** Null: it cannot even begin, and is done. The others of its VU have nothing to do with that. */
  private begun(): Life | null {
    try {
      return new Life(this)
    } catch (error) {
      this.host.onError('iteration', error)
      this.done(true)
      return null
    }
  }

  /** Works every shift that is not over. */
  workOn(): void {
    const { iteration, load } = this.host
    this.from ??= 0
    // Read anew for each: a list kept for each user would cost more than it takes to make.
    const at = Math.max(this.from, iteration.at())
    const shift = shiftAt(shiftsOf(load, this.number), at)
    if (shift === undefined) this.done(true)
    else this.work(shift)
  }

  /** Its life is over; where its time was not, there is another in it. @param until the end of its shift. */
  over(late: boolean, until: number): void {
    const { load } = this.host
    if (this.from === null || (load.executor === 'per-vu-iterations' && ++this.lives >= load.iterations)) {
      this.done(late)
      return
    }
    // A clock of whole ms may say that its shift is not over.
    if (late) this.from = until
    this.user.again()
    this.workOn()
  }
}
