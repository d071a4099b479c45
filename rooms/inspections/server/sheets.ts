import { type CommandContext, handleCommand, handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { discardSheet, makeSheet, recordSheetPaid, seeAllowances } from '../contract-money.ts'
import { allowanceSum } from '../core/allowance.ts'
import type { GroupId } from '../core/group.ts'
import { findGroup, holdGroup } from '../store/group-queries.ts'
import * as store from '../store/sheet-queries.ts'
import { allowancesOfGroup, moneyOfGroup } from './group-money.ts'
import { aboutGroup } from './subjects.ts'

/** The group is held, so that two sheets made at once never take the same visit. */
export const makeSheetHandler = handleCommand(makeSheet, async (context, { groupId }) => {
  const { trx, districtId, effectiveOn: madeOn } = context
  const group = await holdGroup(trx, districtId, groupId)
  if (group === null) return refuse({ kind: 'group-not-found' })
  const { sheets, waiting } = await allowancesOfGroup(context, group)
  if (waiting.length === 0) return refuse({ kind: 'nothing-to-pay' })
  const sheetNo = (sheets.at(-1)?.sheetNo ?? 0) + 1
  await store.insertSheet(trx, districtId, groupId, { sheetNo, madeOn, paidOn: null, rows: waiting })
  return ok({ reply: { groupId, sheetNo, sum: allowanceSum(waiting) }, about: [aboutGroup(groupId)] })
})

export const discardSheetHandler = handleCommand(discardSheet, async (context, which) => {
  const open = await unpaid(context, which)
  if (!open.ok) return open
  await store.removeSheet(context.trx, context.districtId, which)
  return ok({ reply: which, about: [aboutGroup(which.groupId)] })
})

export const recordSheetPaidHandler = handleCommand(recordSheetPaid, async (context, which) => {
  const open = await unpaid(context, which)
  if (!open.ok) return open
  const { trx, districtId, effectiveOn: paidOn } = context
  await store.paySheet(trx, districtId, which, paidOn)
  return ok({ reply: { ...which, paidOn }, about: [aboutGroup(which.groupId)] })
})

async function unpaid(
  { trx, districtId }: CommandContext,
  { groupId, sheetNo }: { readonly groupId: GroupId; readonly sheetNo: number },
) {
  await holdGroup(trx, districtId, groupId)
  const sheet = (await store.sheetsOf(trx, districtId, groupId)).find((one) => one.sheetNo === sheetNo)
  if (sheet === undefined) return refuse({ kind: 'no-sheet' as const })
  return sheet.paidOn === null ? ok(sheet) : refuse({ kind: 'sheet-is-paid' as const })
}

export const seeAllowancesHandler = handleQuery(seeAllowances, async (context, { groupId }) => {
  const group = await findGroup(context.trx, context.districtId, groupId)
  if (group === null) return refuse({ kind: 'group-not-found' })
  const { sheets, waiting } = await allowancesOfGroup(context, group)
  return ok({
    ...{ group, waiting: [...waiting], money: await moneyOfGroup(context, group) },
    sheets: sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows], sum: allowanceSum(sheet.rows) })),
  })
})
