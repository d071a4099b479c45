import { z } from 'zod'
import { unitOfRole } from '#kit/own-unit.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { isSameUnit, type Unit, unitKinds } from '#kit/unit.ts'
import type { GrantableRole } from './account.ts'

export const wholeDistrict = 'whole-district'

/** Where a role is to be held, as one text for a form: the whole district, or a unit as `department/ID`. */
export const UnitChoice = z.union([
  z.literal(wholeDistrict),
  z.string().regex(/^(?:department|subcommittee)\/[a-z0-9][a-z0-9-]{1,63}$/),
])
export type UnitChoice = z.infer<typeof UnitChoice>

/** Writes a unit as a choice; null is the whole district. */
export const writeUnit = (unit: Unit | null): string => (unit === null ? wholeDistrict : `${unit.kind}/${unit.id}`)

/** Reads a choice; null is the whole district. */
export function readUnit(choice: string): Unit | null {
  const [written, id] = choice.split('/')
  const kind = unitKinds.find((one) => one === written)
  return kind === undefined || id === undefined ? null : { kind, id }
}

export type UnitRefused = { readonly kind: 'unit-needed' | 'unit-of-other-kind' | 'unit-not-found' }

/**
 * Decides where a role is held. A role of a department or a subcommittee says which, or that it is the whole district's;
 * any other is held in the whole district, and says nothing else. The unit must be there, and of the role's kind.
 */
export function unitFor(
  role: GrantableRole,
  choice: UnitChoice | null,
  known: readonly Unit[],
): Result<Unit | null, UnitRefused> {
  const kind = unitOfRole[role]
  if (choice === null) return kind === undefined ? ok(null) : refuse({ kind: 'unit-needed' })
  const unit = readUnit(choice)
  if (unit === null) return ok(null)
  if (unit.kind !== kind) return refuse({ kind: 'unit-of-other-kind' })
  return known.some((one) => isSameUnit(one, unit)) ? ok(unit) : refuse({ kind: 'unit-not-found' })
}
