import type { SchemaError } from '../../generated/plan-validator.js'
import { DEFAULT_SLOS, type DefaultSlo } from '../../model/default-slos.ts'
import { isObject, type Json } from '../../model/json.ts'
import type { Plan } from '../plan.ts'
import { bareVariables } from './checks/bare-variables.ts'
import { Emissions } from './checks/emits.ts'
import { prune, remove, schemaErrors } from './checks/invalid.ts'
import { refuseLater } from './checks/later.ts'
import { literalSecrets } from './checks/literal-secrets.ts'
import { refuseMisplaced } from './checks/misplaced.ts'
import { References } from './checks/references.ts'
import { Refused } from './checks/refused.ts'
import { warningsOf } from './checks/warnings.ts'
import { Context } from './context.ts'
import { closeGates } from './fields/close-gates.ts'
import { gates } from './fields/gates.ts'
import { lease, leaseWarnings } from './fields/lease.ts'
import { paired, services } from './fields/pairs.ts'
import { profiles } from './fields/profiles.ts'
import type { RawPlan } from './fields/raw.ts'
import { scenarios } from './fields/scenarios.ts'
import { targets } from './fields/targets.ts'
import { defaultThresholds, thresholds } from './fields/thresholds.ts'
import { login as loginOf } from './logins.ts'
import type { ReadFile } from './read-file.ts'
import { script, scriptVariables } from './script.ts'
import { watch } from './service-metrics.ts'
import { slopes } from './slopes.ts'
import { time } from './told-clock.ts'
import { withTargets } from './with-targets.ts'
import { decodePlan } from './yaml/bytes.ts'
import type { Pointer } from './yaml/pointer.ts'
import { Problems } from './yaml/problems.ts'
import { explain } from './yaml/schema-errors.ts'
import { type Document, parseYaml } from './yaml/yaml.ts'

/**
 * Reads a plan: YAML text to a checked `Plan` with defaults and units resolved and `${VAR}` untouched. Pure but for
 * `read`, which gives the bytes of a file that a frame names, relative to the plan, and throws where it cannot.
 * `file` is the plan's name in messages; `targets` are addresses in place of its own, by name.
 *
 * @throws {Failure} `plan`, with every problem at once and where it stands.
 */
export function parsePlan(
  source: string | Uint8Array,
  file: string,
  read: ReadFile,
  targets: { readonly [name: string]: string } = {},
): Plan {
  const problems = new Problems(file)
  const text = decodePlan(source, problems)
  const document = text === undefined ? undefined : parseYaml(text, problems)
  const plan =
    document === undefined
      ? undefined
      : check({ ...document, value: withTargets(document.value, targets) }, file, problems, read)
  problems.throwIfAny()
  return plan as Plan
}

function check(document: Document, file: string, problems: Problems, read: ReadFile): Plan | undefined {
  const { value, locate } = document
  if (!isObject(value)) {
    problems.add(locate('', 'value'), '', noPlan(value))
    return undefined
  }
  const later = [...refuseLater(value, locate, problems), ...refuseMisplaced(value, locate, problems)]
  for (const at of later) remove(value, at)
  const context = new Context(problems, locate, read, later)
  const errors = schemaErrors(value)
  const references = new References(value, context, new Refused(errors))
  references.checkAll()
  const names = isObject(value.scenarios) ? Object.keys(value.scenarios) : []
  const broken = shape(value, errors, document, later, problems)
  context.addGone(broken)
  return convert(value as RawPlan, { file, names, broken }, references, context)
}

function noPlan(value: Json): string {
  const what = 'a plan is a mapping that begins with version: 1'
  return value === null
    ? `the file says nothing; ${what}, then name, targets and scenarios, as examples/echo.yaml and docs/plan.md show`
    : what
}

