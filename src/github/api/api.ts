import { field } from '../event/payload.ts'

/** One answer of GitHub. */
export interface Answer {
  /** 0: none came. */
  readonly status: number
  readonly data: unknown
  /** Lower-case names. */
  readonly headers: { readonly [name: string]: string | number | undefined }
  /** GitHub's own words where it refused, or why no answer came. */
  readonly message: string
}

/** GitHub's REST API, one request at a time: nothing is tried twice here, and nothing rejects. */
export interface Api {
  /** `route`: `GET /repos/{owner}/{repo}/…`; other parameters go into the query or the body. */
  request(route: string, parameters: Parameters, signal: AbortSignal): Promise<Answer>
}

export type Parameters = { readonly [name: string]: unknown }

export interface ApiOptions {
  readonly token: string
  /** GITHUB_API_URL, of this server. */
  readonly url: string
  readonly userAgent: string
}

const API_VERSION = '2022-11-28'

/**
 * Octokit as the toolkit sets it up, which honours HTTPS_PROXY and NO_PROXY. Loaded only where something is published:
 * it takes longer to load than all the rest of the action.
 */
export async function openApi({ token, url, userAgent }: ApiOptions): Promise<Api> {
  const { getOctokit } = await import('@actions/github')
  const quiet = () => undefined
  const octokit = getOctokit(token, {
    baseUrl: url.replace(/\/+$/, ''),
    userAgent,
    // Its warnings would go to the log past everything that escapes and redacts.
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  })
  const headers = { 'x-github-api-version': API_VERSION }
  return {
    request: (route, parameters, signal) =>
      octokit.request(route, { ...parameters, headers, request: { signal } }).then(
        ({ status, data, headers }) =>
          isTorn(data, headers) ? TORN : { status, data, headers, message: '' },
        (error: unknown) => refused(error),
      ),
  }
}

const TORN: Answer = { status: 0, data: null, headers: {}, message: 'the answer ended before its end' }

/** Octokit hands out JSON that cannot be read as a text; taken for an empty list it would make a second comment. */
function isTorn(data: unknown, headers: Answer['headers']): boolean {
  return typeof data === 'string' && /^application\/json\b/.test(String(headers['content-type'] ?? ''))
}

function refused(error: unknown): Answer {
  const { response, message } = error as { response?: Omit<Answer, 'message'>; message?: string }
  if (response === undefined) return { status: 0, data: null, headers: {}, message: message ?? 'no answer' }
  const { status, data, headers } = response
  const words = field(data, 'message')
  return { status, data, headers, message: typeof words === 'string' ? words : `status ${status}` }
}
