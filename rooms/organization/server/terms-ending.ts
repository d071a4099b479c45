import type { DueSoon } from '#kernel/due.ts'
import { addDays, dateInSeoul } from '#kit/korean-date.ts'
import { memberWords } from '../core/messages-members.ts'
import { reminderDays, termsEnding } from '../core/terms-ending.ts'
import { membersWhoseTermEnds } from '../store/member-queries.ts'
import { allBodies } from '../store/queries.ts'

/** The terms that end soon, to whoever holds the seats and to the secretariat: one reminder for all of a body and day. */
export const termsDueSoon: DueSoon = async ({ trx, districtId, now }) => {
  const today = dateInSeoul(now)
  const members = await membersWhoseTermEnds(trx, districtId, today, addDays(today, reminderDays.prepare))
  const bodies = members.length === 0 ? [] : await allBodies(trx, districtId)
  return termsEnding(members, new Map(bodies.map((body) => [body.id, body])), today).map((ending) => {
    const accounts = [...new Set(ending.members.flatMap(({ holder }) => (holder === null ? [] : [holder])))]
    return {
      kind: 'organization.term-ends',
      to: [{ role: 'secretariat' as const, unit: null }, ...(accounts.length === 0 ? [] : [{ accounts }])],
      words: memberWords.termsEnd(ending),
      // One body is reminded of several last days, of each twice: all of these are told, each once.
      about: { kind: 'terms-ending', id: `${ending.body.id}:${ending.lastDay}:${ending.stage}` },
      path: `/bodies/${ending.body.id}/members`,
      deadline: ending.settleBy,
    }
  })
}
