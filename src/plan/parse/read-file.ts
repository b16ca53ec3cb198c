/** Why a file of a plan is not read, in words that may be shown; what else is thrown may hold paths of the machine. */
export class Unreadable extends Error {}

/** The bytes of a file whose path is relative to the plan. Throws where it cannot be read. */
export type ReadFile = (relativePath: string) => Uint8Array
