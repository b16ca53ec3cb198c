import { closeCodeName } from '../../model/close-codes.ts'
import { mayMiss } from '../../model/load/storm.ts'
import { bound, counted, integer, length, wait } from '../../model/numbers.ts'
import type { Storm } from '../../model/record/storm.ts'

/** `All 50 sockets of orders were cut 30 s after the start; 49 were back within 15 s, 95 % of all after 1.9 s; 1 never came back`. */
export function stormSentence(storm: Storm): string {
  const { scenario, open, cut, at } = storm
  const when = `${length(at)} after the start`
  if (cut === 0) return `No socket of ${scenario} was cut ${when}: the disruption met nobody`
  const who = cut < open ? `${integer(cut)} of ${counted(open, 'socket')}` : `All ${counted(cut, 'socket')}`
  const first = cut === 1 && open <= 1 ? 'The one socket' : who
  return `${first} of ${scenario} ${cut === 1 ? 'was' : 'were'} ${deedOf(storm)} ${when}${lastly(storm)}; ${fateOf(storm)}`
}

/** Over which a storm was none of one moment, ms. */
const MOMENT = 1_000

const lastly = ({ over }: Storm) => (over < MOMENT ? '' : `, over ${length(over)}`)

const HOWS = { fin: '', rst: ' by RST', drop: ' without a word' } as const

function deedOf({ by, how = 'fin', closeCode = '' }: Storm): string {
  switch (by) {
    case 'cut':
      return `cut${HOWS[how]}`
    case 'run':
      return "lost to the plan's command"
    case 'move':
      return "cut by the plan's move to another target"
    case 'service': {
      const name = closeCodeName(closeCode)
      return `closed by the service with ${closeCode}${name === undefined ? '' : ` (${name})`}`
    }
  }
}

function fateOf(storm: Storm): string {
  const { cut, back, late, unknown, to95, recovered } = storm
  const within = length(recovered.within)
  const never = cut - back - late - unknown
  const were = (n: number) => (n === 1 ? 'was' : 'were')
  const whole = back === cut ? (cut === 1 ? 'it' : 'all') : back === 0 ? 'none' : integer(back)
  return [
    `${whole} ${back === cut && cut > 1 ? 'were' : were(back)} back within ${within}${quantileOf(cut, to95, recovered.within)}`,
    ...(late > 0 ? [`${integer(late)} came later`] : []),
    ...(never > 0 ? [`${integer(never)} never came back`] : []),
    ...(unknown > 0 ? [`the plan ended ${integer(unknown)} before that time was over`] : []),
  ].join('; ')
}

/** Of few sockets it is the last of them. */
const FEW = 20

/** Left out where it came later than the demand and would read as if it had not. */
function quantileOf(cut: number, to95: number | null, within: number): string {
  if (to95 === null || cut < FEW || (to95 > within && wait(to95) === wait(within))) return ''
  return `, 95 % of all after ${wait(to95)}`
}

/** `at least 49 must be`. */
export function demandWords({ cut, recovered }: Storm): string {
  const { share, within } = recovered
  const least = cut - mayMiss(cut, { recovered })
  const time = length(within)
  return `at least ${integer(least)} of ${integer(cut)} (${bound(share, 'share')}) must be back within ${time}`
}
