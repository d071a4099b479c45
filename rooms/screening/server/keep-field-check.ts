import { type CommandContext, handleCommandOn, type Row } from '#kernel/handler.ts'
import type { InputOf } from '#kit/contract.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { attachFiles } from '#rooms/documents/contract-files.ts'
import { seeItem } from '#rooms/items/contract.ts'
import { keepFieldCheck } from '../contract-field-checks.ts'
import * as decide from '../core/field-check.ts'
import { findFieldCheck, putFieldCheck } from '../store/field-check-queries.ts'

export const keepFieldCheckHandler = handleCommandOn(keepFieldCheck, checkedRows, async (context, input) => {
  const { trx, districtId, now, ask, perform } = context
  const { checkId: id, version, files, ...written } = input
  if (!(await ask(seeItem, { itemId: written.itemId })).ok) return refuse({ kind: 'item-not-there', field: 'itemId' })
  const before = await findFieldCheck(trx, districtId, id)
  const decided = decide.keepFieldCheck({ id, ...written }, { before, version, today: dateInSeoul(now) })
  if (!decided.ok) return decided
  if (!(await putFieldCheck(trx, districtId, decided.value))) return refuse({ kind: 'check-changed-meanwhile' })
  const subject = { kind: 'field-check', id }
  const attached = files.length === 0 ? ok(null) : await perform(attachFiles, { subject, files, seenBy: 'everyone' })
  if (!attached.ok) return attached
  return ok({
    reply: { checkId: id, version: decided.value.version },
    about: [subject, { kind: 'item', id: written.itemId }],
  })
})

/** A check belongs to the department that made it; changed, to that which had made it as well. */
async function checkedRows(
  { trx, districtId }: CommandContext,
  { checkId, departmentId }: InputOf<typeof keepFieldCheck>,
): Promise<readonly Row[]> {
  const before = await findFieldCheck(trx, districtId, checkId)
  const ids = new Set([departmentId, ...(before === null ? [] : [before.departmentId])])
  return [...ids].map((id) => [{ kind: 'department', id }])
}
