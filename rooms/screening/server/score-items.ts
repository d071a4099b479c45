import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { scoreItems } from '../contract-lists.ts'
import { bundlesOf } from '../core/bundle.ts'
import { mayKeepLists } from '../core/permissions.ts'
import { fillSheet } from '../core/score-sheet.ts'
import type { ListId } from '../core/screening-list.ts'
import * as store from '../store/sheet-queries.ts'
import { listToScore, memberWho, recusalsByLead } from './load-list.ts'

export const scoreItemsHandler = handleCommand(scoreItems, async (context, { listId, personNo, handIn, rows }) => {
  const { trx, districtId, now } = context
  const found = await listToScore(context, listId)
  if (!found.ok) return found
  const { list, items } = found.value
  const member = await memberToFill(context, listId, personNo)
  if (!member.ok) return member
  const own = member.value.personNo
  const before = (await store.marksOfList(trx, districtId, listId)).filter((one) => one.personNo === own)
  // What was handed in stays whole: it is mended, not taken back.
  const whole = handIn || member.value.handedInAt !== null
  const sheet = {
    ...{ personNo: own, criteria: list.criteria, items: bundlesOf(items).map(({ lead }) => lead), before },
    aside: recusalsByLead(items, await store.recusalsOfList(trx, districtId, listId)),
  }
  const filled = fillSheet(sheet, rows, whole)
  if (!filled.ok) return filled
  await store.putMarks(trx, districtId, listId, filled.value)
  if (handIn) await store.noteHandedIn(trx, districtId, { listId, personNo: own, at: now })
  return ok({
    reply: { marked: filled.value.length, handedIn: whole },
    about: [{ kind: 'screening-list', id: listId }],
  })
})

/** One's own sheet; or, for the secretariat, that of a member who has no account and marked it on paper. */
async function memberToFill(
  context: CommandContext,
  listId: ListId,
  personNo: number | null,
): Promise<Result<store.KeptMember, { readonly kind: 'not-on-this-list' | 'sheet-of-another' }>> {
  if (personNo === null) {
    const own = await memberWho(context, listId)
    return own === null ? refuse({ kind: 'not-on-this-list' }) : ok(own)
  }
  const members = await store.membersOfList(context.trx, context.districtId, listId)
  const named = members.find((one) => one.personNo === personNo)
  if (named === undefined) return refuse({ kind: 'not-on-this-list' })
  if (named.accountId !== null && named.accountId === context.actor.accountId) return ok(named)
  const onPaper = named.accountId === null && permits(mayKeepLists, context.actor)
  return onPaper ? ok(named) : refuse({ kind: 'sheet-of-another' })
}
