import { expect, it } from 'vitest'
import type { AgendaItem } from './agenda.ts'
import type { AgendaChange } from './agenda-change.ts'
import { changeTold } from './messages-agenda.ts'
import { calledWordsKo } from './messages-called.ts'
import { calledWordsEn } from './messages-called-en.ts'

const point: AgendaItem = { no: 2, kind: 'motion', title: '예산안', itemId: null, notes: null }
const told = (change: AgendaChange) => (['ko', 'en'] as const).map((lang) => changeTold(point, change, '착오', lang))

it('says which point was changed, what became of it, and why', () => {
  expect(told({ what: 'point-edited', point: { ...point, title: '예산안 심의' } })).toEqual([
    '안건이 바뀌었습니다. 고친 안건: 2. 예산안 → 예산안 심의. 까닭: 착오',
    'The agenda has changed. Put otherwise: 2. 예산안 → 예산안 심의. Reason: 착오',
  ])
  expect(told({ what: 'point-removed' })).toEqual([
    '안건이 바뀌었습니다. 뺀 안건: 2. 예산안. 까닭: 착오',
    'The agenda has changed. Taken off: 2. 예산안. Reason: 착오',
  ])
  expect(told({ what: 'point-moved', toNo: 1 })).toEqual([
    '안건이 바뀌었습니다. 차례를 바꾼 안건: 2. 예산안 → 1번째. 까닭: 착오',
    'The agenda has changed. Moved: 2. 예산안 → number 1. Reason: 착오',
  ])
})

it('calls the places beside a point up and down, the others by their numbers', () => {
  const places = ({ placeNo }: typeof calledWordsKo) => [placeNo(1, -1), placeNo(3, 1), placeNo(4, 2)]
  expect(places(calledWordsKo)).toEqual(['위로 (1번)', '아래로 (3번)', '4번으로'])
  expect(places(calledWordsEn)).toEqual(['Up (1)', 'Down (3)', 'To 4'])
})

it('says from when minutes are published', () => {
  expect(calledWordsKo.afterPublished('2021. 3. 9.')).toBe('2021. 3. 9.부터 공개')
  expect(calledWordsEn.afterPublished('Mar 9')).toContain('Mar 9')
})
