import { type CommandHandler, handleCommand, handleQuery, type QueryHandler } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { recallColumns, rememberColumns } from '../contract-import.ts'
import * as store from '../store/import-queries.ts'

export const rememberColumnsHandler: CommandHandler = handleCommand(
  rememberColumns,
  async ({ trx, districtId, now }, chosen) => {
    await store.rememberColumns(trx, districtId, chosen, now)
    return ok({ reply: {}, about: [{ kind: 'import', id: chosen.kind }] })
  },
)

export const recallColumnsHandler: QueryHandler = handleQuery(recallColumns, async ({ trx, actor }, file) =>
  ok({ columns: await store.recallColumns(trx, actor.districtId, file) }),
)
