import { formatDate } from '#kit/korean-date.ts'
import type { BlockOf, Cell } from '#rooms/documents/core/model/official-document.ts'
import { textCell } from '#rooms/documents/core/model/write-blocks.ts'
import { type StaffCount, type StaffingView, staffClassWords } from '#rooms/organization/core/staffing.ts'
import { paperWords } from '../words.ts'
import { workWords as w } from './words.ts'

/** Staffing tables write nobody as a dash and who is missing with △. */
const people = (count: number): Cell => ({
  held: { kind: 'number', text: `${count}`, format: '#,##0;"△"#,##0;"-"' },
  ...{ columnSpan: 1, rowSpan: 1, align: 'center' },
})

const rowsOf = ['quota', 'headcount', 'variance'] as const satisfies readonly (keyof StaffCount)[]

/** Who works in a unit by class and grade: 정원, 현원 and 과부족 (현원 less 정원), the whole before the classes. */
export function staffingTable({ asOf, cells, classes, total }: StaffingView): BlockOf<'table'> {
  const headMm = 22
  const totalMm = 16
  const eachMm = Math.min(22, Math.floor((1320 / cells.length) * 10) / 100)
  const ofClass = (one: string) => cells.filter((cell) => cell.class === one)
  return {
    kind: 'table',
    ...{ caption: null, unit: w.personsOn(formatDate(asOf)), headRows: 2, lines: true, sheet: w.staffing },
    widthsMm: [headMm, totalMm, ...cells.map(() => eachMm)],
    rows: [
      [
        textCell(w.kind, { rowSpan: 2 }),
        textCell(paperWords.sum, { rowSpan: 2 }),
        ...classes.map((one) => textCell(staffClassWords[one.class], { columnSpan: ofClass(one.class).length })),
      ],
      cells.map(({ grade }) => textCell(grade === null ? w.allGrades : w.grade(grade))),
      ...rowsOf.map((row) => [
        textCell(w[row], { role: 'row-head' }),
        people(total[row]),
        ...cells.map((cell) => people(cell[row])),
      ]),
    ],
  }
}
