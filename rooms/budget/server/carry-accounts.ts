import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { carryAccounts } from '../contract.ts'
import * as programmeStore from '../store/programme-queries.ts'
import * as store from '../store/queries.ts'
import { decideCarry } from './decide-carry.ts'

export const carryAccountsHandler = handleCommand(carryAccounts, async ({ trx, districtId }, years) => {
  await store.relyOnYears(trx, districtId, [years.from])
  await store.holdYear(trx, districtId, years.to)
  const carried = await decideCarry(trx, districtId, years)
  if (!carried.ok) return carried
  const { accounts, report, programmes } = carried.value
  await store.replaceAccounts(trx, districtId, years.to, accounts)
  if (programmes.length > 0) await programmeStore.replaceProgrammes(trx, districtId, years.to, programmes)
  return ok({
    reply: { ...years, report: [...report], programmes: programmes.length },
    about: [{ kind: 'fiscal-year', id: `${years.to}` }],
  })
})
