import { openCycle } from '#rooms/cycle/contract.ts'
import { enterItem } from '#rooms/items/contract.ts'
import type { Doing, Visited } from './doing.ts'

/** The cycle that goes on today, apart from the sample's own. */
export const cycleOfNow = 'cycle-under-way'
/** Its items, each for one purpose: what is decided about one leaves the others where they stand. */
export const itemsOfNow = { decided: 'item-decided', reviewed: 'item-reviewed', screened: 'item-screened' } as const

/** Opens the cycle with items that no gate has decided about. */
export async function itemsUnderWay({ run, day }: Doing): Promise<readonly Visited[]> {
  const period = { from: day(-60), to: day(60), precision: 'day' as const }
  await run(openCycle, {
    ...{ cycleId: cycleOfNow, name: '올해의 계획 수립', fiscalYear: Number(day().slice(0, 4)) + 1 },
    steps: [
      { no: 1, kind: 'discovery', name: '주민 제안', period },
      { no: 2, kind: 'review', name: '사업부서 검토', period },
    ],
  })
  const enteredOn = { from: day(-50), to: day(-50), precision: 'day' as const }
  for (const itemId of Object.values(itemsOfNow))
    await run(enterItem, {
      ...{ itemId, cycleId: cycleOfNow, kind: 'city-transfer', title: `${itemId} 사업`, requested: 1_000_000 as never },
      enteredOn,
    })
  return [
    ['secretariat', `/calendar?cycle=${cycleOfNow}`],
    ['resident', `/items/${itemsOfNow.decided}`],
  ]
}
