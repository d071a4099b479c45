import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { declarePrechecks } from '../contract.ts'
import * as decide from '../core/precheck.ts'
import * as store from '../store/document-queries.ts'

export const declarePrechecksHandler = handleCommand(declarePrechecks, async ({ trx, districtId }, { items }) => {
  const declared = decide.declarePrechecks(items)
  if (!declared.ok) return declared
  await store.replacePrecheckItems(trx, districtId, declared.value)
  return ok({ reply: { items: items.length }, about: [{ kind: 'district', id: districtId }] })
})
