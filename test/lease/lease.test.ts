import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { git } from '../support/git-crowd.ts'
import { type GitServer, startGitServer } from '../support/git-server.ts'
import { aborted, ask, leaseRemote, MINUTE, TestClock, TTL } from './support.ts'

let there: ReturnType<typeof leaseRemote>
let clock: TestClock
beforeEach(() => {
  there = leaseRemote()
  clock = new TestClock()
})

describe('a lease that nobody holds', () => {
  it('is held at once, by a commit that says who, when and in which run, and is given back', async () => {
    const { acquired, temp } = ask(there.path, { clock })
    const { leased, lost, release } = await acquired
    expect(leased).toEqual({ name: 'staging', state: 'held', waited: 0 })
    expect(git(there.path, 'cat-file', 'commit', there.tip())).toMatch(
      /^tree 4b825dc\S+\nauthor .*\ncommitter .*\n\nLease staging\n\n\{"who":"acme\/orders","run":"https:.*runs\/7","at":"\d{4}-[^"]*","ttl":6000,/,
    )
    await release()
    expect(there.tip()).toBe('')
    expect(lost.aborted).toBe(false)
    expect(readdirSync(temp)).toEqual([])
  })

  it('lies under refs/socketgate/lease/ and nowhere else', async () => {
    const { release } = await ask(there.path, { clock }).acquired
    expect(git(there.path, 'for-each-ref', '--format=%(refname)')).toBe('refs/socketgate/lease/staging')
    await release()
  })

  it('is one of its own for each name', async () => {
    const one = await ask(there.path, { clock }).acquired
    const other = await ask(there.path, { clock, lease: { name: 'other' } }).acquired
    expect(other.leased.state).toBe('held')
    await Promise.all([one.release(), other.release()])
  })
})

