/**
 * The plan asks for something that cannot be done: a value that was never set, a line break in a header. The
 * message holds text of the plan only, never text of the service, so that it may stand in a tag.
 */
export class ScriptError extends Error {}
