import { Failure } from '../model/failure.ts'
import { counted } from '../model/numbers.ts'
import type { LastAnswer, Step } from '../model/verdict/verdict.ts'
import type { Redactor } from '../text/redactor.ts'
import { safeLine } from '../text/secrets.ts'

/** Takes down how far a run comes on the way to its load, and how long each step takes. */
export interface Steps {
  readonly list: readonly Step[]
  /** `result`: one phrase; pieces between backticks are code. */
  done(step: Step['step'], result: string): void
  /** What was thrown in this step, with all steps up to it. */
  failed(step: Step['step'], error: unknown): unknown
}

/** The first step begins now. `now` in ms. */
export function createSteps(now: () => number = () => performance.now()): Steps {
  const list: Step[] = []
  let since = now()
  const took = () => {
    const before = since
    since = now()
    return since - before
  }
  return {
    list,
    done(step, result) {
      list.push({ step, state: 'done', result, took: took() })
    },
    failed(step, error) {
      if (!(error instanceof Failure)) return error
      const last: Step = { step, state: 'failed', result: error.message, took: took() }
      return behind([...list, last], error)
    },
  }
}

/** Of the step `plan`. An origin is shown wherever it is refused, too. */
export function targetWords(targets: readonly { readonly name: string; readonly origin: string }[]): string {
  const words = targets.map(({ name, origin }) => `${name} (\`${origin}\`)`)
  return `read, sized, within its caps; loads ${words.join(', ')}`
}

/** Of the step `addresses`. `pins`: host name to the address it is dialled at; other hosts are addresses. */
export function pinWords({ size }: ReadonlyMap<string, string>): string {
  if (size === 0) return 'allowed; no name to look up'
  return `allowed; ${counted(size, 'name')} looked up, each held to one address for this run`
}

/** Characters of an answer that are kept. */
const LONGEST = 300

/**
 * A failure of the target's with the steps before it; whatever else was thrown stays as it is. What the target answered
 * is cut here, after its secrets were taken out: one that was cut could not be found any more.
 */
export function behind(
  earlier: readonly Step[],
  error: unknown,
  redactor: Pick<Redactor, 'text'> = { text: (text) => text },
): unknown {
  if (!(error instanceof Failure) || error.outcome !== 'target') return error
  const { outcome, message, problems, next, code } = error
  const { steps = [], lastAnswer } = error.passed
  const passed = {
    steps: [...earlier, ...steps],
    ...(lastAnswer && { lastAnswer: cut(lastAnswer, redactor) }),
  }
  return new Failure(outcome, message, problems, next, passed, code)
}

function cut(answer: LastAnswer, redactor: Pick<Redactor, 'text'>): LastAnswer {
  if (answer.body === null) return answer
  return { ...answer, body: safeLine(redactor.text(answer.body), LONGEST) }
}
