import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { AddressInfo, Server, Socket } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { temporaryFolder } from '../support/folder.ts'
import { describeWithK6, k6Path } from '../support/k6.ts'
import {
  acceptance,
  type Behaviour,
  closeFrame,
  frame,
  hearing,
  rawService,
  refusal,
} from '../support/raw-service.ts'
import { socketgate } from '../support/terminal.ts'

// The network faults of the list N1 to N16. Where the list says less than design.md section 5, that decides:
// - N4, N5, N6: no socket ever opened is `target` (40) whatever the status; 429 is none of its own.
// - N2: some sockets opened, so that what follows is `slo` (11).
// - N10: 1012 of all sockets at once is a storm that the service started; its codes are told either way.
// - N15: redirects are followed nowhere, so that no policy is left to break: a step with `expect` fails.
// - N16: a name that flips is dialled where it was checked: test/safety/network.test.ts.

const folder = temporaryFolder()
const VUS = 4
const LENGTH = 2_000
/** What a plan's end may take, and what an engine may that does not come to it. */
const GRACE = 5_000
const DEADLINE = 7_000
/** Loads at once: they mostly wait. */
const AT_ONCE = 5

interface Case {
  /** What the service does; none: nobody listens. */
  readonly service?: () => Behaviour
  /** It is what is late that is red: a generator that others keep busy rightly leaves that open, and must not pass it. */
  readonly late?: true
  /** Ends the service so many ms after the load's first connection. */
  readonly dies?: number
  /** Instead of 127.0.0.1; `granted` by the caller. */
  readonly host?: string
  readonly granted?: true
  /** Under `socket`. */
  readonly socket?: string
  readonly load?: string
  /** Scenarios instead of the one of sockets. */
  readonly scenarios?: string
  readonly length?: number
  readonly exit: number
  readonly outcome: Verdict['outcome']
  readonly check?: (verdict: Verdict, engine: string, connections: number) => void
}

/** Opens every WebSocket, and answers pings and closes as long as `also` does not end it. */
const open =
  (also: (stream: Socket) => void = () => undefined): Behaviour =>
  (stream, _, head) => {
    stream.write(acceptance(head))
    hearing(stream, (opcode) => {
      if (opcode === 9) stream.write(frame(10))
      if (opcode === 8) stream.end(closeFrame(1000))
    })
    also(stream)
  }

/** After the load has begun, and well before it ends. */
const soon = (act: () => void) => void setTimeout(act, 300)
const closing =
  (code: number, reason = '') =>
  () =>
    open((stream) => soon(() => stream.end(closeFrame(code, reason))))

const failed = ({ slos }: Verdict) =>
  slos.filter(({ verdict }) => verdict === 'fail').map(({ threshold }) => threshold)
/** Whether the wait was the service's, or one that the generator slept through: both are told. */
const unanswered = (n: number) => (verdict: Verdict) => {
  const waits = verdict.sockets?.failed ?? []
  expect(waits.reduce((sum, { count }) => sum + count, 0)).toBe(n)
  expect(['timeout', 'stalled']).toEqual(expect.arrayContaining(waits.map(({ reason }) => reason)))
}
const failedBy =
  (reason: string, status: string | null = null) =>
  (verdict: Verdict) =>
    expect(verdict.sockets?.failed).toEqual([{ reason, status, count: VUS }])
const ended = (code: string, how: string) => (verdict: Verdict) => {
  const own = verdict.closes.filter(
    (close) => close.code === code && close.how === how && close.side === 'service',
  )
  expect(own.reduce((sum, { count }) => sum + count, 0)).toBe(VUS)
  expect(failed(verdict)).toContainEqual(expect.stringContaining('ws_ended_early'))
}
const heartbeats = ({ slos }: Verdict) =>
  slos.find(({ threshold }) => threshold.startsWith('ws_heartbeat_missed'))?.verdict
const refused = (status: number, more: Partial<Case> = {}): Case => ({
  service: () => (stream) => stream.end(refusal(status, 'retry-after: 1\r\n')),
  ...more,
  ...{ exit: 40, outcome: 'target' },
  check: ({ sockets, sentence }, _, connections) => {
    expect(sockets?.failed).toEqual([{ reason: 'handshake', status: String(status), count: sockets?.tried }])
    expect(sentence).toContain(String(status))
    // Nobody storms what refuses: the load ends early.
    expect(connections).toBeLessThan(150)
  },
})

