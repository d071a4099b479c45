import { answered } from '#kernel/answered.ts'
import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { sumWon } from '#kit/won.ts'
import { listAccounts, listLines } from '#rooms/budget/contract.ts'
import { seeCurrentBudget } from '../contract.ts'
import { confirmedOf } from '../core/bill.ts'
import { confirmedBy } from '../core/confirmed-budget.ts'
import { currentBudget } from '../core/current-budget.ts'
import { confirmedBudgets } from '../core/open-bill.ts'
import { reallocatedBy } from '../core/reallocated.ts'
import { basesByProject, budgetBase, type ProjectBase } from '../core/starting-amounts.ts'
import * as movementStore from '../store/movement-queries.ts'
import * as store from '../store/queries.ts'
import { linesByAccountName } from './lines-by-account-name.ts'
import { projectsOf } from './projects-of.ts'

export const seeCurrentBudgetHandler = handleQuery(seeCurrentBudget, async ({ trx, districtId, ask }, input) => {
  const { fiscalYear, projectId, on = null } = input
  const stored = await store.billsOfYear(trx, districtId, fiscalYear)
  const budgets = confirmedBudgets(stored)
  const movements = await movementStore.movementsOfYear(trx, districtId, fiscalYear)
  const { accounts } = answered(await ask(listAccounts, { fiscalYear }))
  const lines = linesByAccountName(answered(await ask(listLines, { fiscalYear })).lines, accounts)
  const cells = budgetBase(currentBudget(budgets, movements, on), lines).filter(
    (cell) => projectId === undefined || cell.projectId === projectId,
  )
  const bases = basesByProject(cells)
  const named = new Map((await projectsOf(ask, cells)).map((project) => [project.projectId, project]))
  const order = [...named.keys()]
  const inForce = confirmedBy(budgets, on)
  const bill = stored.find((one) => one.bill.round === inForce?.round)
  const confirmed = bill === undefined ? null : confirmedOf(bill.stages)
  return ok({
    fiscalYear,
    inForce:
      bill === undefined || confirmed === null
        ? null
        : { billId: bill.bill.id, name: bill.bill.name, on: confirmed.on },
    cells,
    projects: bases
      .toSorted((a, b) => order.indexOf(a.projectId) - order.indexOf(b.projectId))
      .map((base) => ({
        ...base,
        ...(named.get(base.projectId) ?? {
          projectId: base.projectId,
          no: null,
          title: base.projectId,
          itemId: null,
          leadDepartments: [],
        }),
      })),
    total: totalOf(bases),
    reallocated: reallocatedBy(movements, on).filter((one) => projectId === undefined || one.projectId === projectId),
  })
})

const totalOf = (bases: readonly ProjectBase[]) => ({
  confirmed: sumWon(bases.map((one) => one.confirmed)),
  carriedIn: sumWon(bases.map((one) => one.carriedIn)),
  transferred: sumWon(bases.map((one) => one.transferred)),
  beforeBudget: sumWon(bases.map((one) => one.beforeBudget)),
  surrendered: sumWon(bases.map((one) => one.surrendered)),
  current: sumWon(bases.map((one) => one.current)),
  planned: sumWon(bases.map((one) => one.planned)),
  base: sumWon(bases.map((one) => one.base)),
})
