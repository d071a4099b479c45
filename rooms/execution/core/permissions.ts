import { everyone, type Permission } from '#kit/actor.ts'

/** The department that spends records what it binds and pays. */
export const mayRecordEntries: Permission = {
  name: 'execution.record-entries',
  roles: ['department-officer', 'department-head', 'secretariat', 'budget-office'],
}
export const mayImportExecuted: Permission = {
  name: 'execution.import-executed',
  roles: ['department-officer', 'department-head', 'secretariat', 'budget-office'],
}
export const mayCarryOver: Permission = { name: 'execution.carry-over', roles: ['budget-office', 'secretariat'] }
export const maySeeExecution: Permission = { name: 'execution.see', roles: everyone }