const rest = (path: string, more: string) => `  orders:
    rest: { steps: [ { request: { method: GET, url: "\${targets.api}/${path}" }, ${more}name: get }, { wait: 200ms } ] }
    load: { executor: constant-vus, vus: 2, duration: 2s }
`
const steps = ({ slos }: Verdict) => {
  const row = slos.find(({ threshold }) => threshold.startsWith('steps_failed'))
  expect(row).toMatchObject({ verdict: 'fail', bad: expect.any(Number) })
}
const SLOW_HEAD = 'HTTP/1.1 101 Switching Protocols\r\n'

const CASES: { readonly [name: string]: Case } = {
  'N1 refused at preflight': {
    ...{ exit: 40, outcome: 'target' },
    check: ({ sentence, steps: told }) => {
      expect(sentence).toContain('refused')
      expect(told?.find(({ step }) => step === 'load')?.state).toBe('none')
    },
  },
  'N2 refused in mid-run': {
    service: () => open(),
    dies: 1_000,
    socket: 'reopen: { backoff: 100ms }',
    length: 4_000,
    ...{ exit: 11, outcome: 'slo' },
    check: (verdict) => {
      expect(verdict.sockets?.opened).toBe(VUS)
      expect(failed(verdict)).toContainEqual(expect.stringContaining('ws_ended_early'))
      expect(verdict.census?.ends).toContainEqual(expect.objectContaining({ code: 'dial_refused' }))
      expect(verdict.census?.layers).toContainEqual(expect.objectContaining({ code: 'not_listening' }))
    },
  },
  'N3 reset in mid-handshake': {
    service: () => (stream) => stream.resetAndDestroy(),
    ...{ exit: 40, outcome: 'target' },
    check: failedBy('reset'),
  },
  'N4 upgrade 401, tried again and again': refused(401, {
    socket: 'reopen: { backoff: 100ms }',
    length: 8_000,
  }),
  'N4 upgrade 403': refused(403),
  'N5 upgrade 429': refused(429),
  'N6 upgrade 503': refused(503),
  'N6 upgrade 503 for a few': {
    service: () => {
      let n = 0
      return (stream, path, head) => {
        if (n++ % 10 === 5) stream.end(refusal(503))
        else open()(stream, path, head)
      }
    },
    socket: 'hold: 200ms\n      reopen: { backoff: 50ms }',
    load: '{ executor: constant-vus, vus: 12, duration: 2s }',
    ...{ exit: 11, outcome: 'slo' },
    check: (verdict) => {
      expect(failed(verdict)).toContainEqual(expect.stringContaining('ws_connect_failed'))
      expect(verdict.sockets?.failed).toMatchObject([{ reason: 'handshake', status: '503' }])
    },
  },
  'N7 no answer to the upgrade': {
    service: () => () => undefined,
    socket: 'connect: { within: 1s }',
    ...{ exit: 40, outcome: 'target' },
    check: unanswered(VUS),
  },
  'N7 an upgrade of a byte a second': {
    service: () => (stream) => {
      let at = 0
      const timer = setInterval(() => stream.write(SLOW_HEAD[at++ % SLOW_HEAD.length]!), 1_000)
      stream.on('close', () => clearInterval(timer))
    },
    socket: 'connect: { within: 1s }',
    ...{ exit: 40, outcome: 'target' },
    check: unanswered(VUS),
  },
  'N7 no answer to most of them': {
    service: () => {
      let n = 0
      return (stream, path, head) => {
        if (n++ % VUS === 0) open()(stream, path, head)
      }
    },
    late: true,
    socket: 'connect: { within: 1s }',
    ...{ exit: 11, outcome: 'slo' },
    check: unanswered(VUS - 1),
  },
  'N8 half-open': {
    service: () => (stream, _, head) => {
      stream.write(acceptance(head))
      stream.pause()
    },
    late: true,
    socket: 'heartbeat: { every: 1s, by: ping, timeout: 900ms }',
    length: 4_000,
    ...{ exit: 11, outcome: 'slo' },
    check: (verdict) => {
      expect(heartbeats(verdict)).not.toBe('met')
      if (heartbeats(verdict) === 'fail')
        expect(verdict.seen?.map(({ code }) => code)).toContain('socket_stalled')
      expect(verdict.census?.ends).toContainEqual(
        expect.objectContaining({ code: 'close_unanswered', count: VUS }),
      )
    },
  },
  'N9 closed with 1000 before its time': {
    service: closing(1000),
    exit: 11,
    outcome: 'slo',
    check: ended('1000', 'frame'),
  },
  'N9 closed with 1001 before its time': {
    service: closing(1001),
    exit: 11,
    outcome: 'slo',
    check: ended('1001', 'frame'),
  },
  'N10 FIN without a frame': {
    service: () => open((stream) => soon(() => stream.end())),
    ...{ exit: 11, outcome: 'slo' },
    check: ended('1006', 'fin'),
  },
  'N10 closed with 1011 and hostile words': {
    service: closing(1011, '<b>::error::@all|\u202e'),
    ...{ exit: 11, outcome: 'slo' },
    check: (verdict) => {
      ended('1011', 'frame')(verdict)
      expect(verdict.census?.layers).toContainEqual(expect.objectContaining({ code: 'application' }))
    },
  },
  'N10 closed with 1013': { service: closing(1013), exit: 11, outcome: 'slo', check: ended('1013', 'frame') },
  'N10 closed with 4403': { service: closing(4403), exit: 11, outcome: 'slo', check: ended('4403', 'frame') },
  // k6 waits for what never comes, and says nothing of it; a plan without a heartbeat or a rate cannot see that.
  'N11 a frame of 2^63 - 1 bytes': {
    service: () => open((stream) => soon(() => stream.write(Buffer.from('817f7fffffffffffffff', 'hex')))),
    late: true,
    socket: 'heartbeat: { every: 1s, by: ping, timeout: 900ms }',
    length: 4_000,
    ...{ exit: 11, outcome: 'slo' },
    check: (verdict, engine) => {
      expect(verdict.health?.memoryPeak ?? 0).toBeLessThan(2 ** 30)
      if (engine === 'k6') expect(heartbeats(verdict)).not.toBe('met')
      else expect(failed(verdict)).toContainEqual(expect.stringContaining('ws_ended_early'))
    },
  },
  'N12 text that is no UTF-8': {
    service: () => open((stream) => soon(() => stream.write(frame(1, new Uint8Array([0xff, 0xfe]))))),
    ...{ exit: 0, outcome: 'pass' },
  },
  'N13 RST after open': {
    service: () => open((stream) => soon(() => stream.resetAndDestroy())),
    ...{ exit: 11, outcome: 'slo' },
    check: ended('none', 'rst'),
  },
  'N14 a burst of pings, and a drop instead of an answer to the close': {
    service: () => (stream, _, head) => {
      stream.write(acceptance(head))
      soon(() => stream.write(Buffer.concat(Array.from({ length: 5_000 }, () => frame(9, 'x')))))
      hearing(stream, (opcode) => {
        if (opcode === 8) stream.destroy()
      })
    },
    ...{ exit: 0, outcome: 'pass' },
    check: ({ closes }) => expect(closes.map(({ side }) => side)).toEqual(closes.map(() => 'plan')),
  },
  'N15 a truncated body': {
    service: () => half((stream) => stream.end('HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n{"a":')),
    scenarios: rest('cut', 'expect: { status: 200 }, '),
    ...{ exit: 11, outcome: 'slo' },
    check: steps,
  },
  'N15 another kind of body': {
    service: () => (stream) =>
      stream.end(
        'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 5\r\nconnection: close\r\n\r\n<html',
      ),
    scenarios: rest('html', 'expect: { status: 200 }, save: { id: data.id }, '),
    ...{ exit: 11, outcome: 'slo' },
    check: (verdict) => {
      steps(verdict)
      expect(JSON.stringify(verdict.seen)).toContain('not_saved')
    },
  },
  'N15 a redirect elsewhere': {
    service: () => half((stream) => stream.end(refusal(302, 'location: http://127.0.0.2:9/\r\n'))),
    scenarios: rest('away', 'expect: { status: 200 }, '),
    ...{ exit: 11, outcome: 'slo' },
    check: steps,
  },
  'N16 a name that has no address': {
    host: 'api.socketgate.invalid',
    granted: true,
    ...{ exit: 40, outcome: 'target' },
    check: ({ sentence }) => expect(sentence).toContain('does not resolve'),
  },
  'N16 a private address that nobody granted': {
    host: '10.255.255.1',
    ...{ exit: 31, outcome: 'policy' },
  },
}

