import { expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { type CostLineSeen, linesNamed } from './cost-line-seen.ts'

const line = (lineId: string, label: string): CostLineSeen =>
  ({
    lineId,
    projectId: 'p-1',
    fiscalYear: 2021,
    label,
    formulaText: '70,000원×25명×4회',
    stated: won(7_000_000),
  }) as never

const lines = [
  line('l-1', '금천구협치회의 참석수당'),
  line('l-2', '초과근무수당'),
  line('l-3', '운영위원회 참석수당'),
  line('l-4', '현수막'),
]
const found = (words: string) => linesNamed(lines, words).map(({ lineId }) => lineId)

it('finds the lines that hold every word asked for, in their order', () => {
  expect(found('수당')).toEqual(['l-1', 'l-2', 'l-3'])
  expect(found('참석 운영')).toEqual(['l-3'])
  expect(found('없는 말')).toEqual([])
})

it('offers all lines where nothing is asked for, and fifty at most', () => {
  expect(found('')).toEqual(['l-1', 'l-2', 'l-3', 'l-4'])
  expect(
    linesNamed(
      Array.from({ length: 60 }, (_, at) => line(`n-${at}`, '수당')),
      '수당',
    ),
  ).toHaveLength(50)
})
