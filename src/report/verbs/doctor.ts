import { GENERATOR_BUDGET } from '../../model/budget.ts'
import { counted, integer, milliseconds, NONE } from '../../model/numbers.ts'
import { labelled } from '../terminal/layout.ts'
import { finish, type Look, paint, TERMINAL, typeset } from '../terminal/look.ts'
import { MARKS } from '../words/words.ts'
import { type Asked, askedLines, type Capacity, capacityLines } from './capacity.ts'
import { type Limits, lacking, type Needs, needsLines } from './resources.ts'

/** What `doctor` found. `needs` is empty without a plan. */
export interface Diagnosis {
  readonly machine: {
    readonly os: string
    readonly arch: string
    readonly cpu: string
    readonly cores: number
  }
  readonly limits: Limits
  /** ms of the fixed micro-benchmark. */
  readonly probe: number
  /** Programs that ran or waited for a core, over the last minute; null where the system does not tell (Windows). */
  readonly loadAverage: number | null
  /** Version and path, or why there is none. */
  readonly k6: string
  readonly needs: readonly (Needs & {
    readonly profile: string
    readonly peakSockets: number
    /** Of all sockets on average, as far as the plan says. */
    readonly messagesPerSecond: number
  })[]
  /** What was measured; absent: nobody asked. */
  readonly capacity?: Capacity
}

/** This machine's limits, and whether they hold each profile of a plan. */
export function doctorReport(diagnosis: Diagnosis, look: Look): string {
  const { machine, limits, needs, capacity } = diagnosis
  const limit = (value: number | null) => (value === null ? NONE : integer(value))
  return finish([
    ...labelled('Machine', `${machine.os} ${machine.arch}, ${TERMINAL.name(machine.cpu)}`, look),
    ...labelled('Cores', `${integer(machine.cores)}; probe ${milliseconds(diagnosis.probe)}`, look),
    ...labelled('Load now', loadWords(diagnosis), look),
    ...labelled(
      'Limits',
      `${limit(limits.descriptors)} descriptors, ${limit(limits.ports)} ports to one address`,
      look,
    ),
    ...labelled('k6', TERMINAL.prose(diagnosis.k6), look),
    ...(capacity === undefined ? [] : capacityLines(capacity, look)),
    ...needs.flatMap((profile) => [
      '',
      ...profileLines(profile, limits, look),
      ...(capacity === undefined ? [] : askedLines(askedOf(profile), capacity, look)),
    ]),
  ])
}

/** A machine that other programs use makes the generator late, however large it is. */
function loadWords({ loadAverage, machine }: Pick<Diagnosis, 'loadAverage' | 'machine'>): string {
  if (loadAverage === null) return 'not known on this system'
  const load = `load average ${loadAverage.toFixed(1)} over the last minute`
  if (loadAverage <= GENERATOR_BUDGET.cpuP95 * machine.cores) return load
  return `${load}: other programs use this machine. A run may come out as measured on a busy generator; stop them first, or use another machine`
}

function askedOf({ peakSockets, messagesPerSecond }: Diagnosis['needs'][number]): Asked {
  return { sockets: peakSockets, messagesPerSecond }
}

function profileLines(profile: Diagnosis['needs'][number], limits: Limits, look: Look): string[] {
  const lacks = lacking(profile, limits)
  const fit = lacks.length === 0
  const name = profile.profile === 'full' ? 'without a profile' : `profile ${TERMINAL.name(profile.profile)}`
  const verdict = fit ? 'this machine can hold it' : 'this machine cannot hold it'
  const title = `${MARKS[fit ? 'quiet' : 'fail']} ${name}, at most ${counted(profile.peakSockets, 'socket')}: ${verdict}`
  return [
    paint(typeset(title, look), fit ? 'strong' : 'fail', look),
    ...needsLines(profile, limits, look),
    ...lacks.flatMap((words) => labelled('Lacking', words, look)),
  ]
}
