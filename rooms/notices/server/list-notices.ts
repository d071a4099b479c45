import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listNotices } from '../contract.ts'
import * as store from '../store/own-queries.ts'
import type { NoticeParts } from './notice-parts.ts'
import { ownAccount } from './own-account.ts'

export const listNoticesWith = ({ tells }: Pick<NoticeParts, 'tells'>) =>
  handleQuery(listNotices, async (context, { kind = null, page, size }) => {
    const { trx, districtId } = context
    const accountId = ownAccount(context)
    const kinds = await store.countByKind(trx, districtId, accountId)
    const wanted = kinds.filter((one) => kind === null || one.kind === kind)
    return ok({
      notices: await store.noticesOf(trx, districtId, accountId, { kind, page, size }),
      total: wanted.reduce((sum, { count }) => sum + count, 0),
      unread: await store.countUnread(trx, districtId, accountId),
      page,
      kinds: kinds.map((told) => ({ kind: told.kind, title: tells().get(told.kind)?.title ?? bare(told.kind) })),
    })
  })

/** A kind that no room tells any more is called by its own name. */
const bare = (kind: string) => ({ ko: kind, en: kind })
