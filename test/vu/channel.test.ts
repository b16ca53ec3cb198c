import { expect, it } from 'vitest'
import { Channel } from '../../src/vu/socket/channel.ts'
import { NOWHERE } from '../../src/vu/values/values.ts'

it('saves nothing for the next life of its user that comes after its own', async () => {
  const user = { scope: { ...NOWHERE }, jar: () => undefined, count: () => {}, known: { remember: () => {} } }
  const channel = new Channel(...([{}, user] as unknown as ConstructorParameters<typeof Channel>))
  const own = user.scope
  let answer: (answer: unknown) => void = () => {}
  const request = () => new Promise<never>((resolve) => (answer = resolve as typeof answer))
  const done = channel.run({ request })
  user.scope = { ...NOWHERE }
  answer({ name: 'get', failure: null, saved: { id: 'late' }, response: null, url: '' })
  expect(await done).not.toBeNull()
  expect([user.scope.saved, own.saved]).toEqual([{}, { id: 'late' }])
})
