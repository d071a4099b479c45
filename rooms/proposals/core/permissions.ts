import { everyone, type Permission, participants, type Role } from '#kit/actor.ts'

const office: readonly Role[] = ['department-officer', 'department-head', 'secretariat', 'budget-office']

export const maySeeProposals: Permission = { name: 'proposals.see', roles: everyone }
/** Whoever has begun to write must not lose it, signed in or not. */
export const mayKeepDraft: Permission = { name: 'proposals.keep-draft', roles: everyone }
export const mayPropose: Permission = { name: 'proposals.propose', roles: participants }
export const maySupport: Permission = { name: 'proposals.support', roles: participants }
export const mayArgue: Permission = { name: 'proposals.argue', roles: participants }
/** What people tell on paper or at a visit is taken in by whoever hears it. */
export const mayTakeIn: Permission = {
  name: 'proposals.take-in',
  roles: ['department-officer', 'department-head', 'secretariat'],
}
export const maySeeDesk: Permission = { name: 'proposals.see-desk', roles: [...office, 'auditor'] }
export const mayAssign: Permission = { name: 'proposals.assign', roles: ['secretariat'] }
export const mayReassign: Permission = {
  name: 'proposals.reassign',
  roles: ['department-officer', 'department-head', 'secretariat'],
}
/** When a proposal goes round, the budget office says whose it is (domain.md section 7). */
export const maySettle: Permission = { name: 'proposals.settle', roles: ['budget-office'] }
export const mayDraftAnswer: Permission = {
  name: 'proposals.draft-answer',
  roles: ['department-officer', 'department-head', 'secretariat'],
}
export const mayCheckAnswer: Permission = { name: 'proposals.check-answer', roles: ['department-head', 'secretariat'] }
export const maySendAnswers: Permission = { name: 'proposals.send-answers', roles: ['secretariat'] }
export const mayModerate: Permission = { name: 'proposals.moderate', roles: ['secretariat', 'administrator'] }
/** One proposal becomes several, or is called otherwise so that it can be told apart. */
export const maySplit: Permission = { name: 'proposals.split', roles: ['secretariat'] }
export const mayRename: Permission = { name: 'proposals.rename', roles: ['secretariat'] }
export const mayMerge: Permission = { name: 'proposals.merge', roles: ['secretariat'] }
/** Transfers from the city are entered by the office, like every item. */
export const mayImportTransfers: Permission = {
  name: 'proposals.import-transfers',
  roles: ['secretariat', 'administrator'],
}
/** What came in before its year was opened is taken into it by who opens years. */
export const mayTakeIntoCycle: Permission = { name: 'proposals.take-into-cycle', roles: ['secretariat'] }
export const maySeeTransfers: Permission = {
  name: 'proposals.see-transfers',
  roles: [...office, 'administrator', 'auditor'],
}
/** Over which districts something reaches is known to who speaks with the other districts. */
export const maySetReach: Permission = { name: 'proposals.set-reach', roles: ['secretariat', 'administrator'] }
export const mayDecideTransfers: Permission = {
  name: 'proposals.decide-transfers',
  roles: ['secretariat', 'administrator'],
}
export const maySetRules: Permission = { name: 'proposals.set-rules', roles: ['secretariat', 'administrator'] }
