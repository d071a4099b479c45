import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { type Proposal, State } from './proposal.ts'
import type { TrackRules } from './tracks.ts'

/**
 * How a proposal goes on: given to a department, reassigned between departments (소관부서 재지정), settled by the budget
 * office when it goes round, referred to another agency (이송), handed over as a complaint (민원). 이관, the city's transfer
 * to the district, is how a proposal comes in, and stands with the items.
 */
export const movementKinds = ['assigned', 'reassigned', 'settled', 'referred', 'handed-over'] as const
export const MovementKind = z.enum(movementKinds)
export type MovementKind = z.infer<typeof MovementKind>

export const Movement = z
  .object({
    no: z.int().min(1),
    kind: MovementKind,
    from: DepartmentId.nullable(),
    to: DepartmentId.nullable(),
    agency: z.string().nullable(),
    reason: z.string(),
    role: z.string(),
    on: LocalDate,
  })
  .readonly()
export type Movement = z.infer<typeof Movement>

export const MoveRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-with-office'), state: State }),
  z.object({ kind: z.literal('assigned-already') }),
  z.object({ kind: z.literal('not-assigned') }),
  z.object({ kind: z.literal('same-department') }),
  z.object({ kind: z.literal('goes-round'), bounces: z.int(), allowed: z.int() }),
  z.object({ kind: z.literal('does-not-go-round'), bounces: z.int(), allowed: z.int() }),
])
export type MoveRefusal = z.infer<typeof MoveRefusal>

const withOffice = (state: State): boolean => state === 'received' || state === 'under-review'

/** Decides whether a proposal may be given to its first department: once it is received. */
export function assign({ state, departmentId }: Proposal): Result<null, MoveRefusal> {
  if (!withOffice(state)) return refuse({ kind: 'not-with-office', state })
  return departmentId === null ? ok(null) : refuse({ kind: 'assigned-already' })
}

/**
 * Decides whether a proposal may go from one department to another. It may so often as the track allows; then it goes
 * round, and only the budget office says whose it is.
 */
export function reassign(
  { state, departmentId, bounces }: Proposal,
  to: DepartmentId,
  rules: TrackRules,
): Result<null, MoveRefusal> {
  if (!withOffice(state)) return refuse({ kind: 'not-with-office', state })
  if (departmentId === null) return refuse({ kind: 'not-assigned' })
  if (departmentId === to) return refuse({ kind: 'same-department' })
  return bounces < rules.bounces ? ok(null) : refuse({ kind: 'goes-round', bounces, allowed: rules.bounces })
}

/** Decides whether the budget office may say whose a proposal is: once it goes round. It may stay where it is. */
export function settle({ state, bounces }: Proposal, rules: TrackRules): Result<null, MoveRefusal> {
  if (!withOffice(state)) return refuse({ kind: 'not-with-office', state })
  return bounces >= rules.bounces ? ok(null) : refuse({ kind: 'does-not-go-round', bounces, allowed: rules.bounces })
}

/** Decides whether a proposal may leave the tracks: for another agency, or as a complaint; also while it gathers support. */
export const sendAway = ({ state }: Proposal): Result<null, MoveRefusal> =>
  withOffice(state) || state === 'supporting' ? ok(null) : refuse({ kind: 'not-with-office', state })
