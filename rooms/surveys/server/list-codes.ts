import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listCodes } from '../contract.ts'
import { printedCode } from '../core/invitation.ts'
import { codesOf } from '../store/answer-queries.ts'

export const listCodesHandler = handleQuery(listCodes, async ({ trx, districtId }, { surveyId }) => {
  const { codes, used } = await codesOf(trx, districtId, surveyId)
  return ok({ codes: codes.map(printedCode), used })
})
