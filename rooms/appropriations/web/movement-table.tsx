import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { Amount } from '#ui/amount.tsx'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import type { NamedProject } from '../contract.ts'
import type { BudgetCell } from '../core/cell.ts'
import { words } from '../core/messages.ts'
import { movementWords } from '../core/messages-movements.ts'
import { pageWords } from '../core/messages-pages.ts'
import type { Movement } from '../core/movement.ts'
import { projectNames } from './project-names.ts'

interface MovementTableProps {
  readonly movements: readonly Movement[]
  readonly projects: readonly NamedProject[]
  readonly lang: Lang
}

/** What a movement is called: its kind, and of 이월 which. */
export const kindOf = ({ kind, carryKind }: Movement, lang: Lang): string =>
  carryKind === null ? words(lang).movementKinds[kind] : words(lang).carryKinds[carryKind]

/** Every movement of a year, the cancelled ones marked. */
export function MovementTable({ movements, projects, lang }: MovementTableProps) {
  const [p, m, b] = [pageWords(lang), movementWords(lang), budgetWords(lang)]
  const nameOf = projectNames(projects)
  const place = (cell: BudgetCell | null, department: string | null) => {
    if (department !== null) return department
    return cell === null ? '–' : `${m.place(nameOf(cell.projectId), cell.accountName)} (${b.sources[cell.source]})`
  }
  return (
    <DataTable
      caption={m.movementsCaption}
      rows={movements}
      empty={m.noMovements}
      unit={p.unit}
      stack
      columns={[
        { key: 'on', header: m.on, rowHeader: true, cell: ({ on }) => formatDate(on, lang) },
        {
          key: 'kind',
          header: m.kind,
          cell: (movement) => (
            <>
              {kindOf(movement, lang)}{' '}
              {movement.cancelled !== null && (
                <Badge kind="warning">{m.cancelled(formatDate(movement.cancelled.on, lang))}</Badge>
              )}
            </>
          ),
        },
        { key: 'from', header: m.from, cell: ({ from, fromDepartment }) => place(from, fromDepartment) },
        { key: 'to', header: m.to, cell: ({ to, toDepartment }) => place(to, toDepartment) },
        {
          key: 'amount',
          header: m.amount,
          align: 'number',
          inUnit: true,
          cell: ({ amount }) => <Amount won={amount} lang={lang} />,
        },
        {
          key: 'reason',
          header: m.reason,
          cell: ({ reason, basis, documentNo, cancelled }) =>
            [cancelled?.reason ?? reason, basis, documentNo].filter((one) => one !== null).join(' · '),
        },
      ]}
    />
  )
}
