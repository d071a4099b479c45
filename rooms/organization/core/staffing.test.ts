import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStaffing, Staffing, staffClasses, staffingFindings, viewStaffing, writeStaffing } from './staffing.ts'

const table = (rows: string, stated: object = {}) =>
  Staffing.parse({
    unit: { kind: 'department', departmentId: 'village' },
    asOf: '2021-09-30',
    cells: readRows(readStaffing(rows)),
    ...{ statedQuota: null, statedHeadcount: null, ...stated },
  })
const readRows = <T>(read: { ok: boolean; value?: T }): T | undefined => (read.ok ? read.value : undefined)

describe('a staffing table', () => {
  it('counts 과부족 as people less posts, by class and in all', () => {
    const view = viewStaffing(table('별정직·임기제 9급 1 3\n일반직 6급 13 15\n일반직 4급 1 1\n공무직 2 1'))
    expect(view.total).toEqual({ quota: 17, headcount: 20, variance: 3 })
    expect(view.classes).toEqual([
      { class: 'general', quota: 14, headcount: 16, variance: 2 },
      { class: 'special-fixed-term', quota: 1, headcount: 3, variance: 2 },
      { class: 'public-service', quota: 2, headcount: 1, variance: -1 },
    ])
    expect(view.cells.map(({ class: own, grade }) => [own, grade])).toEqual([
      ['general', 4],
      ['general', 6],
      ['special-fixed-term', 9],
      ['public-service', null],
    ])
  })

  it('finds stated totals that its rows do not add up to', () => {
    expect(staffingFindings(table('일반직 5급 1 1', { statedQuota: 1, statedHeadcount: 1 }), '마을자치과')).toEqual([])
    expect(staffingFindings(table('일반직 5급 1 1'), '마을자치과')).toEqual([])
    expect(staffingFindings(table('일반직 5급 1 1', { statedQuota: 2, statedHeadcount: 1 }), '마을자치과')).toEqual([
      {
        ...{ rule: 'staffing-total', severity: 'warning', subject: { kind: 'department', id: 'village' } },
        ...{ stated: '2', computed: '1' },
        params: { title: '마을자치과', column: 'quota', asOf: '2021-09-30' },
      },
    ])
    const bureau = {
      ...table('일반직 5급 1 1', { statedHeadcount: 3 }),
      unit: { kind: 'bureau', name: '추진단' } as const,
    }
    expect(staffingFindings(bureau, '추진단')).toMatchObject([
      { subject: { kind: 'bureau', id: '추진단' }, params: { column: 'headcount' } },
    ])
  })

  it('is read line by line, and says which line it cannot read', () => {
    expect(readStaffing('\n 일반직\t5급\t1\t1 \n관리운영직 | 6급 | 1 | 1')).toMatchObject({ ok: true })
    expect(readStaffing('일반직 5급 1 1\n5급 1 1')).toMatchObject({
      refusal: { kind: 'staffing-line-unreadable', field: 'rows', line: 2 },
    })
    expect(readStaffing('일반직 5급 1')).toMatchObject({ refusal: { kind: 'staffing-line-unreadable', line: 1 } })
    expect(readStaffing('일반직 5급 1 1\n\n일반직 5급 2 2')).toMatchObject({
      refusal: { kind: 'staffing-row-twice', field: 'rows', line: 3 },
    })
    expect(readStaffing('공무직 1 1\n공무직 2 2')).toMatchObject({ refusal: { kind: 'staffing-row-twice', line: 2 } })
  })

  it('reads what it writes', () => {
    const cell = fc.record({
      class: fc.constantFrom(...staffClasses),
      grade: fc.option(fc.integer({ min: 1, max: 9 })),
      quota: fc.nat(99_999),
      headcount: fc.nat(99_999),
    })
    const cells = fc.uniqueArray(cell, { selector: (one) => `${one.class} ${one.grade}` })
    fc.assert(
      fc.property(cells, (rows) => {
        expect(readStaffing(writeStaffing(rows))).toEqual({ ok: true, value: rows })
      }),
    )
  })
})
