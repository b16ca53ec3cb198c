import { CONNECTS, isConnectWord } from '../../model/verdict/connects.ts'
import type { Reason, Verdict } from '../../model/verdict/verdict.ts'

type Known = Pick<Verdict, 'plan' | 'sockets' | 'http' | 'seen'> & { readonly reasons: readonly Reason[] }

/** What to look at first where nothing of the load got through. */
export function targetStep(known: Known): string {
  const { plan, reasons, sockets, http } = known
  const place = placeOf(known)
  if (reasons[0]?.code === 'tls_port')
    return `Write \`wss://\` for \`ws://\`, or \`https://\` for \`http://\`, in the url of the target: ${place}.`
  const failed = new Set(sockets?.failed.map(({ reason, status }) => status ?? reason) ?? [])
  const statuses = Object.keys(http?.byStatus ?? {})
  // A login that was never answered says that nobody is there, not that nobody is let in.
  const answered = (http?.answered ?? 0) > 0
  const refused = [...failed, ...statuses].some((word) => word === '401' || word === '403')
  if (refused) return notLetIn(plan.file)
  if (!(failed.has('login') && answered)) return upgradeStep(known)
  return savedStep(known) ?? notLetIn(plan.file)
}

const notLetIn = (file: string) =>
  `See whether the login of ${file} is accepted: the service is up, but lets nobody in.`

/** The login was accepted, and its answer is another than the plan reads. */
function savedStep({ seen = [], plan }: Known): string | undefined {
  const found = seen.find(({ code }) => code === 'not_saved')
  if (found === undefined) return undefined
  return `Put the path in \`save\` of the login right, in ${plan.file}: the login was accepted, and its answer holds no such value.`
}

/** A service that answered is up: then its answer is what to look at. */
function upgradeStep(known: Known): string {
  const { sockets, plan } = known
  const failed = (sockets?.failed ?? []).toSorted((a, b) => b.count - a.count)
  const status = failed.find((one) => one.status !== null && one.status !== '0')?.status ?? null
  if (status !== null) {
    const path = status.startsWith('5') ? '' : ` Is the path of \`url\` in ${plan.file} right?`
    return `See why the service answers upgrades with ${status}: it is up.${path}`
  }
  const reason = failed[0]?.reason ?? 'refused'
  if (reason === 'subprotocol')
    return `Put \`protocols\` right: ${placeOf(known)}. The service is up, and speaks none of what the plan offers.`
  if (isConnectWord(reason) && !UNKNOWN.has(reason)) return CONNECTS[reason].next
  return `See whether the service is up, and whether \`targets\` in ${plan.file} has its address.`
}

/** Reasons that say no more than that nobody was there. */
const UNKNOWN: ReadonlySet<string> = new Set(['refused', 'other', 'login', 'generator'])

function placeOf({ reasons: [first], plan }: Known): string {
  return first?.file === undefined ? `the plan, ${plan.file}` : `${first.file}:${first.line}`
}
