import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listPrechecks } from '../contract.ts'
import { precheckList } from './precheck-list.ts'

export const listPrechecksHandler = handleQuery(listPrechecks, async (context) => {
  const { items, isDefault } = await precheckList(context)
  return ok({ items: [...items], isDefault })
})
