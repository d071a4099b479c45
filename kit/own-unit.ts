import type { Actor, Permission, Role } from './actor.ts'
import { isSameUnit, type Unit, type UnitKind } from './unit.ts'

/** The roles that may be held for one unit only, and of which kind it is. All others hold in the whole district. */
export const unitOfRole: Readonly<Partial<Record<Role, UnitKind>>> = {
  'governance-council-member': 'subcommittee',
  'subcommittee-chair': 'subcommittee',
  'subcommittee-secretary': 'subcommittee',
  'department-officer': 'department',
  'department-head': 'department',
}

/**
 * The units to which everything is bound through which an actor is permitted; null when a role permits it in the whole
 * district. Who says nothing of grants (the command line, the sample) holds every role in the whole district.
 */
export function boundTo(permission: Permission, { grants }: Pick<Actor, 'grants'>): readonly Unit[] | null {
  if (grants === undefined) return null
  const units = grants.filter(({ role }) => permission.roles.includes(role)).map(({ unit }) => unit)
  return units.includes(null) ? null : units.filter((unit) => unit !== null)
}

/**
 * Who somebody is to one thing: with the roles held in the whole district, and those held for a unit to which it belongs.
 * Without any of them one looks at it as a visitor does. Pages show by it what can be done there.
 */
export function standingTo(actor: Actor, owners: readonly Unit[]): Actor {
  const { grants } = actor
  if (grants === undefined) return actor
  const own = grants.filter(({ unit }) => unit === null || owners.some((owner) => isSameUnit(owner, unit)))
  if (own.length === grants.length) return actor
  const roles = actor.roles.filter((role) => own.some((grant) => grant.role === role))
  return { ...actor, roles: roles.length === 0 ? ['visitor'] : roles, grants: own }
}

/**
 * Decides whether somebody bound to units may change rows: each must belong to one of the units. Gives the first that
 * does not, or null. A row that belongs to no unit is nobody's own.
 */
export const foreignRow = <Owner extends Unit>(
  bound: readonly Unit[],
  rows: readonly (readonly Owner[])[],
): readonly Owner[] | null =>
  rows.find((owners) => !owners.some((owner) => bound.some((unit) => isSameUnit(unit, owner)))) ?? null
