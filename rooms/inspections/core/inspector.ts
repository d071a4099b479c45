import { z } from 'zod'
import type { Role } from '#kit/actor.ts'
import { AccountId } from '#kit/id.ts'
import { compareDates, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type InspectionGroup, takesApplications } from './group.ts'

export const inspectorStates = ['applied', 'appointed', 'not-chosen', 'ended'] as const
export const InspectorState = z.enum(inspectorStates)
export type InspectorState = z.infer<typeof InspectorState>

/** Somebody of a group under a number: who applied, was appointed (위촉) for a term, was trained, or whose term ended early. */
export const Inspector = z
  .object({
    no: z.int(),
    accountId: AccountId.nullable(),
    motivation: z.string().nullable(),
    /** Whether allowances may be paid: not to who is paid by the office. */
    civilian: z.boolean(),
    state: InspectorState,
    appliedOn: LocalDate,
    from: LocalDate.nullable(),
    to: LocalDate.nullable(),
    trainedOn: LocalDate.nullable(),
    endReason: z.string().nullable(),
    endedOn: LocalDate.nullable(),
  })
  .readonly()
export type Inspector = z.infer<typeof Inspector>

const ofTheOffice: readonly Role[] = [
  'department-officer',
  'department-head',
  'secretariat',
  'budget-office',
  'auditor',
  'administrator',
]

/** Decides whether somebody with these roles is a civilian: holds none of the office's (domain.md section 7). */
export const isCivilian = (roles: readonly Role[]): boolean => !roles.some((role) => ofTheOffice.includes(role))

export const ApplyRefusal = z.object({ kind: z.literal('not-called-today') })

/** Decides whether somebody may apply to a group on a day: while its call is open. */
export const apply = (group: InspectionGroup, on: LocalDate): Result<null, z.infer<typeof ApplyRefusal>> =>
  takesApplications(group, on) ? ok(null) : refuse({ kind: 'not-called-today' })

export const NotApplying = z.object({ kind: z.literal('not-applying'), state: InspectorState })

export const AppointRefusal = z.discriminatedUnion('kind', [
  NotApplying,
  z.object({ kind: z.literal('seats-are-taken'), seats: z.int() }),
  z.object({ kind: z.literal('account-is-gone') }),
])
export type AppointRefusal = z.infer<typeof AppointRefusal>

/**
 * Decides an appointment: of somebody who applied, or was not chosen and is chosen after all, while a seat is free. The term
 * is the group's, from the day of appointment where that is later.
 */
export function appoint(
  group: InspectionGroup,
  inspector: Inspector,
  appointed: number,
  on: LocalDate,
): Result<Inspector, AppointRefusal> {
  if (inspector.state !== 'applied' && inspector.state !== 'not-chosen')
    return refuse({ kind: 'not-applying', state: inspector.state })
  if (inspector.accountId === null) return refuse({ kind: 'account-is-gone' })
  if (appointed >= group.seats) return refuse({ kind: 'seats-are-taken', seats: group.seats })
  const from = compareDates(on, group.from) > 0 && compareDates(on, group.to) <= 0 ? on : group.from
  return ok({ ...inspector, state: 'appointed', from, to: group.to })
}

/** Decides that an application may be taken back: while it is not decided. */
export const withdraw = (inspector: Inspector): Result<Inspector, z.infer<typeof NotApplying>> =>
  inspector.state === 'applied' ? ok(inspector) : refuse({ kind: 'not-applying', state: inspector.state })

/** Decides that an applicant is not chosen; only who still waits can be told so. */
export function turnDown(inspector: Inspector): Result<Inspector, z.infer<typeof NotApplying>> {
  const waits = withdraw(inspector)
  return waits.ok ? ok({ ...inspector, state: 'not-chosen' }) : waits
}

export const NotAppointed = z.object({ kind: z.literal('not-appointed'), state: InspectorState })
export type NotAppointed = z.infer<typeof NotAppointed>

export const TrainRefusal = z.discriminatedUnion('kind', [
  NotAppointed,
  z.object({ kind: z.literal('trained-later'), field: z.literal('trainedOn') }),
])
export type TrainRefusal = z.infer<typeof TrainRefusal>

/** Decides that somebody appointed was trained on a day that has come. */
export function train(inspector: Inspector, trainedOn: LocalDate, today: LocalDate): Result<Inspector, TrainRefusal> {
  if (inspector.state !== 'appointed') return refuse({ kind: 'not-appointed', state: inspector.state })
  return compareDates(trainedOn, today) > 0
    ? refuse({ kind: 'trained-later', field: 'trainedOn' })
    : ok({ ...inspector, trainedOn })
}

export const EndRefusal = z.discriminatedUnion('kind', [
  NotAppointed,
  z.object({ kind: z.literal('visited-after-the-end'), visitedOn: LocalDate }),
])
export type EndRefusal = z.infer<typeof EndRefusal>

/**
 * Decides the end (해촉) of a term on a day before its last, with its reason. Refuses a day before a visit that was reported
 * already (`lastVisit`): what was done within the term stays within it.
 */
export function endTerm(
  inspector: Inspector,
  reason: string,
  on: LocalDate,
  lastVisit: LocalDate | null,
): Result<Inspector, EndRefusal> {
  if (inspector.state !== 'appointed') return refuse({ kind: 'not-appointed', state: inspector.state })
  if (lastVisit !== null && compareDates(lastVisit, on) > 0)
    return refuse({ kind: 'visited-after-the-end', visitedOn: lastVisit })
  return ok({ ...inspector, state: 'ended', endReason: reason, endedOn: on })
}

export const TermRefusal = z.object({ kind: z.literal('visit-outside-term'), field: z.literal('visitedOn') })
export type TermRefusal = z.infer<typeof TermRefusal>

/** Decides whether somebody inspected on a day of their term: from its first to its last day, or to that on which it was ended. */
export function visitInTerm(
  { from, to, endedOn }: Pick<Inspector, 'from' | 'to' | 'endedOn'>,
  visitedOn: LocalDate,
): Result<LocalDate, TermRefusal> {
  const last = endedOn ?? to
  return from !== null && last !== null && compareDates(visitedOn, from) >= 0 && compareDates(visitedOn, last) <= 0
    ? ok(visitedOn)
    : refuse({ kind: 'visit-outside-term', field: 'visitedOn' })
}
