import { handleQuery } from '#kernel/handler.ts'
import type { Title } from '#kit/contract.ts'
import { ok } from '#kit/result.ts'
import { listHistory } from '../contract.ts'
import { hidesAccounts } from '../core/permissions.ts'
import * as history from '../store/history-queries.ts'

/** Lists what happened, to one thing or in the whole district; `titleOf` gives a command's words. */
export const listHistoryWith = (titleOf: (command: string) => Title) =>
  handleQuery(listHistory, async ({ trx, districtId, actor }, { kind, id, page, size }) => {
    const accounts = !hidesAccounts(actor)
    const range = { limit: size, offset: (page - 1) * size, accounts }
    const subject = kind === undefined || id === undefined ? null : { kind, id }
    const total = await (subject === null
      ? history.countHistory(trx, districtId, accounts)
      : history.countHistoryOf(trx, districtId, subject, accounts))
    const entries = await (subject === null
      ? history.wholeHistory(trx, districtId, range)
      : history.historyOf(trx, districtId, subject, range))
    return ok({
      entries: entries.map((entry) => ({ ...entry, title: titleOf(entry.command) })),
      total,
      page,
      pages: Math.max(1, Math.ceil(total / size)),
    })
  })
