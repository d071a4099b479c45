import type { Telling, TellingKind } from '#kernel/telling.ts'
import type { AccountId } from '#kit/id.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { ReviewRound } from '../core/review-round.ts'
import type { ScreeningList } from '../core/screening-list.ts'

/** What this room tells people: each is a duty of the department, and cannot be turned off. */
export const screeningTells: readonly TellingKind[] = [
  { kind: 'screening.handed-out', title: { ko: '검토 요청', en: 'Reviews to fill' }, needed: true },
  { kind: 'screening.reminded', title: { ko: '검토 독촉', en: 'Reminder of reviews' }, needed: true },
  { kind: 'screening.submitted', title: { ko: '검토의견 확인 요청', en: 'Reviews to confirm' }, needed: true },
  { kind: 'screening.scores-asked', title: { ko: '심사 요청', en: 'Items to score' }, needed: true },
  { kind: 'screening.scores-reminded', title: { ko: '심사 독촉', en: 'Reminder of a score sheet' }, needed: true },
  { kind: 'screening.work-handed-over', title: { ko: '검토 인계', en: 'Reviews handed over' }, needed: true },
  { kind: 'screening.sent-back', title: { ko: '검토의견 돌려받음', en: 'Review sent back' }, needed: true },
]

const roles = { officers: 'department-officer', heads: 'department-head' } as const
export type ToldInDepartment = keyof typeof roles

/** Tells those of a department about a round. */
export const tellDepartment = (
  kind: 'handed-out' | 'reminded' | 'submitted' | 'sent-back',
  round: ReviewRound,
  departmentId: DepartmentId,
  who: readonly ToldInDepartment[],
  words: Telling['words'],
): Telling => ({
  kind: `screening.${kind}`,
  to: who.map((one) => ({ role: roles[one], unit: { kind: 'department', id: departmentId } })),
  words,
  about: { kind: 'review-round', id: round.id },
  path: '/my-reviews',
})

/** Tells members of a list something about it: those of them who have an account. */
export const tellMembers = (
  kind: 'scores-asked' | 'scores-reminded',
  list: Pick<ScreeningList, 'id'>,
  members: readonly { readonly accountId: AccountId | null }[],
  words: Telling['words'],
): readonly Telling[] => {
  const accounts = members.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]))
  if (accounts.length === 0) return []
  const about = { kind: 'screening-list', id: list.id }
  return [{ kind: `screening.${kind}`, to: [{ accounts }], words, about, path: `/screening-lists/${list.id}/papers` }]
}
