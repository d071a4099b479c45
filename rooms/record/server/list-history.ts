import { handleQuery } from '#kernel/handler.ts'
import type { Title } from '#kit/contract.ts'
import { ok } from '#kit/result.ts'
import { listHistory } from '../contract.ts'
import { hidesAccounts } from '../core/permissions.ts'
import * as history from '../store/history-queries.ts'

/**
 * Lists what happened, to one thing or in the whole district; `titleOf` gives a command's words, `signingIn` the names of
 * those that open a session.
 */
export const listHistoryWith = (titleOf: (command: string) => Title, signingIn: () => readonly string[]) =>
  handleQuery(listHistory, async ({ trx, districtId, actor }, { kind, id, page, size }) => {
    const leftOut = hidesAccounts(actor) ? signingIn() : null
    const range = { limit: size, offset: (page - 1) * size, leftOut }
    const subject = kind === undefined || id === undefined ? null : { kind, id }
    const total = await (subject === null
      ? history.countHistory(trx, districtId, leftOut)
      : history.countHistoryOf(trx, districtId, subject, leftOut))
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
