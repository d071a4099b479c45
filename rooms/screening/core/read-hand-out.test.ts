import { expect, it } from 'vitest'
import { normaliseName } from '#kit/korean-text.ts'
import { evenTable, placeCells, plainTable } from '#kit/merged-cells.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { Department } from '#rooms/organization/core/department.ts'
import { reviewOf } from './fixture.ts'
import { matchHandOut } from './match-hand-out.ts'
import { HandOutRow, readHandOut } from './read-hand-out.ts'

const cell = (text: string, rowSpan = 1, columnSpan = 1) => ({ text, rowSpan, columnSpan })
const sheet = evenTable(
  placeCells([
    [cell('2020년 시민참여예산 이관 제안', 1, 4)],
    [cell('연번'), cell('소관\n부서'), cell('제안명'), cell('팀')],
    [cell('1'), cell('공원녹지과', 2), cell('안양천  꽃길'), cell('공원팀', 2)],
    [cell('2'), cell('무장애 숲길')],
    [cell('소계', 1, 2), cell('2건'), cell('')],
    [cell('연번'), cell('소관부서'), cell('제안명'), cell('팀')],
    [cell('3'), cell('교육과'), cell('학교 앞 안전'), cell('')],
    [cell(''), cell(''), cell(''), cell('')],
  ]),
)

it('reads the office’s own sheet, whatever stands above, between and over several rows', () => {
  expect(readHandOut(sheet)).toEqual({
    ok: true,
    value: [
      { row: 3, place: '1', title: '안양천 꽃길', department: '공원녹지과', team: '공원팀' },
      { row: 4, place: '2', title: '무장애 숲길', department: '공원녹지과', team: '공원팀' },
      { row: 7, place: '3', title: '학교 앞 안전', department: '교육과', team: '' },
    ],
  })
})

it('takes a blank department from above, where plain text has lost merged cells; the first has none', () => {
  const rows = [
    ['제목', '부서', '팀'],
    ['가', '', ''],
    ['나', '공원녹지과', '공원팀'],
    ['다', '', '조경팀'],
    ['라', '', ''],
  ]
  expect(readHandOut(plainTable(rows))).toMatchObject({
    value: [
      { title: '가', department: '' },
      { title: '나', team: '공원팀' },
      { title: '다', department: '공원녹지과', team: '조경팀' },
      { title: '라', department: '공원녹지과', team: '조경팀' },
    ],
  })
  expect(
    readHandOut(
      plainTable([
        ['부서', '제목'],
        ['공원녹지과', '가'],
      ]),
    ),
  ).toMatchObject({
    value: [{ place: '', team: '' }],
  })
  expect(readHandOut(plainTable([['가', '나']]))).toEqual({ ok: false, refusal: { kind: 'no-headings' } })
})

const park = Department.parse({ id: 'park', name: '공원녹지과', bureau: null, aliases: ['푸른도시과'] })
const twins = [reviewOf('twin-1', { place: 3, title: '두 학교' }), reviewOf('twin-2', { place: 4, title: '두 학교' })]
const ground = {
  reviews: [
    reviewOf('path', { title: '안양천 꽃길' }),
    ...twins,
    reviewOf('begun', { title: '시작한 것', state: 'begun' }),
  ],
  departments: [park],
  aliases: new Map([[normaliseName('꽃길 조성'), ItemId.parse('item-path')]]),
}
const row = (title: string, department = '공원녹지과', place = '') =>
  HandOutRow.parse({ row: 3, place, title, department })

it('finds items by title, by another name, and two of one title by their number', () => {
  expect(
    matchHandOut([row('꽃길조성', '푸른 도시과'), { ...row('두 학교', '공원녹지과', '4'), team: '공원팀' }], ground),
  ).toEqual({
    ok: true,
    value: [
      { itemId: 'item-path', departmentId: 'park', team: null },
      { itemId: 'item-twin-2', departmentId: 'park', team: '공원팀' },
    ],
  })
})

it('takes nothing where a cell does not fit, and names each', () => {
  const rows = [
    row('안양천 꽃길'),
    row('안양천 꽃길', ''),
    row('없는 것', '없는 과'),
    row('두 학교'),
    row('두 학교', '공원녹지과', '9'),
    row('시작한 것'),
  ]
  const matched = matchHandOut(rows, ground)
  expect(matched.ok ? [] : matched.refusal.cells.map(({ at, column, problem }) => [at, column, problem])).toEqual([
    [1, 'title', 'title-twice'],
    [1, 'department', 'department-missing'],
    [2, 'title', 'title-unknown'],
    [2, 'department', 'department-unknown'],
    [3, 'title', 'title-ambiguous'],
    [4, 'title', 'title-ambiguous'],
    [5, 'title', 'begun-already'],
  ])
  const same = { ...ground, reviews: twins.map((twin) => ({ ...twin, place: 4 })) }
  expect(matchHandOut([row('두 학교', '공원녹지과', '4')], same)).toMatchObject({
    refusal: { cells: [{ problem: 'title-ambiguous' }] },
  })
})