describe('a lease that somebody holds', () => {
  it('is changed every quarter of its TTL', async () => {
    const { release } = await ask(there.path, { clock }).acquired
    const seen = [there.tip()]
    for (let i = 0; i < 4; i++) {
      await clock.advance(TTL / 4, 2)
      await clock.idle(2)
      seen.push(there.tip())
    }
    expect(new Set(seen).size).toBe(5)
    await release()
  })

  it('is waited for until it is given back, and who held it is told', async () => {
    const first = await ask(there.path, { clock, who: 'acme/billing' }).acquired
    const second = ask(there.path, { clock })
    await clock.advance(3 * TTL, 3)
    await clock.idle(3)
    await first.release()
    await clock.advance(MINUTE, 1, second.acquired)
    const { leased, release } = await second.acquired
    expect(leased).toMatchObject({
      state: 'held',
      holders: [{ who: 'acme/billing', run: expect.stringMatching(/runs\/7$/) }],
    })
    expect(leased.takenOver).toBeUndefined()
    expect(leased.waited).toBeGreaterThanOrEqual(3 * TTL)
    expect(leased.waited).toBeLessThan(4 * TTL)
    expect(second.said.map(plain)).toEqual([
      'lease staging: “acme/billing” (https://github.example/acme/orders/actions/runs/7) holds it; waiting, 10 min in all at most',
      'lease staging: ours now',
    ])
    await release()
  })

  it('is taken over one TTL after its holder has died, and not before', async () => {
    const dead = await ask(there.path, { clock: new TestClock(), who: 'acme/billing' }).acquired
    const tip = there.tip()
    const second = ask(there.path, { clock })
    await clock.advance(TTL - 1, 1)
    await clock.idle(1)
    expect(there.tip()).toBe(tip)
    await clock.advance(1, 1, second.acquired)
    const { leased, release } = await second.acquired
    expect(leased).toMatchObject({ takenOver: true, waited: TTL, holders: [{ who: 'acme/billing' }] })
    expect(there.tip()).not.toBe(tip)
    // Its own commit alone is anybody's to take away.
    await dead.release()
    expect(there.tip()).not.toBe('')
    await release()
  })

  it('is not taken over by somebody whose TTL is shorter than the time between two signs of its holder', async () => {
    const first = await ask(there.path, { clock, who: 'acme/billing', lease: { ttl: 10 * TTL } }).acquired
    const second = ask(there.path, { clock })
    await clock.advance(3 * TTL, 3)
    await clock.idle(3)
    expect(first.lost.aborted).toBe(false)
    await first.release()
    await clock.advance(MINUTE, 1, second.acquired)
    const { leased, release } = await second.acquired
    expect(leased.takenOver).toBeUndefined()
    await release()
  })

  it.each([
    ['an hour, whatever its holder says', { ttl: 1e300 }, 60 * MINUTE],
    ['one TTL, where its holder says none', { ttl: null }, TTL],
    ['one TTL, where its holder says less', { ttl: -1 }, TTL],
    ['one TTL, where its holder says nonsense', { ttl: '1h' }, TTL],
  ])('is taken over after %s', async (_, said, after) => {
    there.plantMessage(JSON.stringify({ who: 'x', ...said }))
    const second = ask(there.path, { clock, lease: { wait: 2 * 60 * MINUTE } })
    // Without a thousand looks.
    await clock.idle(1)
    await clock.leap(after - 1)
    await clock.idle(1)
    const tip = there.tip()
    await clock.advance(TTL, 1, second.acquired)
    expect((await second.acquired).leased.takenOver).toBe(true)
    expect(there.tip()).not.toBe(tip)
    await (await second.acquired).release()
  })

  it('is never held by two: of eight who ask at once, one loads at a time', async () => {
    let inside = 0
    let most = 0
    const real = { now: () => performance.now(), sleep: (ms: number) => pause(ms / 50) }
    const load = async (n: number) => {
      const { leased, lost, release } = await ask(there.path, { clock: real, who: `team-${n}` }).acquired
      expect(leased.state).toBe('held')
      most = Math.max(most, ++inside)
      await pause(30)
      inside--
      expect(lost.aborted).toBe(false)
      await release()
    }
    await Promise.all(Array.from({ length: 8 }, (_, n) => load(n)))
    expect(most).toBe(1)
    expect(there.tip()).toBe('')
  }, 120_000)

  it('is not waited for longer than the plan says, and the refusal says who holds it', async () => {
    const first = await ask(there.path, { clock: new TestClock(), who: 'acme/billing' }).acquired
    const second = ask(there.path, { clock, lease: { wait: TTL / 2 } })
    await clock.advance(TTL, 1, second.acquired)
    await expect(second.acquired).rejects.toMatchObject({
      outcome: 'policy',
      code: 'lease_taken',
      message: expect.stringMatching(
        /^the lease staging was not free in time: “acme\/billing” \(https:.*runs\/7\) held it last; nothing was loaded, after 3(?:\.0)?\ss$/,
      ),
      // Nobody who waits so can tell that a holder is dead.
      next: [
        expect.stringMatching(
          /replaced only after a wait of 6.*`git push REMOTE :refs\/socketgate\/lease\/staging`/,
        ),
      ],
    })
    await first.release()
  })

  it('is not done without where another ref is in its way: nothing is loaded, and which it is is told', async () => {
    const oid = there.plantMessage('x')
    git(there.path, 'update-ref', '-d', 'refs/socketgate/lease/staging')
    git(there.path, 'update-ref', 'refs/socketgate/lease/staging/x', oid)
    const { acquired } = ask(there.path, { clock, lease: { wait: TTL / 2 } })
    await clock.advance(TTL, 1, acquired)
    await expect(acquired).rejects.toMatchObject({
      ...{ outcome: 'policy', code: 'lease_taken' },
      message: expect.stringMatching(/staging\/x' exists; cannot create/),
    })
  })

  it('is not waited for any more once the run is cancelled', async () => {
    const first = await ask(there.path, { clock: new TestClock() }).acquired
    const tip = there.tip()
    const stop = new AbortController()
    const second = ask(there.path, { clock, signal: stop.signal })
    await clock.idle(1)
    stop.abort('SIGTERM')
    await expect(second.acquired).rejects.toMatchObject({ outcome: 'cancelled' })
    expect(there.tip()).toBe(tip)
    await first.release()
  })

  it('is given back by a run that is cancelled, too', async () => {
    const stop = new AbortController()
    const { release } = await ask(there.path, { clock, signal: stop.signal }).acquired
    stop.abort('SIGINT')
    await release()
    expect(there.tip()).toBe('')
  })
})

describe('a holder', () => {
  it('has lost it once somebody else has taken it, and takes nothing of theirs away', async () => {
    const { lost, release } = await ask(there.path, { clock }).acquired
    const other = there.plantMessage('somebody else')
    await clock.advance(TTL / 4, 2, aborted(lost))
    expect(lost.reason).toBe('somebody else took it')
    await release()
    expect(there.tip()).toBe(other)
  })

  it('has lost it once somebody has taken it away', async () => {
    const { lost, release } = await ask(there.path, { clock }).acquired
    there.plant('commit')
    await clock.advance(TTL / 4, 2, aborted(lost))
    expect(lost.reason).toBe('it was taken away')
    await release()
  })

  it('that can reach nobody has lost it shortly before anybody may take it over', async () => {
    const { lost, release } = await ask(there.path, { clock }).acquired
    git(there.root, 'config', '--file', `${there.path}/config`, 'core.repositoryformatversion', '99')
    await clock.advance(TTL - 1_001, 2)
    await clock.idle(2)
    expect(lost.aborted).toBe(false)
    await clock.advance(1, 2, aborted(lost))
    expect(lost.reason).toMatch(/^it could not be renewed for 5(?:\.0)?\ss: /)
    await release()
  })
})

describe('whatever lies in the ref', () => {
  it.each([
    ['a blob', () => there.plant('blob', 'x')],
    ['a large blob', () => there.plant('blob', Buffer.alloc(8 << 20, 'x'))],
    ['a commit that says nothing', () => there.plantMessage('')],
    ['JSON that is no object', () => there.plantMessage('{"who":[1]}')],
    ['a commit of 1 MiB', () => there.plantMessage(`{"who":"${'x'.repeat(1 << 20)}"}`)],
  ])('is only a change: %s', async (_, plant) => {
    plant()
    const { acquired } = ask(there.path, { clock })
    await clock.advance(2 * TTL, 1, acquired)
    const { leased, release } = await acquired
    expect(leased).toMatchObject({ takenOver: true, holders: [{ who: expect.any(String) }] })
    expect(leased.holders![0]!.who.length).toBeLessThanOrEqual(80)
    await release()
  })

  it('is told in one line, without controls, and is cut', async () => {
    const who = `a\u001b[31m\n\`@everyone\` \u202e<script> [x](https://evil.example)${'y'.repeat(200)}`
    there.plantMessage(JSON.stringify({ who, run: 'javascript:alert(1)' }))
    const { acquired, said } = ask(there.path, { clock })
    await clock.advance(2 * TTL, 1, acquired)
    const { leased, release } = await acquired
    const [holder] = leased.holders!
    expect(holder!.who).toMatch(/^[^\p{C}`]{1,80}$/u)
    expect(holder).not.toHaveProperty('run')
    expect(said[0]).toMatch(/^lease staging: “a\[31m '@everyone'/)
    await release()
  })
})

describe('over http', () => {
  const TOKEN = 'token-5f0e1d2c3b4a'
  const READER = 'reader-5f0e1d2c3b4a'
  const SHORT = 'short-5f0e1d2c3b4a'
  const pair = (token: string) => `x-access-token:${token}`
  let server: GitServer
  let tokens: { [pair: string]: 'read' | 'write' }
  beforeEach(async () => {
    tokens = { [pair(TOKEN)]: 'write', [pair(READER)]: 'read', [pair(SHORT)]: 'write' }
    server = await startGitServer({ root: there.root, tokens })
  })
  afterEach(() => server.close())
  const url = () => `${server.url}/acme/staging.git`
  const by = (token: string) => ({ SOCKETGATE_LEASE_TOKEN: token, SOCKETGATE_GIT_TOKEN: 'another' })

  it('is held with the token of leases, and given back', async () => {
    const { acquired } = ask(url(), { clock, env: by(TOKEN) })
    const { leased, release } = await acquired
    expect(leased.state).toBe('held')
    await release()
    expect(there.tip()).toBe('')
    const sent = new Set(server.asked.map(({ authorization }) => authorization))
    expect(sent).toEqual(new Set([`basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`]))
  })

  it("is held in Actions by the step's own token where nothing else is given, and by that of leases where it is", async () => {
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: server.url,
      GITHUB_REPOSITORY: 'acme/staging',
      'INPUT_GITHUB-TOKEN': TOKEN,
    }
    git(there.root, 'clone', '--quiet', '--bare', there.path, 'acme/staging')
    const own = await ask('origin', { clock, env }).acquired
    expect(own.leased.state).toBe('held')
    await own.release()
    const other = await ask('origin', { clock, env: { ...env, SOCKETGATE_LEASE_TOKEN: READER } }).acquired
    expect(other.leased.state).toBe('none')
  })

  it('is not held with a token that only reads, which says so at once', async () => {
    const { leased } = await ask(url(), { clock, env: by(READER) }).acquired
    expect(leased).toMatchObject({ state: 'none', waited: 0 })
    expect(leased.why).toMatch(/^the token only reads \(.*403/)
    expect(leased.why).not.toContain(READER)
  })

  it('is not waited for by a token that only reads, which says who holds it', async () => {
    const held = await ask(url(), { clock, env: by(TOKEN), who: 'acme/billing' }).acquired
    const { leased } = await ask(url(), { clock, env: by(READER) }).acquired
    expect(leased.why).toMatch(
      /^the token only reads \(.*\); “acme\/billing” \(.*\) holds it at this moment$/,
    )
    await held.release()
  })

  it.each([
    ['that does not exist', () => `${server.url}/acme/stagign.git`, () => by(TOKEN)],
    ['whose token is wrong', url, () => by('ghp_mistyped')],
    ['that has no token', url, () => ({})],
    ['that is no repository', () => there.root, () => ({})],
  ])('of a remote %s is refused at once: nobody knows whether it is held', async (_, where, env) => {
    const { acquired } = ask(where(), { clock, env: env() })
    await expect(acquired).rejects.toMatchObject({
      outcome: 'policy',
      code: 'lease_taken',
      message: expect.stringMatching(/^the lease staging cannot be taken: its remote cannot be read \(.+\)/),
      next: [expect.stringMatching(/`lease-remote`.*SOCKETGATE_LEASE_TOKEN.*`lease-token`/)],
    })
  })

  it('of a remote that a change without secrets cannot read is not held, and says so', async () => {
    const { leased } = await ask(url(), { clock, withheld: true }).acquired
    expect(leased).toMatchObject({
      state: 'none',
      why: expect.stringMatching(/^its remote cannot be read \(/),
    })
  })

  it('is no load beside its holder, where the token expires while it waits', async () => {
    const held = await ask(url(), { clock: new TestClock(), env: by(TOKEN) }).acquired
    const { acquired } = ask(url(), { clock, env: by(SHORT), lease: { ttl: MINUTE } })
    await clock.idle(1)
    delete tokens[pair(SHORT)]
    await clock.advance(5 * MINUTE, 1, acquired)
    await expect(acquired).rejects.toMatchObject({
      outcome: 'policy',
      message: expect.stringMatching(/^the lease staging cannot be taken: /),
      next: [expect.stringMatching(/that its token is still valid/)],
    })
    await held.release()
  })

  it('is ours where the push arrived and its answer was lost', async () => {
    server.faults.push('cut after push')
    const { acquired } = ask(url(), { clock, env: by(TOKEN) })
    await clock.advance(16_000, 1, acquired)
    const { leased, release } = await acquired
    expect(leased).toMatchObject({ state: 'held' })
    expect(leased.holders).toBeUndefined()
    server.faults.push('cut after push')
    await clock.advance(TTL / 4, 2)
    await clock.idle(2)
    const tip = there.tip()
    await clock.advance(TTL / 4, 2)
    await clock.idle(2)
    expect(there.tip()).not.toBe(tip)
    await release()
    expect(there.tip()).toBe('')
  })

  it('is taken away again where the run is cancelled after a push whose answer was lost', async () => {
    const stop = new AbortController()
    server.faults.push('cut after push')
    const { acquired } = ask(url(), { clock, env: by(TOKEN), signal: stop.signal })
    await clock.idle(1)
    expect(there.tip()).not.toBe('')
    stop.abort()
    await expect(acquired).rejects.toMatchObject({ outcome: 'cancelled' })
    expect(there.tip()).toBe('')
  })

  it('is asked for again where nobody answers, and then refused with what the server said', async () => {
    server.faults.push(...Array.from({ length: 99 }, () => '503' as const))
    const { acquired } = ask(url(), { clock, env: by(TOKEN), lease: { ttl: MINUTE } })
    await clock.advance(3 * MINUTE, 1, acquired)
    await expect(acquired).rejects.toMatchObject({
      outcome: 'policy',
      message: expect.stringMatching(/^the lease staging cannot be taken: .*503.*; nothing was loaded/),
    })
  })
})

describe('where a lease lives', () => {
  it.each([
    ['', /the remote is missing/],
    ['-u', /the remote is missing/],
    ['ext::sh -c id', /write ssh:/],
    ['https://me:secret@github.example/a/b', /\*\*\*@.*SOCKETGATE_LEASE_TOKEN/],
    ['http://github.example/a/b', /only for loopback/],
  ])('is no such address: %s', (remote, message) => {
    expect(() => ask(remote, { clock })).toThrow(message)
  })

  it('is on a server in Actions', () => {
    expect(() => ask('/tmp/x.git', { clock, env: { GITHUB_ACTIONS: 'true' } })).toThrow(
      /a lease lies on a server/,
    )
  })
})

/** With plain spaces. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ')
}

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      done()
    })
  })
}
