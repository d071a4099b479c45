import { everyone, type Permission } from '#kit/actor.ts'

/** What was promised, what came of it and who said what of it is public. */
export const maySeePledges: Permission = { name: 'pledges.see', roles: everyone }

/** A department writes the pledges that it leads, the secretariat all. */
export const mayWritePledges: Permission = {
  name: 'pledges.write',
  roles: ['department-officer', 'department-head', 'secretariat'],
}

/** Adding, removing and the status, and the jury: of all pledges alike, so they are the secretariat's. */
export const mayDecidePledges: Permission = { name: 'pledges.decide', roles: ['secretariat'] }

/** Applying for the jury, and saying what one thinks as one of it: as a resident, with an account. */
export const mayServeOnJury: Permission = {
  name: 'pledges.serve',
  roles: [
    'resident',
    'governance-council-member',
    'subcommittee-chair',
    'subcommittee-secretary',
    'budget-committee-member',
  ],
}
