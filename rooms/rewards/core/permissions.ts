import { everyone, type Permission } from '#kit/actor.ts'

/** The rules, what departments have and the rounds are public; persons are not told. */
export const maySeeRewards: Permission = { name: 'rewards.see', roles: everyone }

/** The rules of a year and its rounds are the secretariat's. */
export const mayKeepRewards: Permission = { name: 'rewards.keep', roles: ['secretariat'] }

/** A department proposes points for itself and its people, the secretariat for all. */
export const mayProposePoints: Permission = {
  name: 'rewards.propose',
  roles: ['department-officer', 'department-head', 'secretariat'],
}

/** Another than who proposed decides: a head for the own department, the secretariat for all. */
export const mayDecidePoints: Permission = { name: 'rewards.decide', roles: ['department-head', 'secretariat'] }

/** Who has what, persons among them, is for those who work with it. */
export const maySeePoints: Permission = {
  name: 'rewards.see-points',
  roles: ['department-officer', 'department-head', 'secretariat', 'auditor'],
}

/** One's own statement: whoever may have been given points. */
export const maySeeOwnPoints: Permission = {
  name: 'rewards.own',
  roles: everyone.filter((role) => role !== 'visitor'),
}
