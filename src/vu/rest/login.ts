import http, { type CookieJar } from 'k6/http'
import { isObject, type Json } from '../../model/json.ts'
import { type Login, REFRESH } from '../../model/load/step.ts'
import { type Limit, OURS, STALLED } from '../../model/metrics/limits.ts'
import { flush, type Meters } from '../meters.ts'
import { type Quoting, quoting } from '../socket/foreign-text.ts'
import type { UserState } from '../state.ts'
import { Known } from '../values/known.ts'
import type { Constants, LiveScope, Scope, Values } from '../values/values.ts'
import { compileSteps } from './login-steps.ts'
import { type Answer, compileRequest } from './request.ts'
import { countStep, type StepFailure } from './step-count.ts'

/** What `setup` hands to everybody after a login per run; `saved` is null where it failed. */
interface RunLogin {
  readonly saved: Values | null
  readonly cookies: readonly Cookie[]
}

interface Cookie {
  /** Of the request that it was set by. */
  readonly url: string
  readonly name: string
  readonly value: string
  readonly domain: string
  readonly path: string
  readonly secure: boolean
}

/** Whether a user is logged in; or what of our own kept it from it: a limit of the machine, a standstill. */
export type LoggedIn = true | false | Limit | typeof STALLED

/** Who logs in. */
export interface Guest {
  readonly state: UserState
  readonly known: Known
  readonly scope: LiveScope
}

export interface LoginFlow {
  /** The login of `per: run`; null for the others. */
  forRun(scope: Scope): Promise<Json>
  /**
   * Makes sure that the user is logged in; `upgrade` says that an upgrade comes next. What is missing where it is not was
   * counted in steps_failed. `jar`: where cookies go; undefined: to the VU's own. @throws {ScriptError} where the request
   * cannot be filled.
   */
  forUser(user: Guest, data: Json, upgrade: boolean, jar?: CookieJar): Promise<LoggedIn>
  /** Renews its token, which stays where that fails; why it did, or null. Is counted by whoever asks. */
  renew(user: Guest, jar?: CookieJar): Promise<StepFailure | null>
}

/** Virtual users whose first failed login is handed on at once: whether anybody gets in is wanted soon. */
const FIRST = 20

/** Compiles the plan's login. */
export function compileLogin(login: Login, constants: Constants, meters: Meters): LoginFlow {
  /** By number of the user: whose failed login has been handed on. */
  const told: boolean[] = []
  const compile = (name?: string) => {
    const last = { ...login.request, ...(name !== undefined && { name }) }
    return login.before === undefined
      ? compileRequest(last, constants, true)
      : compileSteps({ ...login, request: last }, constants)
  }
  const request = compile()
  const again = login.refresh === undefined ? request : compile(REFRESH)
  const send = async (scope: Scope, jar: CookieJar | undefined, quoting: Quoting): Promise<Answer> => {
    const answer = await request(scope, jar)
    const { sent, failure } = answer
    // A refusal is quoted without what was sent, by whatever status it came.
    const refused = failure !== null && 'answer' in failure && sent !== undefined
    countStep(meters.steps_failed, answer, refused ? { ...quoting, sent: [...sent, scope.vars] } : undefined)
    if (failure !== null && scope.vu <= FIRST && told[scope.vu] !== true) {
      told[scope.vu] = true
      flush(meters)
    }
    return answer
  }
  return {
    async forRun(scope) {
      if (login.per !== 'run') return null
      const answer = await send(scope, undefined, quoting(new Known(true), 'answers'))
      return { saved: answer.saved, cookies: cookiesOf(answer) } as unknown as Json
    },
    async forUser(user, data, upgrade, jar) {
      const { state, known, scope } = user
      if (login.per === 'run') {
        adopt(user, data, jar)
      } else if (state.login === undefined || (login.per === 'connect' && upgrade)) {
        state.login = undefined
        const answer = await send(scope, jar, quoting(known, 'answers'))
        const { saved, failure } = answer
        state.login = saved ?? undefined
        if (login.refresh !== undefined) state.tokenAt = Date.now()
        remember(known, { ...answer.earlier?.saved, ...saved }, cookiesOf(answer))
        if (failure?.reason === OURS) return failure.limit
        if (failure?.reason === STALLED) return STALLED
      }
      return state.login !== undefined
    },
    async renew(user, jar) {
      const answer = await again(user.scope, jar)
      const { saved, failure } = answer
      if (failure !== null || saved === null) return failure
      user.state.login = saved
      user.state.tokenAt = Date.now()
      remember(user.known, { ...answer.earlier?.saved, ...saved }, cookiesOf(answer))
      return null
    },
  }
}

function cookiesOf(answer: Answer): Cookie[] {
  return [...(answer.earlier?.answers ?? []), answer].flatMap(({ url, response }) =>
    Object.values(response?.cookies ?? {})
      .flat()
      .map(({ name, value, domain, path, secure }) => ({ url, name, value, domain, path, secure })),
  )
}

/** What a login gave may be said back by the service as long as it lasts. */
function remember(known: Known, saved: Values | null, cookies: readonly Cookie[]): void {
  known.rememberLogin(saved)
  for (const { value } of cookies) known.rememberLogin(value)
}

function adopt({ state, known }: Guest, data: Json, jar: CookieJar | undefined): void {
  if (!isObject(data)) return
  const { saved, cookies } = data as unknown as RunLogin
  state.login = saved ?? undefined
  remember(known, saved, cookies)
  // A jar that is not its own is for one call.
  if (state.cookiesSet || (jar !== undefined && jar !== state.jar)) return
  state.cookiesSet = true
  const own = jar ?? http.cookieJar()
  for (const { url, name, value, domain, path, secure } of cookies) {
    own.set(url, name, value, { ...(domain && { domain }), ...(path && { path }), secure })
  }
}
