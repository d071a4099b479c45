import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { countUnread } from '../contract.ts'
import * as store from '../store/own-queries.ts'
import { ownAccount } from './own-account.ts'

export const countUnreadHandler = handleQuery(countUnread, async (context) =>
  ok({ unread: await store.countUnread(context.trx, context.districtId, ownAccount(context)) }),
)
