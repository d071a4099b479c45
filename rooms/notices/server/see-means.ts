import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { seeMeans } from '../contract.ts'
import { usualMeans } from '../core/notice.ts'
import { choicesOf } from '../store/own-queries.ts'
import type { NoticeParts } from './notice-parts.ts'
import { ownAccount } from './own-account.ts'

export const seeMeansWith = ({ tells, people }: Pick<NoticeParts, 'tells' | 'people'>) =>
  handleQuery(seeMeans, async (context) => {
    const { trx, districtId } = context
    const accountId = ownAccount(context)
    const chosen = new Map((await choicesOf(trx, districtId, accountId)).map(({ kind, means }) => [kind, means]))
    const reached = await people.addressOf(trx, districtId, accountId)
    return ok({
      kinds: [...tells().values()].map((told) => ({
        kind: told.kind,
        title: told.title,
        needed: told.needed === true,
        means: chosen.get(told.kind) ?? usualMeans(told),
      })),
      contact: reached?.channel ?? null,
    })
  })
