import { everyone, type Permission } from '#kit/actor.ts'

export const mayDrawUpPlan: Permission = { name: 'plans.draw-up-plan', roles: ['secretariat'] }
export const mayWriteProjectSheet: Permission = {
  name: 'plans.write-project-sheet',
  roles: ['department-officer', 'department-head', 'secretariat'],
}
export const mayRecordNegotiation: Permission = { name: 'plans.record-negotiation', roles: ['secretariat'] }
export const maySeePlans: Permission = { name: 'plans.see', roles: everyone }
