import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'

export const FieldCheckId = idOf('FieldCheckId')
export type FieldCheckId = z.infer<typeof FieldCheckId>

/** What is looked at on the spot: effect, beneficiaries, size and cost, risk of complaints (domain.md 1.3, gate C1f). */
export const aspects = ['effect', 'beneficiaries', 'sizeAndCost', 'complaints'] as const

export const aspectMarks = ['good', 'fair', 'poor'] as const
const note = z.string().trim().min(1).max(1000).nullable().default(null)
const Looked = z.strictObject({ mark: z.enum(aspectMarks), note }).readonly()
export const Checklist = z
  .strictObject({ effect: Looked, beneficiaries: Looked, sizeAndCost: Looked, complaints: Looked })
  .readonly()

/** Who came, by what they are, never by name: how many of each. */
export const participantKinds = ['officers', 'members', 'proposers', 'residents', 'experts'] as const
const howMany = z.int().min(0).max(99).default(0)
export const Participants = z
  .strictObject({ officers: howMany, members: howMany, proposers: howMany, residents: howMany, experts: howMany })
  .readonly()

/** What was seen of an item on the spot (현장확인), and what those who saw it make of it. */
export const FieldCheck = z
  .object({
    id: FieldCheckId,
    itemId: ItemId,
    checkedOn: LocalDate,
    departmentId: DepartmentId,
    /** Departments and bodies that came along, in the words of the record. */
    alongWith: z.string().trim().min(1).max(300).nullable(),
    participants: Participants,
    checklist: Checklist,
    opinion: z.string().trim().min(1).max(4000),
    version: z.int().min(1),
  })
  .readonly()
export type FieldCheck = z.infer<typeof FieldCheck>

export const FieldCheckRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('check-day-has-not-come'), field: z.literal('checkedOn'), on: LocalDate }),
  z.object({ kind: z.literal('nobody-took-part'), field: z.literal('participants.officers') }),
  z.object({ kind: z.literal('check-changed-meanwhile') }),
  z.object({ kind: z.literal('check-of-other-item') }),
])
export type FieldCheckRefusal = z.infer<typeof FieldCheckRefusal>

/** How many people a check was made by. */
export const peopleAt = (participants: FieldCheck['participants']): number =>
  participantKinds.reduce((sum, kind) => sum + participants[kind], 0)

/**
 * Decides whether a check can be kept as it is written: its day has come, somebody was there, and nobody has changed
 * it since the version on which it rests (0: there is none yet).
 */
export function keepFieldCheck(
  written: Omit<FieldCheck, 'version'>,
  { before, version, today }: { before: FieldCheck | null; version: number; today: LocalDate },
): Result<FieldCheck, FieldCheckRefusal> {
  if ((before?.version ?? 0) !== version) return refuse({ kind: 'check-changed-meanwhile' })
  if (before !== null && before.itemId !== written.itemId) return refuse({ kind: 'check-of-other-item' })
  const { checkedOn, participants } = written
  if (checkedOn > today) return refuse({ kind: 'check-day-has-not-come', field: 'checkedOn', on: checkedOn })
  if (peopleAt(participants) === 0) return refuse({ kind: 'nobody-took-part', field: 'participants.officers' })
  return ok({ ...written, version: version + 1 })
}
