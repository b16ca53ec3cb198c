import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useBuiltAction } from '../support/runner.ts'
import { isTold, judged, LOADED } from './trick.ts'
import { type Service, startService } from './trick-service.ts'
import { TRICKS } from './trick-table.ts'

useBuiltAction()

/** Healthy, and of the author of the change. */
let mock: Service
beforeAll(async () => {
  mock = await startService()
})
afterAll(() => mock.close())

describe.concurrent('on a service that it would get past, no change is merged that', () => {
  test.concurrent.each(TRICKS)('%s', LOADED, async (_, { past, told, always, ...change }) => {
    const found = await judged(change, past, mock.port)
    expect(found.heldBackBy, found.log).toEqual([expect.stringMatching(/: (?:failure|missing)$/)])
    isTold(found, told)
  })
})
