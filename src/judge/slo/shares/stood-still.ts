import { counted } from '../../../model/numbers.ts'
import type { Share } from '../../../model/record/share.ts'
import type { Why } from '../../../model/verdict/codes.ts'

/**
 * Why a row says nothing of the service: over half of its waits were over while the generator stood still. Fewer of them
 * are in neither X nor n, and the row is judged by the others; null.
 */
export function stoodStill({ n, stalled = 0 }: Share): Why | null {
  if (stalled <= n) return null
  const why = `the generator stood still during ${counted(stalled, 'wait')}, and ${counted(n, 'other')} tell${n === 1 ? 's' : ''} too little`
  return { code: 'stood_still', why }
}

/** Why a row that nothing breaks says too little: over half of what was tried had no answer when the plan's own end came; null. */
export function cutByEnd({ bad, n, cut = 0 }: Share): Why | null {
  if (bad > 0 || cut <= n) return null
  const why = `${counted(cut, 'wait')} had no answer when the plan ended, and ${counted(n, 'other')} tell${n === 1 ? 's' : ''} too little`
  return { code: 'few_samples', why }
}
