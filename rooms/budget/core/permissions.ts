import { everyone, type Permission } from '#kit/actor.ts'

export const mayDeclareAccounts: Permission = {
  name: 'budget.declare-accounts',
  roles: ['budget-office', 'administrator'],
}
/** Whoever writes a project's sheet writes its calculation basis. */
export const mayWriteCostLines: Permission = {
  name: 'budget.write-cost-lines',
  roles: ['department-officer', 'department-head', 'secretariat', 'budget-office'],
}
export const maySeeBudget: Permission = { name: 'budget.see', roles: everyone }
/** Whoever keeps the accounts sets how amounts enter the book. */
export const maySetLineRounding: Permission = {
  name: 'budget.set-line-rounding',
  roles: ['budget-office', 'administrator'],
}
