import type { SearchEntry } from '#kernel/handler.ts'
import type { Subject } from '#kit/contract.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { BudgetBill } from '../core/bill.ts'

/** What an event about a bill is about: the bill, and the projects whose money it names. */
export const aboutBill = (
  { id }: BudgetBill,
  rows: readonly { readonly projectId: ProjectId }[] = [],
): readonly Subject[] => [
  { kind: 'budget-bill', id },
  ...[...new Set(rows.map(({ projectId }) => projectId))].map((projectId) => ({ kind: 'project', id: projectId })),
]

/** How search finds a bill. */
export const billEntry = ({ id, name, fiscalYear }: BudgetBill): SearchEntry => ({
  kind: 'budget-bill',
  id,
  title: name,
  text: `${fiscalYear} 예산 구의회`,
  path: `/budget-bills/${id}`,
})
