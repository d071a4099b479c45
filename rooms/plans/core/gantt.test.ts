import { expect, it } from 'vitest'
import { gantt } from './gantt.ts'
import type { Stage } from './stage.ts'

const stage = (no: number, periodText: string): Stage => ({ no, types: [], title: '단계', periodText })
const marks = (texts: readonly string[], unit: 'month' | 'quarter', year = 2021) =>
  gantt(
    texts.map((text, at) => stage(at + 1, text)),
    year,
    unit,
  ).rows.map(({ cells }) => cells.map((cell) => (cell === 'runs' ? '#' : cell === 'goes-on' ? '~' : '.')).join(''))

it('lays quarters, months, ranges and open ends over a year', () => {
  expect(marks(['2021년 2~3분기', '2021년 4분기~지속', '2021년 8월~'], 'quarter')).toEqual(['.##.', '...#', '..#~'])
  expect(marks(['2021년 2분기~지속', '2021년 9월~'], 'month')).toEqual(['...###~~~~~~', '........#~~~'])
  expect(marks(['2021년 1~2월', '2021.03', '2021년 2분기', '언젠가'], 'month')).toEqual([
    '##..........',
    '..#.........',
    '...###......',
    '............',
  ])
  expect(gantt([stage(1, '언젠가')], 2021, 'month').rows[0]?.readable).toBe(false)
})

it('takes in other years, three at most', () => {
  expect(marks(['2020년 4분기', '2022년 1분기'], 'quarter')).toEqual(['...#........', '........#...'])
  expect(gantt([stage(1, '2010년 1분기'), stage(2, '2030년 1분기')], 2021, 'quarter').columns).toHaveLength(12)
  expect(gantt([], 2021, 'month').columns).toHaveLength(12)
})
