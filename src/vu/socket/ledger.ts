import { lifeValue, type Turn } from '../../model/lives.ts'
import type { Tags } from '../../model/sample.ts'
import type { Meters } from '../meters.ts'

/**
 * One user's book of lives: each turn is written down as it comes, so that what is known when k6 is killed or an
 * iteration is interrupted is already with the evidence. What follows the last turn, the evidence says.
 */
export class Ledger {
  private readonly life: Meters['life_event']
  private readonly user: number

  /** `user`: the place within the scenario, from 0. */
  constructor(life: Meters['life_event'], user: number) {
    this.life = life
    this.user = user
  }

  write(turn: Turn, tags?: Tags): void {
    const value = lifeValue(this.user, turn)
    if (tags === undefined) this.life.add(value)
    else this.life.add(value, tags)
  }
}
