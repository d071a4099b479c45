import { describe, expect, it } from 'vitest'
import type { FieldValue } from './field-value.ts'
import { aSheet } from './fixture.ts'
import { missingFields } from './missing-fields.ts'
import { ProjectSheet } from './project-sheet.ts'
import { fullRow, isSheetField, type SheetFieldName, sheetField, sheetFields } from './sheet-field.ts'
import { valueOfField } from './sheet-values.ts'
import { writeField } from './write-field.ts'

const sheet = ProjectSheet.parse(aSheet(8, 'i8'))
const written = (field: SheetFieldName, value: FieldValue, of = sheet) => {
  const result = writeField(of, field, value)
  return result.ok ? valueOfField(result.value, field) : result.refusal
}

describe('a field written anew', () => {
  it('says again what it said, whatever the field', () => {
    for (const field of sheetFields) {
      const value = valueOfField(sheet, field)
      if (value.length > 0) expect([field, written(field, value)]).toEqual([field, value])
    }
  })

  it.each([
    ['title', ' 새  이름 ', '새 이름'],
    ['background', '첫 줄\n둘째 줄', '첫 줄\n둘째 줄'],
    ['background', ' ', ''],
    ['headerBudget', '1,000원', '1000'],
    ['headerBudget', '', ''],
    ['objectives', '- 하나\n- 둘', ['하나', '둘']],
    ['subcommittees', ['가'], ['가']],
    [
      'period',
      [{ text: '2021. 3.~', from: '2021-03-01', to: '' }],
      [{ text: '2021. 3.~', from: '2021-03-01', to: '' }],
    ],
    [
      'photos',
      [{ address: '/a.jpg', alternative: '길', caption: '' }],
      [{ address: '/a.jpg', alternative: '길', caption: '' }],
    ],
    ['method', [{ title: '단계', main: '', details: '세부' }], [{ title: '단계', main: '', details: '세부' }]],
    [
      'stages',
      [{ types: '평가 및 협업', title: '점검', periodText: '2021.3' }],
      [{ types: '평가, 협업', title: '점검', periodText: '2021.3' }],
    ],
    ['stages', '', []],
    ['headerBudget', '１,０００ 원', '1000'],
  ] as const)('%s: %j', (field, value, stands) => expect(written(field, value)).toEqual(stands))

  it.each(['1e9', '0x10', '-5', '1.5', '원', 'Infinity', '1_000'])('reads no won in %j', (text) => {
    expect(written('headerBudget', text)).toEqual({ kind: 'field-unreadable', field: 'headerBudget' })
  })

  it.each([
    ['title', '', { kind: 'field-required', field: 'title' }],
    ['title', ['가'], { kind: 'field-unreadable', field: 'title' }],
    ['headerBudget', '많이', { kind: 'field-unreadable', field: 'headerBudget' }],
    ['period', '', { kind: 'field-required', field: 'period' }],
    ['stages', '글', { kind: 'field-unreadable', field: 'stages' }],
    ['method', [{ title: '', main: 'x' }], { kind: 'cell-required', field: 'method', row: 1, column: 'title' }],
    [
      'stages',
      [{ types: '춤', title: 'ㄱ', periodText: 'ㄴ' }],
      { kind: 'cell-unreadable', field: 'stages', row: 1, column: 'types', text: '춤' },
    ],
    [
      'period',
      [{ text: 'x', from: '2021-13-01', to: '' }],
      { kind: 'cell-unreadable', field: 'period', row: 1, column: 'from', text: '2021-13-01' },
    ],
    [
      'period',
      [{ text: 'x', from: '2021-02-01', to: '2021-01-01' }],
      { kind: 'cell-unreadable', field: 'period', row: 1, column: 'to', text: '2021-01-01' },
    ],
    [
      'cooperation',
      [{ side: '이웃', name: '가', tasks: '' }],
      { kind: 'cell-unreadable', field: 'cooperation', row: 1, column: 'side', text: '이웃' },
    ],
    [
      'cooperation',
      [
        { side: '주무부서', name: '가' },
        { side: '협업부서', name: '가' },
      ],
      { kind: 'actor-twice', name: '가' },
    ],
    ['objectives', ['x'.repeat(4001)], { kind: 'field-unreadable', field: 'objectives' }],
  ] as const)('%s: %j is refused', (field, value, refusal) => expect(written(field, value)).toEqual(refusal))

  it('keeps who a department was known as, and the label of its form', () => {
    const partner = { name: '마을자치과', departmentId: 'village', duty: 'partner', label: '협조' }
    const known = ProjectSheet.parse(
      aSheet(8, 'i8', { departments: [...sheet.departments.slice(0, 1), partner] as never }),
    )
    expect(valueOfField(known, 'cooperation')).toContainEqual({ side: '협조부서', name: '마을자치과', tasks: '' })
    const rows = [
      { side: '주무부서', name: '공원녹지과', tasks: '- 공사\n- 점검' },
      { side: '협조부서', name: '마을자치과', tasks: '' },
      { side: '협력부서', name: '새 부서', tasks: '' },
      { side: '민간주체', name: '주민모임', tasks: '청소' },
    ]
    const result = writeField(known, 'cooperation', rows)
    expect(result).toMatchObject({
      value: {
        departments: [
          { label: '주무' },
          { departmentId: 'village', label: '협조' },
          { departmentId: null, label: '협력부서' },
        ],
        civilActors: ['주민모임'],
        tasks: [
          { actor: '공원녹지과', tasks: ['공사', '점검'] },
          { actor: '주민모임', tasks: ['청소'] },
        ],
      },
    })
    expect(result.ok && valueOfField(result.value, 'cooperation')).toContainEqual({
      side: '협력부서',
      name: '새 부서',
      tasks: '',
    })
  })

  it('keeps the reading of a target whose text stays, and reads a new one', () => {
    const target = { text: '1회', comparator: 'gte', value: { n: 7, d: 1 }, unit: '회', per: null }
    const indicators = [{ no: 4, phase: 'outcome', goal: 'ㄱ', name: 'ㄴ', target, evidence: '회의록', note: '비고' }]
    const of = ProjectSheet.parse(aSheet(8, 'i8', { indicators: indicators as never }))
    const row = { phase: '성과평가', goal: 'ㄱ', name: 'ㄴ', target: '1회', evidence: '', note: '' }
    const result = writeField(of, 'indicators', [row, { ...row, phase: '과정평가', target: '2회 이상', note: '비고' }])
    expect(result).toMatchObject({
      value: {
        indicators: [
          { no: 1, phase: 'outcome', target: { value: { n: 7 } }, evidence: null },
          { no: 2, phase: 'process', target: { comparator: 'gte', value: { n: 2 } }, note: '비고' },
        ],
      },
    })
  })
})

it('a row has a text for every column of its field', () => {
  expect(fullRow(sheetField('stages'), { title: '가', other: '나' })).toEqual({
    types: '',
    title: '가',
    periodText: '',
  })
  expect([isSheetField('title'), isSheetField('toString')]).toEqual([true, false])
})

it('required fields are missing while they are empty; a schedule in words stands for stages', () => {
  expect(missingFields(sheet)).toEqual(['objectives', 'background', 'direction', 'method', 'evaluation'])
  const bare = ProjectSheet.parse(aSheet(8, 'i8', { stages: [] }))
  expect(missingFields(bare)).toContain('stages')
  expect(missingFields({ ...bare, scheduleText: '연중' })).not.toContain('stages')
})
