import { accountsOf2021, cycleOf2021, itemFor, planOf2021, sheetFor } from '#rooms/appropriations/core/fixture.ts'
import { declareAccounts } from '#rooms/budget/contract.ts'
import { openCycle } from '#rooms/cycle/contract.ts'
import { enterItem } from '#rooms/items/contract.ts'
import { drawUpPlan, writeProjectSheet } from '#rooms/plans/contract.ts'
import type { RoomTest } from './room-test.ts'

/** Draws up the plan of 2021 with its accounts and the sheets of projects 8 and 5, for rooms that follow their money. */
export async function drawUpTwoProjects(room: RoomTest): Promise<void> {
  await room.run(openCycle, cycleOf2021)
  await room.run(drawUpPlan, { plan: planOf2021 })
  await room.run(declareAccounts, { fiscalYear: 2021, accounts: accountsOf2021 }, { role: 'budget-office' })
  for (const no of [8, 5] as const) {
    await room.run(enterItem, itemFor(no))
    await room.run(writeProjectSheet, { sheet: sheetFor(no) })
  }
}
