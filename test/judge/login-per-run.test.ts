import { expect, it } from 'vitest'
import { judgeOne, load, record } from './support.ts'

it('tells the one login of a run that failed, with its address and its answer', () => {
  const run = record({
    sockets: { tried: 0, opened: 0, subscribed: 0, peak: 0, failed: [], unended: 0 },
    http: { requests: 1, answered: 1, failed: 1, byStatus: { 503: 1 } },
    logins: {
      failed: 1,
      of: 1,
      address: 'POST http://127.0.0.1:9001/login',
      reason: 'status',
      status: '503',
      answer: 'busy',
    },
  })
  const { reasons, outcome } = judgeOne({ load: load({}), record: run, baseline: null })
  expect(outcome).toBe('target')
  expect(reasons[0]).toMatchObject({
    code: 'login_failed',
    message: 'every login failed: POST http://127.0.0.1:9001/login answered 503 “busy”; no socket was tried',
  })
})
