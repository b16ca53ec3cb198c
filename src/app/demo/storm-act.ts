import type { StormRow } from '../../model/verdict/storms.ts'
import type { SloRow, Verdict } from '../../model/verdict/verdict.ts'
import { terminalReport } from '../../report/terminal/terminal.ts'
import { hintWords } from '../../report/words/storms/storm-words.ts'
import { readDemoPlan } from '../files/own-files.ts'
import { type Act, attempt, type Step, writeVerdict } from './scenes.ts'

/** Enough for 50 sockets that come one after the other, and too small where all come at once. */
const SMALL = { size: 2, takes: 150 }
const WIDE = { size: 20, takes: 150 }

const RED: Step = {
  title: 'a deploy, and a small pool of logins',
  expects: (verdict) => verdict.outcome === 'slo' && recovered(verdict)?.verdict === 'fail',
}
const GREEN: Step = {
  title: 'the same deploy, and a wide pool',
  expects: (verdict) => verdict.outcome === 'pass' && recovered(verdict)?.verdict === 'met',
}

/** A deploy cuts every socket: the logins cannot let all of them back in time, until there is room for them. */
export const STORM: Act = {
  plan: () => readDemoPlan('storm'),
  time: 58_000,
  async tell(stage, service) {
    await service.turn({ loginPool: SMALL })
    for (const line of beginning(service.port)) stage.say(line)
    // A run is kept for the second step.
    const until = stage.until - stage.admitted.load.duration - 2_000
    const red = await attempt({ ...stage, until }, RED)
    if (red === undefined) return false
    await writeVerdict(stage, 'small-pool', red.verdict)
    stage.say(`\n${terminalReport(red.verdict, stage.look)}`)
    for (const line of explanation(red.verdict)) stage.say(line)
    await service.turn({ loginPool: WIDE })
    const green = await attempt(stage, GREEN)
    if (green === undefined) return false
    await writeVerdict(stage, 'wide-pool', green.verdict)
    stage.say(`   ${green.verdict.outcome}: ${stormOf(green.verdict)?.message}`)
    for (const line of advice(stage.named)) stage.say(line)
    return true
  },
}

const beginning = (port: number) => [
  `1. The demo service runs on 127.0.0.1:${port}. Its clients log in before each connect, and it works on`,
  `   ${SMALL.size} logins at once, ${SMALL.takes} ms each: ${perSecond(SMALL)} a second.`,
  '2. 50 sockets open within 5 s, 10 a second, and the logins keep up. Then a deploy cuts all of them.',
  '   Each client waits 500 ms, as many libraries do, and comes back: all at once.',
]

const explanation = (verdict: Verdict) => [
  '3. Red, and this is what happened:',
  ...stormWords(verdict).map((words) => `   ${words}`),
  '   No latency before the deploy foretold it. 50 clients queue where',
  `   ${perSecond(SMALL)} a second are let in: the last of them waits ${waits(SMALL)} s for its login alone.`,
  `4. Now the service works on ${WIDE.size} logins at once. The same plan, the same deploy:`,
]

const advice = (named: string) => [
  '5. What to do, before a deploy does it to you:',
  '   - give what lets clients in room for all of them at once, not for a usual morning;',
  '   - let clients keep a token that is still valid (`per: vu` in the plan): coming back then costs no login;',
  '   - let them spread (`jitter: full`), over a time that the logins can bear and `recovered.within` allows;',
  '   - keep such a plan in the nightly run: it says so when one of these is lost.',
  `   Reports: ${named}/small-pool and ${named}/wide-pool, each with report.md and verdict.json`,
]

function recovered({ slos }: Verdict): SloRow | undefined {
  return slos.find(({ threshold }) => threshold.startsWith('recovered'))
}

function stormOf({ storms }: Verdict): StormRow | undefined {
  return storms?.find(({ by }) => by === 'cut')
}

/** What became of the sockets, and why. */
function stormWords(verdict: Verdict): readonly string[] {
  const storm = stormOf(verdict)
  return storm === undefined ? [] : [storm.message, hintWords(storm)]
}

function perSecond({ size, takes }: typeof SMALL): string {
  return ((size * 1000) / takes).toFixed(0)
}

/** Seconds until the last of all sockets has its token. */
function waits({ size, takes }: typeof SMALL): string {
  return ((Math.ceil(50 / size) * takes) / 1000).toFixed(1)
}
