import { join } from 'node:path'
import { writeWhole } from '../../files/whole.ts'
import { CHECKPOINT_EVERY, type Checkpoints } from '../watch/checkpoints.ts'
import { jsonText } from './reports.ts'
import { CHECKPOINT, refuseLinks } from './results-folder.ts'

/**
 * Keeps a run's checkpoints in its folder of results, each whole or not at all. The results of the run take their place.
 *
 * @param every ms.
 */
export function checkpointsIn(out: string, cwd: string, every = CHECKPOINT_EVERY): Checkpoints {
  return {
    every,
    async write(record) {
      await refuseLinks(out, cwd)
      await writeWhole(join(out, CHECKPOINT), jsonText(record))
    },
  }
}
