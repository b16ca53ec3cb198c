import { isObject, type Json } from '../model/json.ts'
import type { Login } from '../model/load.ts'
import { decodePlan } from './parse/bytes.ts'
import { closeGates } from './parse/close-gates.ts'
import { Context } from './parse/context.ts'
import { Emissions } from './parse/emits.ts'
import type { ReadFile } from './parse/files.ts'
import { gates } from './parse/gates.ts'
import { refuseLater } from './parse/later.ts'
import { literalSecrets } from './parse/literal-secrets.ts'
import { paired, services } from './parse/paired.ts'
import type { Pointer } from './parse/pointer.ts'
import { Problems } from './parse/problems.ts'
import { profiles } from './parse/profiles.ts'
import { prune, remove, schemaErrors } from './parse/prune.ts'
import type { RawPlan } from './parse/raw.ts'
import { References } from './parse/references.ts'
import { scenarios } from './parse/scenarios.ts'
import { explain } from './parse/schema-errors.ts'
import { request } from './parse/steps.ts'
import { targets } from './parse/targets.ts'
import { defaultThresholds, thresholds } from './parse/thresholds.ts'
import { warningsOf } from './parse/warnings.ts'
import { type Document, parseYaml } from './parse/yaml.ts'
import type { Plan } from './plan.ts'

/**
 * Reads a plan: YAML text to a checked `Plan` with defaults and units resolved and `${VAR}` untouched. Pure but for
 * `read`, which gives the bytes of a file that a frame names, relative to the plan, and throws where it cannot.
 * `file` is the plan's name in messages.
 *
 * @throws {Failure} `plan`, with every problem at once and where it stands.
 */
export function parsePlan(source: string | Uint8Array, file: string, read: ReadFile): Plan {
  const problems = new Problems(file)
  const text = decodePlan(source, problems)
  const document = text === undefined ? undefined : parseYaml(text, problems)
  const plan = document === undefined ? undefined : check(document, file, problems, read)
  problems.throwIfAny()
  return plan as Plan
}

function check(document: Document, file: string, problems: Problems, read: ReadFile): Plan | undefined {
  const { value, locate } = document
  if (!isObject(value)) {
    problems.add(locate('', 'value'), '', 'a plan is a mapping that begins with version: 1')
    return undefined
  }
  const later = refuseLater(value, locate, problems)
  for (const at of later) remove(value, at)
  const context = new Context(problems, locate, read, later)
  const references = new References(value, context)
  references.checkAll()
  const names = isObject(value.scenarios) ? Object.keys(value.scenarios) : []
  const broken = shape(value, document, later, problems)
  context.addGone(broken)
  return convert(value as RawPlan, { file, names, broken }, references, context)
}

/** Reports what the schema refuses, takes it out, and returns the pointers of what was taken. */
function shape(
  value: Json,
  { locate, refused }: Document,
  later: readonly Pointer[],
  problems: Problems,
): Pointer[] {
  const errors = schemaErrors(value)
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
  if (names.length === 0) context.missing('/scenarios', '"scenarios" is missing: say what the users do')
  for (const { text, at } of context.fileTexts) references.check(text, at)
  const whole = names.length === Object.keys(found).length && !broken.some(isOfScenarios)
  const emissions = new Emissions({ environment: raw.environment, login, scenarios: found })
  const own = thresholds(raw, whole ? emissions : undefined, context)
  return {
    ...header(raw, file),
    targets: targets(raw, context),
    variables: references.variables,
    ...(login === undefined ? {} : { login }),
    scenarios: found,
    thresholds: [...own, ...defaultThresholds(own, emissions)],
    gates: gates(raw, whole ? emissions : undefined, context),
    closeGates: closeGates(raw, whole ? found : undefined, context),
    profiles: profiles(raw, context),
    ...services(raw, context),
    ...paired(raw, references, context),
    warnings: [...warningsOf(found), ...literalSecrets(raw as Json, context.locate)],
  }
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

function loginOf({ login: raw }: RawPlan, context: Context): Login | undefined {
  if (raw === undefined) return undefined
  const asked = request(raw.request, { ...raw, name: 'login' }, '/login/request', '/login', context)
  return { request: asked, per: raw.per ?? 'vu' }
}

function isOfScenarios(at: Pointer): boolean {
  return at.startsWith('/scenarios') || at.startsWith('/login')
}
