/** One thing that goes wrong with one operation; faults are used up in the order in which they were given. */
export interface Fault {
  /** `issues/create-comment`. */
  readonly operation: string
  /** How often; once where it is not said. */
  readonly times?: number
  /** Answered instead; 0: the connection is cut without an answer. */
  readonly status?: number
  readonly message?: string
  /** What is answered with that status; GitHub's words for it where it is not said. */
  readonly data?: unknown
  readonly headers?: { readonly [name: string]: string }
  /** The operation is carried out all the same: only its answer is lost. */
  readonly applied?: boolean
  /** ms before anything is answered. */
  readonly delay?: number
  /** Done once the answer was made up, and to its end before it is sent: what somebody else does meanwhile. */
  readonly meanwhile?: () => void | Promise<void>
  /** The answer's body ends in the middle. */
  readonly torn?: boolean
  /** Replaces the Link header of a list. */
  readonly link?: (next: string | null) => string | null
}

/** Faults that are still to come. */
export function createFaults(): { add(fault: Fault): void; take(operation: string): Fault | null } {
  const waiting: { fault: Fault; left: number }[] = []
  return {
    add: (fault) => waiting.push({ fault, left: fault.times ?? 1 }),
    take: (operation) => {
      const next = waiting.find(({ fault, left }) => fault.operation === operation && left > 0)
      if (next === undefined) return null
      next.left--
      return next.fault
    },
  }
}

/** GitHub's words for what it refuses. */
export const WORDS = {
  permission: 'Resource not accessible by integration',
  secondary: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  primary: 'API rate limit exceeded for installation ID 1.',
  locked: 'Unable to create comment because issue is locked.',
  tooLong: 'Validation Failed: body is too long (maximum is 65536 characters)',
} as const
