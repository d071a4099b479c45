import { everyone, type Permission, type Role } from '#kit/actor.ts'

const keepers: readonly Role[] = ['secretariat', 'administrator']
const departments: readonly Role[] = ['department-officer', 'department-head']
const insiders: readonly Role[] = [...departments, ...keepers, 'budget-office', 'auditor']

export const mayKeepRounds: Permission = { name: 'screening.keep-rounds', roles: keepers }
export const mayFillReviews: Permission = {
  name: 'screening.fill-reviews',
  roles: [...departments, 'secretariat'],
}
/** All of somebody else's work is handed over by a head, or the secretariat; one's own by oneself. */
export const mayHandOverForOthers: Permission = {
  name: 'screening.hand-over-for-others',
  roles: ['department-head', 'secretariat'],
}
/** What a department says counts when its head has confirmed it (부서장 확인); an officer only in the place of a head. */
export const mayConfirmReviews: Permission = {
  name: 'screening.confirm-reviews',
  roles: ['department-head', 'department-officer'],
}
/** Confirming in one's own name, without standing in for anybody. */
export const mayConfirmAsHead: Permission = { name: 'screening.confirm-as-head', roles: ['department-head'] }
/** The budget office and the secretariat say whose an item is that goes round (domain.md 7). */
export const mayHandOver: Permission = {
  name: 'screening.hand-over-review',
  roles: ['secretariat', 'budget-office', ...departments],
}
/** A head may let the gate pass with reviews missing, in writing; the gate itself asks who that is. */
export const mayCloseRound: Permission = { name: 'screening.close-round', roles: [...keepers, 'department-head'] }
/** What is not decided yet is the office's own work. */
export const maySeeReviews: Permission = { name: 'screening.see-reviews', roles: insiders }
/** Whoever holds a department's link: the secret in it is what permits, and guesses at it are few a minute. */
export const mayFillByLink: Permission = { name: 'screening.fill-by-link', roles: everyone, opens: 'secret' }

/** A department writes what it saw; what was seen is public. */
export const mayKeepFieldChecks: Permission = {
  name: 'screening.keep-field-checks',
  roles: [...departments, 'secretariat'],
}
export const maySeeFieldChecks: Permission = { name: 'screening.see-field-checks', roles: everyone }

export const mayKeepLists: Permission = { name: 'screening.keep-lists', roles: keepers }
/** Whoever sits on a body that screens; on which, is looked up. A seat alone gives no role. */
export const mayScoreItems: Permission = {
  name: 'screening.score-items',
  roles: everyone.filter((role) => role !== 'visitor' && role !== 'operator'),
}
export const mayCloseList: Permission = { name: 'screening.close-list', roles: [...keepers, 'department-head'] }
/** What is decided is public; what is not is seen by those who keep it. */
export const maySeeLists: Permission = { name: 'screening.see-lists', roles: everyone }
export const maySeeOpenLists: Permission = {
  name: 'screening.see-open-lists',
  roles: [...keepers, 'budget-office', 'auditor'],
}
