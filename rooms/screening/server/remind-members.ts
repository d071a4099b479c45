import { handleCommand } from '#kernel/handler.ts'
import { formatDate } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { remindMembers } from '../contract-lists.ts'
import * as store from '../store/sheet-queries.ts'
import { listToScore } from './load-list.ts'
import { tellMembers } from './tellings.ts'

export const remindMembersHandler = handleCommand(remindMembers, async (context, { listId }) => {
  const { trx, districtId, now } = context
  const found = await listToScore(context, listId)
  if (!found.ok) return found
  const { list } = found.value
  const members = await store.membersOfList(trx, districtId, listId)
  const owing = members.filter(({ handedInAt, accountId }) => handedInAt === null && accountId !== null)
  if (owing.length === 0) return refuse({ kind: 'no-member-to-remind' })
  await store.noteReminded(trx, districtId, { listId, personNos: owing.map(({ personNo }) => personNo), at: now })
  return ok({
    reply: { reminded: owing.length },
    about: [{ kind: 'screening-list', id: listId }],
    tell: tellMembers('scores-reminded', list, owing, {
      ko: `‘${list.name}’ 채점표를 아직 받지 못했습니다. 기한은 ${formatDate(list.dueOn)}입니다.`,
      en: `Your score sheet of “${list.name}” is still missing. It is due on ${formatDate(list.dueOn, 'en')}.`,
    }),
  })
})
