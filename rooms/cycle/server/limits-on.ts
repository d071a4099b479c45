import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { limitsOn } from '../contract.ts'
import { limitsBetween } from '../core/election-limits.ts'

export const limitsOnHandler = handleQuery(limitsOn, async (_context, { from, until }) =>
  ok({ limits: limitsBetween(from, until) }),
)
