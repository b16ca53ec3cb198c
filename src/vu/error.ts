/**
 * The plan asks for something that cannot be done: a value that was never set, a line break in a header. The
 * message holds text of the plan only, never text of the service, so that it may stand in a tag.
 */
export class ScriptError extends Error {}

/**
 * A value that the service gave cannot stand where the plan puts it: a line break in a header, a path that leads to another host,
 * nothing where a member is asked for. That is the service's answer, and no mistake of the plan's.
 */
export class UnusableValue extends ScriptError {
  /** As the plan refers to it: `login.token`. */
  readonly reference: string

  constructor(message: string, reference: string) {
    super(message)
    this.reference = reference
  }
}
