import { expect, it } from 'vitest'
import { checkModel } from '#rooms/documents/core/model/check-model.ts'
import { plainLines } from '../frozen-document.ts'
import { agendaList } from './agenda-list.ts'

it('lists items with a running number, and adds them up', () => {
  const document = agendaList('2020', [
    { title: '하천 길', standing: '통과', won: 117_000_000 },
    { title: '장터', standing: '부적정', won: null },
  ])
  expect(checkModel(document)).toEqual([])
  expect(plainLines(document).split('\n').slice(-3)).toEqual([
    '1 | 하천 길 | 117,000 | 통과',
    '2 | 장터 |  | 부적정',
    ' | 계 2건 | 117,000 | ',
  ])
})
