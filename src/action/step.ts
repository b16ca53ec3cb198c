import type { Context } from '../app/context.ts'
import type { EventContext } from '../github/event/event.ts'
import type { Publisher } from '../ports.ts'
import type { Toolkit } from './toolkit.ts'

/** What every part of a step needs. */
export interface Step {
  readonly event: EventContext
  readonly payload: unknown
  readonly context: Context
  readonly toolkit: Toolkit
  /** Absent until the inputs are known. */
  readonly publisher?: Publisher
}