/** Every other request is answered as it should be: nothing but faults would be a target that could not be loaded. */
function half(fault: (stream: Socket) => void): Behaviour {
  let n = 0
  return (stream) => (n++ % 2 === 0 ? stream.end(refusal(200)) : fault(stream))
}

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

interface Started {
  readonly port: number
  connections(): number
}

/** A free port of 127.0.0.1, with the service of the case on it, if it has one. */
async function started({ service, dies }: Case): Promise<Started> {
  let count = 0
  const streams = new Set<Socket>()
  const server = rawService(service?.() ?? (() => undefined))
  server.on('connection', (stream) => {
    streams.add(stream)
    stream.on('close', () => streams.delete(stream))
    stream.once('data', () => {
      count += 1
      if (count === 1 && dies !== undefined) setTimeout(die, dies)
    })
  })
  const die = () => {
    server.close()
    for (const stream of streams) stream.resetAndDestroy()
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  if (service === undefined) await new Promise((done) => server.close(done))
  else servers.push(server)
  return { port, connections: () => count }
}

function planOf(
  { socket = '', host = '127.0.0.1', load, scenarios, length = LENGTH }: Case,
  port: number,
): string {
  const own = `  orders:
    socket:
      url: "\${targets.feed}/ws"
      ${socket}
    load: ${load ?? `{ executor: constant-vus, vus: ${VUS}, duration: ${length}ms }`}
`
  return `version: 1
name: faults
targets:
  ${scenarios === undefined ? 'feed' : 'api'}: { url: "${scenarios === undefined ? 'ws' : 'http'}://${host}:${port}" }
scenarios:
${scenarios ?? own}`
}

function faults(engine: 'embedded' | 'k6'): void {
  const all = Object.entries(CASES)
  let met: (Promise<Met> | undefined)[] = []
  beforeAll(() => {
    met = pooled(
      all.map(
        ([, one]) =>
          () =>
            meet(engine, one),
      ),
    )
  })
  it.each(all.map(([name, one], i) => [name, one, i] as const))(
    '%s',
    { timeout: 60_000, retry: 2 },
    async (_, one, i) => {
      // What is tried again is done again, and by then with less beside it.
      const { exit, stdout, verdict, connections } = await (met[i] ?? meet(engine, one))
      met[i] = undefined
      const { outcome, sentence, reasons, provenance: when } = verdict
      const left = one.late === true && reasons.some(({ code }) => BUSY.has(code))
      if (left) expect(outcome, sentence).not.toBe('pass')
      else expect([exit, outcome], sentence).toEqual([one.exit, one.outcome])
      expect(stdout).not.toMatch(/^::|\u202e/m)
      one.check?.(verdict, engine, connections)
      const took = when === null ? 0 : Date.parse(when.ended) - Date.parse(when.started)
      expect(took).toBeLessThan((one.length ?? LENGTH) + GRACE + DEADLINE)
    },
  )
}

/** Reasons for which what was late is not judged. */
const BUSY: ReadonlySet<string> = new Set(['busy', 'stood_still'])

interface Met {
  readonly exit: number
  readonly stdout: string
  readonly verdict: Verdict
  readonly connections: number
}

/** Begins all of it, a few at once and in order. */
function pooled<T>(tasks: readonly (() => Promise<T>)[]): Promise<T>[] {
  const last: Promise<unknown>[] = Array.from({ length: AT_ONCE }, () => Promise.resolve())
  return tasks.map((task, i) => {
    const done = last[i % AT_ONCE]!.then(task)
    // Whoever awaits it is told; the next one does not care.
    last[i % AT_ONCE] = done.catch(() => undefined)
    return done
  })
}

async function meet(engine: 'embedded' | 'k6', one: Case): Promise<Met> {
  const own = mkdtempSync(join(folder, `${engine}-`))
  const { port, connections } = await started(one)
  writeFileSync(join(own, 'plan.yaml'), planOf(one, port))
  const program = engine === 'k6' ? ['--k6', k6Path as string] : []
  const grant = one.granted === true ? ['--allow-target', `ws://${one.host}:${port}`] : []
  const how = ['--engine', engine, ...program, ...grant]
  const argv = ['run', 'plan.yaml', ...how, '--mode', 'block', '--out', 'out']
  const { exit, stdout } = await socketgate(argv, { cwd: own })
  const verdict = JSON.parse(readFileSync(join(own, 'out/verdict.json'), 'utf8'))
  return { exit, stdout, verdict, connections: connections() }
}

describe('under the embedded engine', () => faults('embedded'))
describeWithK6('under k6', () => {
  faults('k6')

  it('leave no k6 behind', () => expect(k6Children()).toEqual([]))
})

/** Our own children only: another k6 on this machine is somebody else's. */
function k6Children(): string[] {
  const tasks = readdirSync(`/proc/${process.pid}/task`)
  const children = tasks.flatMap((task) =>
    readFileSync(`/proc/${process.pid}/task/${task}/children`, 'utf8').trim().split(' '),
  )
  return children.filter((pid) => pid !== '' && readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'k6')
}
