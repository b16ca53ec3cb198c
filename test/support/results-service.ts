import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One artifact that was made to its end. */
export interface Made {
  readonly name: string
  readonly zip: Buffer
  /** ISO; of its request. */
  readonly expires: string
}

export interface ResultsService {
  /** What the runner gives a step beside its token's own variables: ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN. */
  readonly env: { readonly [name: string]: string }
  readonly made: ReadonlyMap<string, Made>
  /** `CreateArtifact 200`, `PUT block 201`. */
  readonly log: string[]
  /** Requests that the service would not take. Must stay empty. */
  readonly violations: string[]
  /** From now on every call is answered so; null: as it should be. `silent`: never. */
  answer(fault: Fault | null): void
  close(): Promise<void>
}

export type Fault = { readonly status: number; readonly msg: string } | 'silent'

/** Ids of the run and the job, which a runner's token names (actions/toolkit: packages/artifact, getBackendIdsFromToken). */
const IDS = {
  workflow_run_backend_id: 'ce7f54c7-61c7-4aae-887f-30da475f5f1a',
  workflow_job_run_backend_id: 'ca395085-040a-526b-2ce8-bdc85f692774',
} as const

const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/'
const SIGNED = 'sig=c2lnbmVkLWJ5LW5vYm9keQ%3D%3D&se=2026-11-24'

const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const SCOPES = `Actions.ExampleScope Actions.Results:${Object.values(IDS).join(':')}`
const TOKEN = `${base64url({ alg: 'RS256' })}.${base64url({ scp: SCOPES })}.c2lnbmF0dXJl`

