import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { compareDates, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { CourseId } from '#rooms/courses/core/course.ts'
import { LineId, ProjectId } from '#rooms/items/core/item.ts'
import { Rate } from './allowance.ts'

export const GroupId = idOf('InspectionGroupId')
export type GroupId = z.infer<typeof GroupId>

/** 주민감독관, 모니터링단, 서포터즈 (003 V-4, 8, 9, 16; III-3). */
export const groupKinds = ['resident-inspector', 'monitor-group', 'supporter'] as const
export const GroupKind = z.enum(groupKinds)
export type GroupKind = z.infer<typeof GroupKind>

/** A group of residents who inspect projects of a plan for a time. */
export const InspectionGroup = z
  .object({
    id: GroupId,
    kind: GroupKind,
    title: z.string(),
    notice: z.string(),
    projectIds: z.array(ProjectId).readonly(),
    from: LocalDate,
    to: LocalDate,
    seats: z.int(),
    /** When one applies; null: the group is not called for. */
    opensOn: LocalDate.nullable(),
    closesOn: LocalDate.nullable(),
    /** The course that its inspectors are trained in. */
    courseId: CourseId.nullable(),
    rate: Rate,
    /** The line of the budget that pays its visits. */
    costLineId: LineId.nullable(),
  })
  .readonly()
export type InspectionGroup = z.infer<typeof InspectionGroup>

export const GroupRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('group-ends-before-it-begins'), field: z.literal('to') }),
  z.object({ kind: z.literal('call-half-said'), field: z.literal('closesOn') }),
  z.object({ kind: z.literal('call-ends-before-it-begins'), field: z.literal('closesOn') }),
  z.object({ kind: z.literal('fewer-seats-than-appointed'), field: z.literal('seats'), appointed: z.int() }),
  z.object({ kind: z.literal('planned-minutes-missing'), field: z.literal('plannedMinutes') }),
])
export type GroupRefusal = z.infer<typeof GroupRefusal>

/**
 * Decides whether a group can be as it is written: its days in order, a call with both its days, no fewer seats than there
 * are inspectors, and a planned length where visits are paid as planned.
 */
export function keepGroup(group: InspectionGroup, appointed: number): Result<InspectionGroup, GroupRefusal> {
  const { opensOn, closesOn, from, to, seats, rate } = group
  if (compareDates(to, from) < 0) return refuse({ kind: 'group-ends-before-it-begins', field: 'to' })
  if ((opensOn === null) !== (closesOn === null)) return refuse({ kind: 'call-half-said', field: 'closesOn' })
  if (opensOn !== null && closesOn !== null && compareDates(closesOn, opensOn) < 0)
    return refuse({ kind: 'call-ends-before-it-begins', field: 'closesOn' })
  if (seats < appointed) return refuse({ kind: 'fewer-seats-than-appointed', field: 'seats', appointed })
  if (rate.per === 'hour' && rate.rounding === 'as-planned' && rate.plannedMinutes === null)
    return refuse({ kind: 'planned-minutes-missing', field: 'plannedMinutes' })
  return ok(group)
}

/** Decides whether one may apply on a day: from the first through the last of the call's days. */
export const takesApplications = ({ opensOn, closesOn }: InspectionGroup, on: LocalDate): boolean =>
  opensOn !== null && closesOn !== null && compareDates(on, opensOn) >= 0 && compareDates(on, closesOn) <= 0
