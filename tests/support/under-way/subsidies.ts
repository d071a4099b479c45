import {
  recordApplication,
  recordDecision,
  recordPayment,
  recordReport,
  recordSettlement,
  recordSubsidy,
} from '#rooms/subsidies/contract.ts'
import type { Doing, Visited } from './doing.ts'

const granted = 10_000_000 as never
const nothing = 0 as never

/** Subsidies that are granted, paid and settled, each with the entries that come next. */
export async function subsidiesUnderWay({ run, day }: Doing): Promise<readonly Visited[]> {
  const by = (on: number) => ({ as: 'budget-office', on: day(on) }) as const
  for (const subsidyId of ['subsidy-granted', 'subsidy-paid', 'subsidy-reported', 'subsidy-settled']) {
    const subsidy = { id: subsidyId, granter: '서울특별시', name: `${subsidyId} 보조금`, amount: granted }
    const shared = { fiscalYear: 2021, source: 'city' as const, projectIds: ['p2021-02'], document: null }
    await run(recordSubsidy, { subsidy: { ...subsidy, ...shared } }, by(-30))
    await run(recordApplication, { entryId: `${subsidyId}-asked`, subsidyId, amount: granted }, by(-29))
    await run(
      recordDecision,
      { entryId: `${subsidyId}-decided`, subsidyId, amount: granted, capital: nothing },
      by(-28),
    )
    if (subsidyId === 'subsidy-granted') continue
    await run(recordPayment, { entryId: `${subsidyId}-paid`, subsidyId, amount: granted }, by(-27))
    if (subsidyId === 'subsidy-paid') continue
    await run(recordReport, { entryId: `${subsidyId}-told`, subsidyId, summary: '잘 마쳤습니다' }, by(-26))
    if (subsidyId === 'subsidy-reported') continue
    const left = { returnBalance: granted, returnInterest: nothing, carriedOver: nothing, interest: nothing }
    const settled = { entryId: `${subsidyId}-settled`, subsidyId, spent: [], ownSpent: nothing, ...left }
    await run(recordSettlement, settled, by(-25))
  }
  return [
    ['budget-office', '/subsidies/subsidy-granted'],
    ['budget-office', '/subsidies/subsidy-granted/entries/subsidy-granted-decided/correct'],
    ['budget-office', '/subsidies/subsidy-paid'],
    ['budget-office', '/subsidies/subsidy-reported'],
    ['budget-office', '/subsidies/subsidy-settled'],
  ]
}
