import { expect, it } from 'vitest'
import type { Notice } from '../../src/model/verdict/verdict.ts'
import { noticeWords } from '../../src/report/words/note-words.ts'

const note = (message: string): Notice => ({ code: 'bare_metric', message })
const off = (message: string): Notice => ({ code: 'default_off', message })

it('every default SLO that is off is told, and of other notices how many are left out', () => {
  const notices = [off('a'), note('b'), off('c'), off('d'), note('e'), off('f'), note('g'), note('h')]
  expect(noticeWords(notices, 2)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', '2 more notes in verdict.json.'])
  expect(noticeWords(notices, 4)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
})
