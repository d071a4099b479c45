import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { markAllRead } from '../contract.ts'
import * as store from '../store/own-queries.ts'
import { ownAccount } from './own-account.ts'

export const markAllReadHandler = handleCommand(markAllRead, async (context, { kind }) => {
  const { trx, districtId, now } = context
  const accountId = ownAccount(context)
  const read = await store.markAllRead(trx, districtId, accountId, { kind, now })
  return ok({ reply: { read }, about: [{ kind: 'account', id: accountId }] })
})