/** Reports what the schema refuses, takes it out, and returns the pointers of what was taken. */
function shape(
  value: Json,
  errors: readonly SchemaError[],
  { locate, refused }: Document,
  later: readonly Pointer[],
  problems: Problems,
): Pointer[] {
  // A place that YAML or the table of later fields refused has its problem already.
  const own = errors.filter(({ instancePath, keyword }) => {
    const emptied = keyword === 'required' || keyword === 'minProperties'
    return !refused.has(instancePath) && !(emptied && later.some((at) => at.startsWith(`${instancePath}/`)))
  })
  explain(own, locate, problems)
  return prune(value, errors)
}

interface Known {
  readonly file: string
  /** Every scenario that is written, right or wrong. */
  readonly names: readonly string[]
  readonly broken: readonly Pointer[]
}

function convert(
  raw: RawPlan,
  { file, names, broken }: Known,
  references: References,
  context: Context,
): Plan {
  const login = loginOf(raw, context)
  const found = scenarios(raw, names, context)
  if (names.length === 0 && raw.script === undefined)
    context.missing('/scenarios', '"scenarios" is missing: say what the users do')
  for (const { text, at } of context.fileTexts) references.check(text, at)
  const whole =
    raw.script === undefined && names.length === Object.keys(found).length && !broken.some(isOfScenarios)
  const emissions = new Emissions({ environment: raw.environment, login, scenarios: found })
  const defaultsOff = DEFAULT_SLOS.filter((name) => raw.defaults?.[name] === 'off')
  const held = lease(raw, context)
  const own = thresholds(raw, whole ? emissions : undefined, context)
  const asked = {
    thresholds: own,
    gates: gates(raw, whole ? emissions : undefined, context),
    closeGates: closeGates(raw, whole ? found : undefined, context),
  }
  return {
    ...header(raw, file),
    targets: targets(raw, context),
    ...script(raw, context),
    variables: [...references.variables, ...scriptVariables(raw, context)],
    ...(context.hosts.length === 0 ? {} : { hosts: context.hosts }),
    ...(login === undefined ? {} : { login }),
    scenarios: found,
    thresholds: raw.script === undefined ? [...own, ...defaultThresholds(own, emissions, defaultsOff)] : own,
    defaultsOff,
    gates: asked.gates,
    closeGates: asked.closeGates,
    profiles: profiles(raw, context),
    ...correlate(raw),
    ...held,
    ...slopes(raw, whole ? emissions : undefined, context),
    ...watch(raw, context),
    ...time(raw, context),
    ...services(raw, context),
    ...paired(raw, references, context),
    warnings: [
      ...defaultsOff.map((name) => takenOut(name, context)),
      ...warningsOf(found, asked, context.locate),
      ...leaseWarnings(held.lease, raw, context),
      ...unconcealed(raw as Json, context),
    ],
  }
}

/** Texts that are sent as they are written; a variable without its braces is no secret. */
function unconcealed(raw: Json, { locate }: Context): Plan['warnings'] {
  const bare = bareVariables(raw, locate)
  const lines = new Set(bare.map(({ line }) => line))
  return [...literalSecrets(raw, locate).filter(({ line }) => !lines.has(line)), ...bare]
}

/** A demand that nobody makes any more is said wherever the plan is read. */
function takenOut(name: DefaultSlo, context: Context): Plan['warnings'][number] {
  const { line } = context.locate(`/defaults/${name}`, 'key')
  return { line, message: `"defaults" takes out the default SLO ${name}: it is not judged` }
}

function header(
  raw: RawPlan,
  file: string,
): Pick<Plan, 'name' | 'file' | 'description' | 'environment' | 'mode' | 'links'> {
  return {
    name: raw.name ?? '',
    file,
    ...(raw.description === undefined ? {} : { description: raw.description }),
    ...(raw.environment === undefined ? {} : { environment: raw.environment }),
    mode: raw.mode ?? 'warn',
    links: raw.links ?? {},
  }
}

/** `ids` is what a plan has that says nothing. */
function correlate({ correlate: asked }: RawPlan): Pick<Plan, 'correlate'> {
  return asked === undefined || asked === 'ids' ? {} : { correlate: asked }
}

function isOfScenarios(at: Pointer): boolean {
  return at.startsWith('/scenarios') || at.startsWith('/login')
}
