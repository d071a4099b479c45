import { z } from 'zod'
import { compareDates, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { VisitId } from './visit.ts'

/**
 * Where what was found stands: found; its correction demanded (시정요구) of a department; replied to; sent back; closed; or
 * dropped, for nothing has to be corrected.
 */
export const faultStates = ['found', 'demanded', 'replied', 'sent-back', 'closed', 'dropped'] as const
export const FaultState = z.enum(faultStates)
export type FaultState = z.infer<typeof FaultState>

/** What an inspector found wrong at a visit (지적사항). */
export const Fault = z
  .object({
    visitId: VisitId,
    no: z.int(),
    projectId: ProjectId,
    foundOn: LocalDate,
    what: z.string(),
    state: FaultState,
    departmentId: DepartmentId.nullable(),
    dueOn: LocalDate.nullable(),
    repliedOn: LocalDate.nullable(),
    closedOn: LocalDate.nullable(),
  })
  .readonly()
export type Fault = z.infer<typeof Fault>

export const faultActs = ['demand', 'reply', 'accept', 'send-back', 'drop'] as const
export type FaultAct = (typeof faultActs)[number]

/** What somebody does about it: everything but an acceptance says something; a demand and a return set a date. */
export type FaultStep =
  | { readonly what: 'demand'; readonly said: string; readonly departmentId: DepartmentId; readonly dueOn: LocalDate }
  | { readonly what: 'reply'; readonly said: string }
  | { readonly what: 'accept'; readonly said: string }
  | { readonly what: 'send-back'; readonly said: string; readonly dueOn: LocalDate }
  | { readonly what: 'drop'; readonly said: string }

export const InOtherState = z.object({ kind: z.literal('fault-in-other-state'), state: FaultState })
export type InOtherState = z.infer<typeof InOtherState>
export const DueRefusal = z.object({ kind: z.literal('due-before-today'), field: z.literal('dueOn') })
export type DueRefusal = z.infer<typeof DueRefusal>

/** Decides whether a correction may be due on a day: today or later. */
export const dueFrom = (today: LocalDate, dueOn: LocalDate): Result<LocalDate, DueRefusal> =>
  compareDates(dueOn, today) < 0 ? refuse({ kind: 'due-before-today', field: 'dueOn' }) : ok(dueOn)

/** In which states each act is possible. A demand may be made anew, of another department or after all. */
const possible: Readonly<Record<FaultAct, readonly FaultState[]>> = {
  demand: ['found', 'demanded', 'dropped'],
  reply: ['demanded', 'sent-back'],
  accept: ['replied'],
  'send-back': ['replied'],
  drop: ['found', 'demanded'],
}

/** Decides whether an act is possible where a fault stands. */
export const mayTake = (state: FaultState, act: FaultAct): boolean => possible[act].includes(state)

/** Decides what a step makes of a fault on a day. Refuses a step that does not follow from where it stands. */
export function takeStep(fault: Fault, step: FaultStep, on: LocalDate): Result<Fault, InOtherState> {
  if (!mayTake(fault.state, step.what)) return refuse({ kind: 'fault-in-other-state', state: fault.state })
  if (step.what === 'demand')
    return ok({ ...fault, state: 'demanded', departmentId: step.departmentId, dueOn: step.dueOn })
  if (step.what === 'reply') return ok({ ...fault, state: 'replied', repliedOn: on })
  if (step.what === 'accept') return ok({ ...fault, state: 'closed', closedOn: on })
  if (step.what === 'send-back') return ok({ ...fault, state: 'sent-back', dueOn: step.dueOn, repliedOn: null })
  return ok({ ...fault, state: 'dropped' })
}

/**
 * In which states a fault waits for whom: for the office to look at what was found or replied, for its department to reply,
 * for whoever found it to look at the reply.
 */
export const waitingStates = {
  office: ['found', ...possible.accept],
  department: possible.reply,
  finder: possible.accept,
} as const satisfies Record<string, readonly FaultState[]>

/** Decides whether the department's reply is late: the day has passed and no reply is there. */
export const isOverdue = ({ state, dueOn }: Pick<Fault, 'state' | 'dueOn'>, today: LocalDate): boolean =>
  waitingStates.department.includes(state) && dueOn !== null && compareDates(today, dueOn) > 0

/** Decides whether something was corrected in time: closed, and replied to no later than the date last set. */
export const isInTime = ({ state, dueOn, repliedOn }: Pick<Fault, 'state' | 'dueOn' | 'repliedOn'>): boolean =>
  state === 'closed' && dueOn !== null && repliedOn !== null && compareDates(repliedOn, dueOn) <= 0

/** What everyone is shown: that of which somebody of the office has demanded a correction. */
export const publicStates: readonly FaultState[] = ['demanded', 'replied', 'sent-back', 'closed']

/** Whether everyone is shown it. */
export const isPublic = ({ state }: Pick<Fault, 'state'>): boolean => publicStates.includes(state)
