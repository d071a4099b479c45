import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listFollows } from '../contract.ts'
import * as store from '../store/own-queries.ts'
import type { NoticeParts } from './notice-parts.ts'
import { ownAccount } from './own-account.ts'

export const listFollowsWith = ({ namesOf }: Pick<NoticeParts, 'namesOf'>) =>
  handleQuery(listFollows, async (context, { page, size }) => {
    const { trx, districtId } = context
    const accountId = ownAccount(context)
    const follows = await store.followsOf(trx, districtId, accountId, { page, size })
    const names = await namesOf(
      trx,
      districtId,
      follows.map(({ subject }) => subject),
    )
    return ok({
      follows: follows.map(({ subject, followedAt }) => {
        const named = names.find(({ kind, id }) => kind === subject.kind && id === subject.id)
        return { subject, followedAt, title: named?.title ?? null, path: named?.path ?? null }
      }),
      total: await store.countFollows(trx, districtId, accountId),
      page,
    })
  })
