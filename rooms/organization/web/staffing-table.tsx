import { formatDate } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { usePage } from '#ui/page-context.ts'
import { factsIn } from '../core/messages-facts.ts'
import type { StaffCount, StaffingView } from '../core/staffing.ts'

interface StaffingRow extends StaffCount {
  readonly class: string
  readonly grade: string
}

/** Posts, people and 과부족 by class and grade, with a sum for each class of several grades and the total. */
export function StaffingTable({ view, unit }: { readonly view: StaffingView; readonly unit: string }) {
  const { lang } = usePage()
  const t = factsIn(lang)
  const nameOf = (one: string) => t.classes[one] ?? one
  const rows = view.classes.flatMap((own): readonly StaffingRow[] => {
    const cells = view.cells.filter((cell) => cell.class === own.class)
    const graded = cells.map((cell) => ({ ...cell, class: nameOf(cell.class), grade: t.gradeName(cell.grade) }))
    return cells.length > 1 ? [...graded, { ...own, class: t.classTotal(nameOf(own.class)), grade: '' }] : graded
  })
  const signed = (count: number) => (count > 0 ? `+${count}` : count < 0 ? `△${-count}` : '-')
  return (
    <DataTable
      caption={t.staffingCaption(unit, formatDate(view.asOf, lang))}
      rows={rows}
      empty={t.noStaffing}
      foot={{
        ...{ class: t.total, quota: view.total.quota, headcount: view.total.headcount },
        variance: signed(view.total.variance),
      }}
      columns={[
        { key: 'class', header: t.class, rowHeader: true, cell: (row) => row.class },
        { key: 'grade', header: t.grade, cell: (row) => row.grade },
        { key: 'quota', header: t.quota, align: 'number', cell: (row) => row.quota },
        { key: 'headcount', header: t.headcount, align: 'number', cell: (row) => row.headcount },
        { key: 'variance', header: t.variance, align: 'number', cell: (row) => signed(row.variance) },
      ]}
    />
  )
}
