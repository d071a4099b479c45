import { handleQuery } from '#kernel/handler.ts'
import type { Title } from '#kit/contract.ts'
import { ok } from '#kit/result.ts'
import { listAccess } from '../contract-access.ts'
import { beginningOf, monthBounds, noticeable } from '../core/access.ts'
import { accessBetween, oftenRead } from '../store/access-queries.ts'

export const listAccessWith = (titleOf: (name: string) => Title) =>
  handleQuery(listAccess, async ({ trx, districtId }, { month }) => {
    const bounds = monthBounds(month)
    const [from, before] = [beginningOf(bounds.from), beginningOf(bounds.before)]
    const entries = await accessBetween(trx, districtId, from, before)
    const often = await oftenRead(trx, districtId, { from, before, times: noticeable.times })
    return ok({ entries: entries.map((entry) => ({ ...entry, title: titleOf(entry.query) })), often })
  })
