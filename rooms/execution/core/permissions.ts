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
/** Notes of entries come from another system and may name people: they are the office's own. */
export const maySeeEntryNotes: Permission = {
  name: 'execution.see-entry-notes',
  roles: [...mayRecordEntries.roles, 'auditor', 'administrator'],
}
/** Each department keeps what it spends on meetings and the like, and publishes it. */
export const mayKeepExpenses: Permission = {
  name: 'execution.keep-expenses',
  roles: ['department-officer', 'department-head', 'secretariat'],
}
export const maySeeExecution: Permission = { name: 'execution.see', roles: everyone }
