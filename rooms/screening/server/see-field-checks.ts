import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listFieldChecks, seeFieldCheck } from '../contract-field-checks.ts'
import * as store from '../store/field-check-queries.ts'
import { checkLines } from './check-lines.ts'

const onAPage = 50

export const listFieldChecksHandler = handleQuery(listFieldChecks, async (context, { itemId, page }) => {
  const { trx, districtId } = context
  if (itemId !== undefined) {
    const own = await store.checksOfItems(trx, districtId, [itemId])
    return ok({ checks: await checkLines(context, own), page: 1, more: false })
  }
  const found = await store.listFieldChecks(trx, districtId, { after: (page - 1) * onAPage, most: onAPage + 1 })
  const checks = await checkLines(context, found.slice(0, onAPage))
  return ok({ checks, page, more: found.length > onAPage })
})

export const seeFieldCheckHandler = handleQuery(seeFieldCheck, async (context, { checkId }) => {
  const check = await store.findFieldCheck(context.trx, context.districtId, checkId)
  const [line] = check === null ? [] : await checkLines(context, [check])
  return line === undefined ? refuse({ kind: 'check-not-found' }) : ok(line)
})
