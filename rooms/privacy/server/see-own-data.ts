import { handleQuery } from '#kernel/handler.ts'
import type { Title } from '#kit/contract.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeOwnData } from '../contract-requests.ts'
import { accessTo } from '../store/access-queries.ts'
import { collectPerson } from './collect-person.ts'
import type { PersonalHouse } from './personal-house.ts'

export const seeOwnDataWith = (
  { declarations, opened, eventsOf }: PersonalHouse,
  titleOf: (command: string) => Title,
) =>
  handleQuery(seeOwnData, async (context) => {
    const { accountId } = context.actor
    if (accountId === null) return refuse({ kind: 'not-signed-in' })
    const collected = await collectPerson(context, declarations, accountId)
    const tables = collected.map(({ table, rows }) => ({
      table,
      rows: rows.map((row) => opened(context, accountId, table, row)),
    }))
    const events = await eventsOf(context, accountId)
    const looks = await accessTo(context.trx, context.districtId, accountId)
    return ok({
      tables,
      events: events.map((event) => ({ ...event, title: titleOf(event.command) })),
      looks: looks.map(({ role, query, reason, at }) => ({ role, title: titleOf(query), reason, at })),
    })
  })
