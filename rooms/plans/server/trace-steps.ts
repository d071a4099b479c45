import { answered } from '#kernel/answered.ts'
import type { QueryContext } from '#kernel/handler.ts'
import { localDate, type Period } from '#kit/korean-date.ts'
import { seeProjectLines } from '#rooms/budget/contract.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { RoomStep } from '#rooms/items/core/trace.ts'
import type { ProjectSheet } from '../core/project-sheet.ts'
import { sheetsOfItems } from '../store/sheet-queries.ts'

const yearPeriod = (year: number): Period => ({
  from: localDate(`${year}-01-01`),
  to: localDate(`${year}-12-31`),
  precision: 'year',
})

/** What items became: the project, its cost lines in won, and its indicators. The money that pays for it is the subsidies'. */
export async function plansTraceSteps(context: QueryContext, itemIds: readonly ItemId[]): Promise<RoomStep[]> {
  const steps: RoomStep[] = []
  for (const sheet of await sheetsOfItems(context.trx, context.districtId, itemIds)) {
    steps.push(...(await stepsOf(context, sheet)))
  }
  return steps
}

async function stepsOf({ ask }: QueryContext, sheet: ProjectSheet): Promise<RoomStep[]> {
  const budget = answered(await ask(seeProjectLines, { projectId: sheet.id }))
  const shared = { itemIds: [sheet.itemId], href: { room: 'plans', id: sheet.id } }
  return [
    {
      ...shared,
      id: `project-${sheet.id}`,
      kind: 'project',
      title: sheet.title,
      on: sheet.period,
      won: budget.lines.length === 0 ? sheet.headerBudget : budget.total,
      count: null,
      note: sheet.departments
        .filter((role) => role.duty === 'lead')
        .map((role) => role.name)
        .join(', '),
    },
    ...budget.lines.map(
      (line): RoomStep => ({
        ...shared,
        id: `line-${line.id}`,
        kind: 'cost-line',
        title: line.group === null ? line.label : `${line.group}: ${line.label}`,
        on: yearPeriod(line.fiscalYear),
        won: line.stated,
        count: null,
        note: `${line.accountName} · ${line.formulaText}`,
      }),
    ),
    ...sheet.indicators.map(
      (indicator): RoomStep => ({
        ...shared,
        id: `indicator-${sheet.id}-${indicator.no}`,
        kind: 'indicator',
        title: `${indicator.goal}: ${indicator.name}`,
        on: sheet.period,
        won: null,
        count: null,
        note: indicator.target.text,
      }),
    ),
  ]
}
