import type { Permission, Role } from '#kit/actor.ts'

/** Who stands at a desk in a dong or enters what a hall counted. */
const desks: readonly Role[] = ['department-officer', 'secretariat', 'administrator']
const makers: readonly Role[] = ['secretariat', 'administrator']

export const mayKeepSheets: Permission = { name: 'polling.keep-count-sheets', roles: desks }
export const mayOpenDesk: Permission = { name: 'polling.open-desk', roles: desks }
export const maySeeDesks: Permission = { name: 'polling.see-desks', roles: [...desks, 'auditor'] }
/** What changes a sheet behind the two who counted it. */
export const mayMendSheets: Permission = { name: 'polling.mend-count-sheets', roles: makers }
export const mayPrintCards: Permission = { name: 'polling.print-cards', roles: makers, opens: 'secret' }
/** The second of the two officers before whom cards are printed. */
export const mayStandBy: Permission = { name: 'polling.stand-by', roles: desks }
