import type { Login } from '../../model/load/step.ts'
import { HOLDS } from '../../model/metrics/answer-keys.ts'
import { type Constants, NO_VALUES, type Values } from '../values/values.ts'
import { type Answer, compileRequest, type Earlier, type Send } from './request.ts'

/**
 * Compiles a login of several requests: each sees what those before it saved, as `${login.NAME}`. The answer is that of the last one,
 * or of the first that failed; it saves what all have saved.
 */
export function compileSteps({ before = [], request }: Login, constants: Constants): Send {
  const requests = [...before, request].map((one) => compileRequest(one, constants, true))
  return async (scope, jar) => {
    let saved: Values = NO_VALUES
    const answers: Answer[] = []
    for (const send of requests.slice(0, -1)) {
      const answer = await send({ ...scope, login: saved }, jar)
      if (answer.failure !== null)
        return withEarlier(told(answer, answers.length, requests), { saved, answers })
      saved = { ...saved, ...answer.saved }
      answers.push(answer)
    }
    const last = await requests.at(-1)!({ ...scope, login: saved }, jar)
    return withEarlier(told(last, answers.length, requests), { saved, answers })
  }
}

/** All are named alike: which one failed is said before what it was answered. Where that is only what it held, the path tells. */
function told(answer: Answer, at: number, { length }: readonly Send[]): Answer {
  const { failure } = answer
  if (failure === null || !('answer' in failure) || failure.answer?.startsWith(HOLDS)) return answer
  const said = `(step ${at + 1} of ${length}) ${failure.answer ?? ''}`.trim()
  return { ...answer, failure: { ...failure, answer: said } }
}

/** No quotation of what it was answered may show what those before it gave. */
function withEarlier(answer: Answer, earlier: Earlier): Answer {
  const { sent, saved } = answer
  return {
    ...answer,
    ...(sent !== undefined && { sent: [...sent, earlier.saved] }),
    saved: saved === null ? null : { ...earlier.saved, ...saved },
    earlier,
  }
}
