import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { chooseMeans } from '../contract.ts'
import * as decide from '../core/notice.ts'
import { keepChoices } from '../store/own-queries.ts'
import type { NoticeParts } from './notice-parts.ts'
import { ownAccount } from './own-account.ts'

export const chooseMeansWith = ({ tells }: Pick<NoticeParts, 'tells'>) =>
  handleCommand(chooseMeans, async (context, { choices }) => {
    const chosen = decide.chooseMeans(choices, tells())
    if (!chosen.ok) return chosen
    const accountId = ownAccount(context)
    const last = [...new Map(choices.map((choice) => [choice.kind, choice])).values()]
    await keepChoices(context.trx, context.districtId, accountId, last)
    return ok({ reply: { chosen: last.length }, about: [{ kind: 'account', id: accountId }] })
  })
