import { loadavg } from 'node:os'
import { measureCapacity } from '../../app/capacity/capacity.ts'
import { checkPlan } from '../../app/check-plan.ts'
import { type Context, lookOf } from '../../app/context.ts'
import { startDemoProcess } from '../../app/demo/demo-process.ts'
import { createOutside } from '../../app/outside.ts'
import { jsonText } from '../../app/results/reports.ts'
import { createLog } from '../../app/terminal-log.ts'
import { limitsFor } from '../../app/watch/room.ts'
import { findK6 } from '../../engine/k6/get/locate.ts'
import { machineFacts } from '../../evidence/machine/machine-facts.ts'
import { machineProbe } from '../../evidence/machine/probe.ts'
import { Failure } from '../../model/failure.ts'
import { volumeOf } from '../../plan/forecast/volume.ts'
import { makeLoad } from '../../plan/load.ts'
import { FULL } from '../../plan/profile/profile.ts'
import type { Capacity } from '../../report/verbs/capacity.ts'
import { doctorReport } from '../../report/verbs/doctor.ts'
import { holds } from '../../report/verbs/resources.ts'
import { type Args, text } from '../args.ts'
import { engineChoice } from '../load-options.ts'

/** `socketgate doctor [PLAN]`: this machine's limits against what a plan needs. Exit 50 where it cannot hold it. */
export async function execute(args: Args, context: Context): Promise<number> {
  const { env, stdout } = context
  const { machine } = machineFacts(env)
  // Windows has none, and says 0. Before the probe, which would be part of it.
  const loadAverage = process.platform === 'win32' ? null : loadavg()[0]!
  const k6 = await describeK6(text(args, 'k6'), env)
  const needs = args.positionals[0] === undefined ? [] : await needsOf(args, args.positionals[0], context)
  const limits = await limitsFor(Math.max(0, ...needs.map(({ descriptors }) => descriptors)))
  const probe = machineProbe()
  const capacity = args.values.measure === true ? await capacityHere(args, context) : undefined
  const diagnosis = { machine, limits, loadAverage, probe, k6, needs, ...(capacity && { capacity }) }
  const fits = needs.every((profile) => holds(profile, limits))
  if (args.values.json === true) stdout.write(jsonText({ ...diagnosis, fits }))
  else stdout.write(doctorReport(diagnosis, lookOf(stdout, env)))
  return fits ? 0 : 50
}

async function needsOf(args: Args, path: string, context: Context) {
  const { plan, forecasts } = await checkPlan(path, text(args, 'profile'), context)
  return forecasts.map(({ profile, peakSockets, descriptors, ports, duration }) => {
    const { messages } = volumeOf(makeLoad(plan, profile === FULL ? undefined : profile), 1)
    return { profile, peakSockets, descriptors, ports, messagesPerSecond: (messages * 1000) / duration }
  })
}

/** By the engine that `run` would take. @throws {Failure} engine, or cancelled where it was stopped. */
async function capacityHere(args: Args, { env, stderr, redactor, signal }: Context): Promise<Capacity> {
  const log = createLog(stderr, lookOf(stderr, env))
  const outside = await createOutside({ ...engineChoice(args), download: false }, env, log, redactor)
  const service = await startDemoProcess(0)
  try {
    return await measureCapacity(service.port, outside, signal)
  } finally {
    log.end()
    await service.stop()
  }
}

/** A k6 that cannot be used is a finding here, not an error. */
async function describeK6(flag: string | undefined, env: Context['env']): Promise<string> {
  try {
    const k6 = await findK6({ ...(flag === undefined ? {} : { flag }), env })
    return k6 === null ? 'none found; the embedded engine would run' : `${k6.version} (${k6.path})`
  } catch (error) {
    if (error instanceof Failure) return error.message
    throw error
  }
}
