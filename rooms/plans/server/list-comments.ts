import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listComments } from '../contract.ts'
import { commentsWhere } from '../store/comment-queries.ts'

export const listCommentsHandler = handleQuery(listComments, async ({ trx, districtId }, filter) =>
  ok({ comments: await commentsWhere(trx, districtId, filter) }),
)
