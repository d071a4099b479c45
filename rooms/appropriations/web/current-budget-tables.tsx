import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { Won } from '#kit/won.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { Amount } from '#ui/amount.tsx'
import { Badge } from '#ui/badge.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import type { seeCurrentBudget } from '../contract.ts'
import { movementWords } from '../core/messages-movements.ts'
import { pageWords } from '../core/messages-pages.ts'
import { projectNames } from './project-names.ts'

type Budget = ReplyOf<typeof seeCurrentBudget>
const parts = ['planned', 'confirmed', 'carriedIn', 'transferred', 'beforeBudget', 'surrendered', 'current'] as const
type Part = (typeof parts)[number]
type Amounts = Readonly<Record<Part, Won>>

/** 성립전 사용 is rare: its column stands only where there is any. */
const shownParts = (total: Amounts): readonly Part[] =>
  parts.filter((key) => key !== 'beforeBudget' || total.beforeBudget !== 0)

const amountColumns = <Row extends Amounts>(total: Amounts, lang: Lang): Column<Row>[] =>
  shownParts(total).map((key) => ({
    key,
    header: movementWords(lang)[key],
    align: 'number',
    inUnit: true,
    cell: (row) => <Amount won={row[key]} lang={lang} />,
  }))

const footOf = (total: Amounts, lang: Lang) =>
  Object.fromEntries(shownParts(total).map((key) => [key, <Amount key={key} won={total[key]} lang={lang} />]))

const basisBadge = (basis: Budget['cells'][number]['basis'], lang: Lang) => (
  <Badge kind={basis === 'planned' ? 'neutral' : 'success'}>{movementWords(lang).bases[basis]}</Badge>
)

interface BudgetProps {
  readonly budget: Budget
  readonly lang: Lang
}

/** The current budget by project, what it is made of, and whether it is budget or plan. */
export function ProjectTable({ budget, home, lang }: BudgetProps & { readonly home: string }) {
  const [p, m] = [pageWords(lang), movementWords(lang)]
  return (
    <DataTable
      caption={m.caption}
      rows={budget.projects}
      empty={m.noBudget}
      unit={p.unit}
      stack
      foot={{ project: p.total, ...footOf(budget.total, lang) }}
      columns={[
        {
          key: 'project',
          header: p.project,
          rowHeader: true,
          cell: ({ projectId, title }) => <a href={`${home}/projects/${projectId}`}>{title}</a>,
        },
        { key: 'basis', header: m.basis, cell: ({ basis }) => basisBadge(basis, lang) },
        ...amountColumns<Budget['projects'][number]>(budget.total, lang),
      ]}
    />
  )
}

/** The same by project, account and source. */
export function CellTable({ budget, lang }: BudgetProps) {
  const [p, m, b] = [pageWords(lang), movementWords(lang), budgetWords(lang)]
  const nameOf = projectNames(budget.projects)
  return (
    <DataTable
      caption={m.cellsCaption}
      rows={budget.cells}
      empty={m.noBudget}
      unit={p.unit}
      stack
      foot={{ project: p.total, ...footOf(budget.total, lang) }}
      columns={[
        { key: 'project', header: p.project, rowHeader: true, cell: ({ projectId }) => nameOf(projectId) },
        { key: 'account', header: p.account, cell: ({ accountName }) => accountName },
        { key: 'source', header: p.source, cell: ({ source }) => b.sources[source] },
        ...amountColumns<Budget['cells'][number]>(budget.total, lang),
      ]}
    />
  )
}

/** What executing departments were given. */
export function ReallocatedTable({ budget, lang }: BudgetProps) {
  const [p, m, b] = [pageWords(lang), movementWords(lang), budgetWords(lang)]
  const nameOf = projectNames(budget.projects)
  return (
    <DataTable
      caption={m.reallocatedCaption}
      rows={budget.reallocated}
      empty={m.noMovements}
      unit={p.unit}
      stack
      columns={[
        { key: 'department', header: m.department, rowHeader: true, cell: ({ department }) => department },
        { key: 'project', header: p.project, cell: ({ projectId }) => nameOf(projectId) },
        { key: 'account', header: p.account, cell: ({ accountName }) => accountName },
        { key: 'source', header: p.source, cell: ({ source }) => b.sources[source] },
        {
          key: 'amount',
          header: m.amount,
          align: 'number',
          inUnit: true,
          cell: ({ amount }) => <Amount won={amount} lang={lang} />,
        },
      ]}
    />
  )
}
