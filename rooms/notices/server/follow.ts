import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { follow } from '../contract.ts'
import { mostFollowed } from '../core/notice.ts'
import * as store from '../store/own-queries.ts'
import { ownAccount } from './own-account.ts'

export const followHandler = handleCommand(follow, async (context, { subject }) => {
  const { trx, districtId, now } = context
  const accountId = ownAccount(context)
  const count = await store.countFollows(trx, districtId, accountId)
  if (count >= mostFollowed) return refuse({ kind: 'follows-too-many', most: mostFollowed })
  await store.insertFollow(trx, districtId, accountId, { subject, now })
  return ok({ reply: { follows: true }, about: [{ kind: 'account', id: accountId }] })
})
