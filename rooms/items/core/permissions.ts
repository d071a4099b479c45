import { everyone, type Permission } from '#kit/actor.ts'

/** Items, their names, gates and threads are public. */
export const maySeeItems: Permission = { name: 'items.see-items', roles: everyone }
export const mayEnterItem: Permission = { name: 'items.enter-item', roles: ['secretariat', 'administrator'] }
export const mayRenameItem: Permission = { name: 'items.rename-item', roles: ['secretariat', 'administrator'] }
export const mayMoveItems: Permission = { name: 'items.move-items', roles: ['secretariat', 'administrator'] }
export const mayConcealItem: Permission = { name: 'items.conceal-item', roles: ['secretariat', 'administrator'] }
/** A head decides the reviews of the department, and any gate that has to be left open in writing. */
export const mayDecideGate: Permission = {
  name: 'items.decide-gate',
  roles: ['secretariat', 'administrator', 'department-head'],
}
/** A head lets a gate pass that does not reconcile, in writing; it then shows as open (domain.md section 7). */
export const mayLeaveGateOpen: Permission = { name: 'items.leave-gate-open', roles: ['department-head'] }
export const mayExplainFinding: Permission = {
  name: 'items.explain-finding',
  roles: ['secretariat', 'department-head', 'budget-office'],
}
