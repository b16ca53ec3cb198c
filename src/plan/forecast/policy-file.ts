import { validate } from '../../generated/policy-validator.js'
import { Failure } from '../../model/failure.ts'
import { isObject } from '../../model/json.ts'
import { parseSelector } from '../../model/selector.ts'
import { parseGrant } from '../grant/grants.ts'
import type { Origin } from '../grant/origin.ts'
import { Problems } from '../parse/yaml/problems.ts'
import { explain } from '../parse/yaml/schema-errors.ts'
import { parseYaml } from '../parse/yaml/yaml.ts'
import type { Caps } from './caps.ts'
import type { Demands } from './demands.ts'
import { POLICY_FILE } from './policy-path.ts'

const MAX_BYTES = 64 * 1024

/** What the base of a change allows its plans. */
export interface PolicyFile {
  readonly grants: readonly Origin[]
  readonly caps: Caps
  /** Whether commands of a plan may be started. */
  readonly commands: boolean
  /** Whose plan decides on a change: that of its base, or its own, with what differs only told. */
  readonly rules: 'base' | 'head'
  /** Whether the author of a change may let it through by the label. */
  readonly selfAccept: boolean
  /** What every plan must ask for at least. */
  readonly demands: Demands
}

/** Of a repository without the file: nothing is granted, limited or demanded. */
export const NO_POLICY: PolicyFile = {
  grants: [],
  caps: {},
  commands: false,
  rules: 'base',
  selfAccept: false,
  demands: {},
}

const NEXT = `Mend ${POLICY_FILE} of the base branch at the printed line and column: until then nothing is run.`

/**
 * Reads `.github/socketgate-policy.yml` (schemas/policy.schema.json).
 *
 * @param file its name in messages.
 * @param next what to do about a mistake.
 * @throws {Failure} `policy`, with every problem and where it stands: a policy that cannot be understood grants
 * nothing and lifts no limit.
 */
export function parsePolicy(bytes: Uint8Array, file: string = POLICY_FILE, next: string = NEXT): PolicyFile {
  try {
    return read(bytes, new Problems(file))
  } catch (error) {
    if (!(error instanceof Failure) || error.outcome === 'policy') throw error
    throw new Failure('policy', error.message, error.problems, [next])
  }
}

function read(bytes: Uint8Array, problems: Problems): PolicyFile {
  const text = decode(bytes, problems)
  const document = text === undefined ? undefined : parseYaml(text, problems)
  problems.throwIfAny()
  const { value, locate } = document!
  if (!isObject(value))
    problems.add({ line: 1, column: 1 }, '', 'a policy is a mapping that begins with version: 1')
  else if (!validate(value)) explain(validate.errors ?? [], locate, problems)
  problems.throwIfAny()
  const raw = value as unknown as Raw
  for (const [index, text] of (raw.require?.gate ?? []).entries()) {
    const at = `/require/gate/${index}`
    const reason = reasonAgainstSelector(text)
    if (reason !== undefined) problems.add(locate(at, 'value'), at, reason)
  }
  problems.throwIfAny()
  return policyOf(raw)
}

interface Raw {
  readonly targets?: readonly string[]
  readonly caps?: {
    readonly vus?: number
    readonly connects_per_second?: number
    readonly minutes?: number
    readonly messages?: number
    readonly bytes?: number
  }
  readonly commands?: boolean
  readonly lease?: Demands['lease']
  readonly rules?: PolicyFile['rules']
  readonly self_accept?: boolean
  readonly require?: Omit<Demands, 'gate' | 'lease'> & { readonly gate?: readonly string[] }
}

function policyOf({
  targets = [],
  caps = {},
  commands,
  lease,
  rules,
  require: demanded = {},
  ...raw
}: Raw): PolicyFile {
  const { connects_per_second: connectsPerSecond, ...rest } = caps
  return {
    grants: targets.map(parseGrant),
    caps: { ...rest, ...(connectsPerSecond === undefined ? {} : { connectsPerSecond }) },
    commands: commands ?? NO_POLICY.commands,
    rules: rules ?? NO_POLICY.rules,
    selfAccept: raw.self_accept ?? NO_POLICY.selfAccept,
    demands: { ...demandsOf(demanded), ...(lease === undefined ? {} : { lease }) },
  }
}

function demandsOf({ gate, ...rest }: NonNullable<Raw['require']>): Demands {
  return gate === undefined ? rest : { ...rest, gate: gate.map(parseSelector) }
}

function reasonAgainstSelector(text: string): string | undefined {
  try {
    parseSelector(text)
    return undefined
  } catch (error) {
    return (error as SyntaxError).message
  }
}

function decode(bytes: Uint8Array, problems: Problems): string | undefined {
  const start = { line: 1, column: 1 }
  if (bytes.length > MAX_BYTES) {
    problems.add(start, '', `it has ${bytes.length} bytes; the limit is ${MAX_BYTES} (64 KiB)`)
    return undefined
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    problems.add(start, '', 'it is not UTF-8; save it with that encoding')
    return undefined
  }
}
