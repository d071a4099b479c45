import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { markRead } from '../contract.ts'
import * as store from '../store/own-queries.ts'
import { ownAccount } from './own-account.ts'

export const markReadHandler = handleCommand(markRead, async (context, { tellingId }) => {
  const { trx, districtId, now } = context
  const accountId = ownAccount(context)
  if (!(await store.markRead(trx, districtId, accountId, { tellingId, now })))
    return refuse({ kind: 'notice-not-found' })
  return ok({ reply: { tellingId }, about: [{ kind: 'account', id: accountId }] })
})
