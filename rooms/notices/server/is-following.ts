import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { isFollowing } from '../contract.ts'
import * as store from '../store/own-queries.ts'
import type { NoticeParts } from './notice-parts.ts'
import { ownAccount } from './own-account.ts'

export const isFollowingWith = ({ namesOf }: Pick<NoticeParts, 'namesOf'>) =>
  handleQuery(isFollowing, async (context, { subjectKind: kind, subjectId: id }) => {
    const { trx, districtId } = context
    const [named] = await namesOf(trx, districtId, [{ kind, id }])
    const follows = await store.isFollowing(trx, districtId, ownAccount(context), { kind, id })
    return ok({ follows, title: named?.title ?? null, path: named?.path ?? null })
  })
