import { counted, integer } from '../../../model/numbers.ts'
import type { SequenceRow } from '../../../model/verdict/sequence-row.ts'
import type { Verdict } from '../../../model/verdict/verdict.ts'
import type { Sink } from '../../../text/shown.ts'

/** How a count that is broken, or open, is marked. */
const MARKED: { readonly [verdict in SequenceRow['verdict']]: string } = {
  fail: '✕ ',
  not_judged: '? ',
  met: '',
}

export const SEQUENCE_TITLE = 'Delivery: lost, duplicate and late messages'

/** A line for each `sequence` of the plan; null: it has none. */
export function sequenceTable({ sequences = [] }: Pick<Verdict, 'sequences'>, sink: Sink) {
  if (sequences.length === 0) return null
  const head = ['Feed', 'Compared', 'Lost', 'Duplicates', 'Late']
  const rows = sequences.map((row) => [
    `${MARKED[row.verdict]}${sink.name(row.feed ?? row.scenario)}`,
    ...[row.compared, row.lost, row.duplicates, row.reordered].map(integer),
  ])
  return { head, rows }
}

/** What no budget is of: numbers that passed while a user had no socket, and those that began anew. */
export function sequenceNotes({ sequences = [] }: Pick<Verdict, 'sequences'>, sink: Sink): readonly string[] {
  return sequences.flatMap(({ scenario, feed, missed, restarted, unread }) => {
    const of = feed ?? scenario
    return [
      ...(missed > 0
        ? [
            `${counted(missed, 'message')} of ${of} passed while their users had no socket, and count as no loss.`,
          ]
        : []),
      ...(restarted > 0
        ? [`After ${counted(restarted, 'reconnect')} the numbers of ${of} did not go on from the last one.`]
        : []),
      ...(unread > 0
        ? [`${counted(unread, 'message')} of ${of} ${unread === 1 ? 'holds' : 'hold'} no number.`]
        : []),
    ].map((text) => sink.prose(text))
  })
}
