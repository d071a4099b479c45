import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listDue } from '../contract-due.ts'
import { beginningOf } from '../core/access.ts'
import { accountsSchedule, dueRules, overBefore } from '../core/due.ts'
import { countOver } from '../store/due-queries.ts'
import { allCertificates } from '../store/person-queries.ts'
import type { PersonalHouse } from './personal-house.ts'

export const listDueWith = (house: PersonalHouse) =>
  handleQuery(listDue, async (context, { by }) => {
    const { trx, districtId } = context
    const due = [{ schedule: accountsSchedule, file: 'accounts', rows: (await house.dueAccounts(context, by)).length }]
    for (const rule of dueRules(house.declarations)) {
      const rows = await countOver(trx, districtId, rule, beginningOf(overBefore(rule, by)))
      due.push({ schedule: rule.table, file: rule.file, rows })
    }
    return ok({ due, certificates: await allCertificates(trx, districtId) })
  })
