import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { unfollow } from '../contract.ts'
import { deleteFollow } from '../store/own-queries.ts'
import { ownAccount } from './own-account.ts'

export const unfollowHandler = handleCommand(unfollow, async (context, { subject }) => {
  const accountId = ownAccount(context)
  await deleteFollow(context.trx, context.districtId, accountId, subject)
  return ok({ reply: { follows: false }, about: [{ kind: 'account', id: accountId }] })
})
