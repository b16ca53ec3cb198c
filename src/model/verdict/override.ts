import type { Outcome } from './outcomes.ts'

/** The label that lets a change through, where the caller names no other. */
export const OVERRIDE_LABEL = 'perf-accepted'

/** What a label may let through. Whatever is broken outright (`slo`, `target`) or not known (`engine`) no label does. */
export const LETS_THROUGH: ReadonlySet<Outcome> = new Set<Outcome>(['regression', 'suspect', 'plan_changed'])

/** Why a label that is there lets nothing through, or why none is asked for yet; in one word. */
export type Lacking =
  | 'label'
  | 'removed'
  | 'not_on_this_commit'
  | 'moved'
  | 'by_bot'
  | 'by_reader'
  | 'by_author'
  | 'reason'
  | 'reason_by_reader'
  | 'unknown'

/** What was found of the label on a pull request. It holds for one head commit; who, why and what is missing stand in it. */
export interface OverrideFacts {
  readonly accepted: boolean
  readonly label: string
  readonly pullRequest: number
  /** The newest commit of the pull request, which alone it holds for. */
  readonly commit: string
  /** Login of who set the label; null: not known. */
  readonly by: string | null
  /** Foreign text; null: none was found. */
  readonly reason: string | null
  /** Login of who gave the reason. */
  readonly reasonBy: string | null
  /** Null where it is accepted. */
  readonly lacking: Lacking | null
  /** One sentence: who accepted what and why, or what is missing. */
  readonly message: string
  /** Outcomes of the verdict's reasons that it lets through; of one that is not accepted none. */
  readonly lets: readonly Outcome[]
}
