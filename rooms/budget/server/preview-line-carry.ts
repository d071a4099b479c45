import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { previewLineCarry } from '../contract.ts'
import { reportLineCarry } from '../core/line-carry.ts'
import { linesVersion } from '../store/line-queries.ts'
import { lineCarryOf } from './line-carry-of.ts'

export const previewLineCarryHandler = handleQuery(previewLineCarry, async ({ trx, districtId }, input) => {
  const basedOn = await linesVersion(trx, districtId, input.fromProjectId)
  const carry = await lineCarryOf(trx, districtId, { ...input, projectId: input.projectId ?? null })
  const report = reportLineCarry(carry)
  return report.ok ? ok({ ...report.value, basedOn, accounts: carry.later.map(({ name }) => name) }) : report
})
