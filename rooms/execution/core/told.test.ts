import { describe, expect, it } from 'vitest'
import { entryOf } from './fixture.ts'
import { usedByDepartment } from './ledger.ts'
import { overLineFindings, type PlannedLine } from './over-line-findings.ts'
import { toldEntry } from './told-entries.ts'

describe('what is told of an entry', () => {
  it('is all to insiders, and to the public all but its note', () => {
    const entry = entryOf('e1', 10, {
      note: '강사 홍길동 사례금',
      department: '마을자치과',
      documentNo: '마을자치과-7',
    })
    expect(toldEntry(entry, true)).toBe(entry)
    expect(toldEntry(entry, false)).toEqual({ ...entry, note: null })
  })
})

it('what departments used of a cell is told apart, each commitment and its payment once', () => {
  const entries = [
    entryOf('c1', 50, { kind: 'commitment', department: '나' }),
    entryOf('e1', 20, { department: '나', commitmentId: 'c1' }),
    entryOf('e2', 7),
    entryOf('e3', 3, { department: '다' }),
  ]
  expect([...usedByDepartment(entries)]).toEqual([
    ['나', 50],
    [null, 7],
    ['다', 3],
  ])
  expect(usedByDepartment([]).size).toBe(0)
})

describe('a cost line', () => {
  const line = (id: string, stated: number, more: object = {}) =>
    ({ id, projectId: 'project-8', fiscalYear: 2021, label: '수목 식재', stated, ...more }) as PlannedLine
  const paid = (id: string, amount: number, more: object = {}) => entryOf(id, amount, { lineId: 'line-1', ...more })

  it('of which more was paid than it plans is a warning', () => {
    expect(overLineFindings([line('line-1', 100)], [paid('e1', 60), paid('e2', 41)])).toMatchObject([
      { rule: 'over-line', severity: 'warning', subject: { id: 'project-8' }, stated: '101', computed: '100' },
    ])
  })

  it('is in order up to its amount; what came back, was only bound, is of another year or line does not count', () => {
    const others = [
      paid('e3', 50, { kind: 'commitment' }),
      paid('e4', 50, { lineId: null }),
      paid('e5', 50, { lineId: 'line-2' }),
      paid('e6', 50, { fiscalYear: 2020 }),
    ]
    const within = [paid('e1', 120), paid('e2', -20), ...others]
    expect(overLineFindings([line('line-1', 100), line('line-3', 0)], within)).toEqual([])
  })
})
