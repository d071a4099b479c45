import type { Due } from '#kernel/due.ts'
import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { remind } from '../contract.ts'
import { insertReminder } from '../store/tell-queries.ts'
import type { NoticeParts } from './notice-parts.ts'

export const remindWith = ({ dueSoon }: Pick<NoticeParts, 'dueSoon'>) =>
  handleCommand(remind, async (context) => {
    const { trx, districtId } = context
    const due: Due[] = []
    for (const source of dueSoon)
      for (const one of await source(context)) if (await insertReminder(trx, districtId, one)) due.push(one)
    if (due.length === 0) return refuse({ kind: 'nothing-due-soon' })
    const tell = due.map(({ deadline: _, ...telling }) => telling)
    return ok({ reply: { reminded: due.length }, about: due.map(({ about }) => about), tell })
  })
