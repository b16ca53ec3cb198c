import type { RequestListener } from 'node:http'
import { describe, expect, it } from 'vitest'
import { type Answer, askBuild } from '../../src/target/ask.ts'
import type { BuildSource } from '../../src/target/sources.ts'
import { serve } from './support.ts'

const NEVER = new AbortController().signal

function source(url: string, path: string | null = 'commit'): BuildSource {
  const keys = path === null ? null : path.split('.')
  return { target: 'feed', url, shown: '…', path: keys, field: path, expected: null, within: null, line: 1 }
}

async function answerOf(listener: RequestListener, path?: string | null, timeout?: number): Promise<Answer> {
  const port = await serve(listener)
  return await askBuild(source(`http://127.0.0.1:${port}/version`, path), new Map(), NEVER, timeout)
}

const body = (text: string, status = 200) =>
  ((_, response) => response.writeHead(status).end(text)) as RequestListener

describe('a build', () => {
  it.each<[string, string, string | null]>([
    ['{"commit":"41d7ab9"}', 'commit', '41d7ab9'],
    ['{"build":{"commit":" 41d7ab9\\n"}}', 'build.commit', '41d7ab9'],
    ['{"commit":7}', 'commit', '7'],
    ['{"commit":"release 7 (blue)"}', 'commit', 'release 7 (blue)'],
  ])('in %s at %s is %s', async (text, path, build) => {
    expect(await answerOf(body(text), path)).toMatchObject({ status: 200, build, problem: null })
  })

  it('is the whole body where no path is given', async () => {
    expect(await answerOf(body('41d7ab9\n'), null)).toMatchObject({ build: '41d7ab9', problem: null })
  })

  it.each<[string, RequestListener, string]>([
    ['a body that is not JSON', body('<html>'), 'its body is not JSON'],
    ['a body without the field', body('{"build":1}'), 'its body has no commit'],
    ['a field that is null', body('{"commit":null}'), 'its body has no commit'],
    ['an error status', body('{"commit":"x"}', 500), 'HTTP 500'],
    ['a redirect', (_, r) => r.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(), 'HTTP 302'],
    [
      'a field that would steer a terminal',
      body('{"commit":"\\u001b[2Jx"}'),
      'commit in its body is not one line of 1 to 128 printable ASCII characters',
    ],
    [
      'a field that is a mapping',
      body('{"commit":{}}'),
      'commit in its body is not one line of 1 to 128 printable ASCII characters',
    ],
    ['a field of inherited name', body('{}'), 'its body has no commit'],
    [
      'a build of 129 characters',
      body(JSON.stringify({ commit: 'x'.repeat(129) })),
      'commit in its body is not one line of 1 to 128 printable ASCII characters',
    ],
    ['a body over 64 KiB', body('x'.repeat(70_000)), 'its body is longer than 64 KiB'],
    ['a connection that is cut', (request) => request.socket.destroy(), 'the connection was cut'],
    [
      'a body that never ends and says nothing',
      (_, response) => void response.writeHead(200).flushHeaders(),
      'no answer in 0.2 s',
    ],
    ['a request that is never answered', () => undefined, 'no answer in 0.2 s'],
  ])('is not told by %s', async (_, listener, problem) => {
    expect(await answerOf(listener, 'commit', 200)).toMatchObject({ build: null, problem })
  })

  it('is asked for at the address that was checked, under its own name', async () => {
    let host: string | undefined
    const port = await serve((request, response) => {
      host = request.headers.host
      response.end('{"commit":"pinned"}')
    })
    const pins = new Map([['feed.example', '127.0.0.1']])
    const answer = await askBuild(source(`http://feed.example:${port}/version?key=secret`), pins, NEVER)
    expect(answer.build).toBe('pinned')
    expect(host).toBe(`feed.example:${port}`)
  })
})