/** Keys of each request, with what each has to be; a key that is not here the service does not know. */
const SHAPES: { readonly [method: string]: { readonly [key: string]: RegExp } } = {
  CreateArtifact: {
    ...{ name: /^[^":<>|*?\r\n\\/]{1,260}$/, mime_type: /^application\/zip$/, version: /^7$/ },
    expires_at: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
  },
  FinalizeArtifact: { name: /./, size: /^[1-9]\d*$/, hash: /^sha256:[0-9a-f]{64}$/ },
  ListArtifacts: { name_filter: /./ },
  DeleteArtifact: { name: /./ },
}

/**
 * The service that takes a job's artifacts, and the store of blobs beside it, on loopback: JSON by Twirp, then blocks and
 * their list, as `@actions/artifact` sends them. What it would not take is a violation.
 */
export async function startResults(): Promise<ResultsService> {
  const made = new Map<string, Made>()
  const opened = new Map<
    string,
    { readonly expires: string; blocks: Map<string, Buffer>; zip: Buffer | null }
  >()
  const log: string[] = []
  const violations: string[] = []
  let fault: Fault | null = null
  const server = createServer((request, response) => void serve(request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = new URL(request.url ?? '/', origin)
    const body = await read(request)
    if (at.pathname.startsWith(TWIRP)) return twirp(at.pathname.slice(TWIRP.length), request, body, response)
    blob(at, request, body, response)
  }

  function twirp(method: string, request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    if (fault === 'silent') return void log.push(`${method} 0`)
    const asked = JSON.parse(body.toString()) as { readonly [key: string]: string | number }
    const wrong = requestErrors(method, request, asked)
    violations.push(...wrong)
    const reply = wrong.length > 0 ? refusal(400, 'malformed', wrong.join('; ')) : answered(method, asked)
    log.push(`${method} ${reply.status}`)
    response.writeHead(reply.status, { 'content-type': 'application/json' }).end(JSON.stringify(reply.data))
  }

  function answered(method: string, asked: { readonly [key: string]: string | number }) {
    if (fault !== null && fault !== 'silent') return refusal(fault.status, 'refused', fault.msg)
    const name = String(asked.name)
    switch (method) {
      case 'CreateArtifact': {
        if (made.has(name))
          return refusal(
            409,
            'already_exists',
            'an artifact with this name already exists on the workflow run',
          )
        opened.set(name, { expires: String(asked.expires_at), blocks: new Map(), zip: null })
        const path = `account/actions-results/${encodeURIComponent(name)}`
        return ok({ ok: true, signed_upload_url: `${origin}/${path}?${SIGNED}` })
      }
      case 'FinalizeArtifact': {
        const { zip, expires } = opened.get(name) ?? { zip: null, expires: '' }
        const hash = zip && `sha256:${createHash('sha256').update(zip).digest('hex')}`
        if (zip === null || String(zip.length) !== asked.size || hash !== asked.hash)
          return refusal(400, 'invalid_argument', 'size or hash is not that of the blob')
        made.set(name, { name, zip, expires })
        return ok({ ok: true, artifact_id: String(made.size) })
      }
      case 'ListArtifacts':
        return ok({
          artifacts: made.has(String(asked.name_filter)) ? [listed(String(asked.name_filter))] : [],
        })
      default:
        made.delete(name)
        return ok({ ok: true, artifact_id: '1' })
    }
  }

  const listed = (name: string) => ({
    ...IDS,
    ...{ database_id: '1', name, size: String(made.get(name)!.zip.length) },
    created_at: '2026-11-23T17:51:02Z',
  })

  /** https://learn.microsoft.com/rest/api/storageservices/put-block and put-block-list */
  function blob(at: URL, { method, headers }: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const name = decodeURIComponent(at.pathname.split('/').at(-1) ?? '')
    const upload = opened.get(name)
    const kind = at.searchParams.get('comp')
    const wrong = [
      ...(method === 'PUT' && upload !== undefined && (kind === 'block' || kind === 'blocklist')
        ? []
        : [`${method} ${at.pathname} comp=${kind}: no such request`]),
      ...(at.search.includes(SIGNED.split('&')[0]!) ? [] : ['the address has lost its signature']),
      ...(headers.authorization === undefined ? [] : ['a token came to the store of blobs']),
      ...(headers['x-ms-version'] === undefined ? ['no x-ms-version'] : []),
    ]
    violations.push(...wrong)
    log.push(`PUT ${kind} ${wrong.length === 0 ? 201 : 400}`)
    if (wrong.length > 0 || upload === undefined) return void response.writeHead(400).end()
    if (kind === 'block') upload.blocks.set(at.searchParams.get('blockid') ?? '', body)
    else {
      if (headers['x-ms-blob-content-type'] !== 'application/zip') violations.push('it is not called a zip')
      const ids = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id]) => id!)
      if (ids.some((id) => !upload.blocks.has(id))) violations.push('a block is listed that was not put')
      upload.zip = Buffer.concat(ids.map((id) => upload.blocks.get(id) ?? Buffer.alloc(0)))
    }
    response
      .writeHead(201, { 'x-ms-request-id': 'r', 'x-ms-version': headers['x-ms-version'], etag: '"1"' })
      .end()
  }

  return {
    env: {
      ACTIONS_RESULTS_URL: `${origin}/`,
      ACTIONS_RUNTIME_TOKEN: TOKEN,
      GITHUB_SERVER_URL: 'https://github.localhost',
    },
    made,
    log,
    violations,
    answer: (next) => {
      fault = next
    },
    close: () => {
      server.closeAllConnections()
      return new Promise<void>((done) => server.close(() => done()))
    },
  }
}

function requestErrors(
  method: string,
  { method: verb, headers }: IncomingMessage,
  asked: { readonly [key: string]: string | number },
): string[] {
  const shape = SHAPES[method]
  if (shape === undefined) return [`${method}: no such method`]
  const known: { readonly [key: string]: RegExp } = {
    ...Object.fromEntries(Object.entries(IDS).map(([key, id]) => [key, new RegExp(`^${id}$`)])),
    ...shape,
  }
  return [
    ...(verb === 'POST' ? [] : [`${method}: ${verb}`]),
    ...(headers.authorization === `Bearer ${TOKEN}` ? [] : [`${method}: another token`]),
    ...(/^application\/json/.test(headers['content-type'] ?? '') ? [] : [`${method}: it is not JSON`]),
    ...Object.keys(asked).flatMap((key) => (key in known ? [] : [`${method}: unknown ${key}`])),
    ...Object.entries(known).flatMap(([key, is]) =>
      is.test(String(asked[key])) ? [] : [`${method}: ${key} is ${asked[key]}`],
    ),
  ]
}

const ok = (data: object) => ({ status: 200, data })
const refusal = (status: number, code: string, msg: string) => ({ status, data: { code, msg } })

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
