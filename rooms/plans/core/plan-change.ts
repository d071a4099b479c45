import { z } from 'zod'
import { roles } from '#kit/actor.ts'
import { idOf } from '#kit/id.ts'
import { Instant, LocalDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result } from '#kit/result.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { type EditedSheet, type EditSheetRefusal, editSheet } from './edit-sheet.ts'
import type { FieldValue } from './field-value.ts'
import { PlanId } from './plan.ts'
import type { ProjectSheet } from './project-sheet.ts'
import { SheetFieldName } from './sheet-field.ts'
import { valueOfField } from './sheet-values.ts'
import { textOfValue } from './value-text.ts'

export const ChangeId = idOf('ChangeId')
export type ChangeId = z.infer<typeof ChangeId>

/** 사업변경 and 사업포기. */
export const ChangeKind = z.enum(['change', 'surrender'])
export type ChangeKind = z.infer<typeof ChangeKind>

/** Who agreed to a change: 분과위원회, 협치회의, 서울시, or the head of the department where none of them need to. */
export const agreedByKinds = ['subcommittee', 'governance-council', 'city', 'department-head'] as const
export const AgreedBy = z.enum(agreedByKinds)
export type AgreedBy = z.infer<typeof AgreedBy>

/** Who agreed, the body or document by name where there is one, and on which day. */
export const Agreement = {
  agreedBy: AgreedBy,
  agreedName: z.string().trim().min(1).max(200).nullable().default(null),
  agreedOn: LocalDate,
}

/** Why, and on which document or rule it rests. */
export const Grounds = {
  reason: z.string().trim().min(1).max(4000),
  basis: z.string().trim().min(1).max(1000),
}

/**
 * A change of a project during its year (domain.md 7): what was and what is, in words and in won where money moves, why,
 * on what basis, and who agreed when. A change that names a field stands in the sheet as well.
 */
export const PlanChange = z
  .object({
    id: ChangeId,
    planId: PlanId,
    projectId: ProjectId,
    kind: ChangeKind,
    field: SheetFieldName.nullable(),
    before: z.string(),
    after: z.string(),
    amountBefore: PlannedWon.nullable(),
    amountAfter: PlannedWon.nullable(),
    ...Grounds,
    ...Agreement,
    /** What happens to the money of a surrendered project. */
    money: z.string().min(1).nullable(),
    role: z.enum(roles),
    recordedAt: Instant,
  })
  .readonly()
export type PlanChange = z.infer<typeof PlanChange>

export const ChangeRefusal = z.object({ kind: z.enum(['nothing-changes', 'half-an-amount', 'project-surrendered']) })
export type ChangeRefusal = z.infer<typeof ChangeRefusal>

/**
 * Decides what is wrong with a change: it changes no words and no won, it states one amount of two, or the project was
 * given up already. Null when it can be recorded.
 */
export function refuseChange(
  earlier: readonly PlanChange[],
  change: Pick<PlanChange, 'before' | 'after' | 'amountBefore' | 'amountAfter'>,
): ChangeRefusal | null {
  if (isSurrendered(earlier)) return { kind: 'project-surrendered' }
  const { before, after, amountBefore, amountAfter } = change
  if ((amountBefore === null) !== (amountAfter === null)) return { kind: 'half-an-amount' }
  return before === after && amountBefore === amountAfter ? { kind: 'nothing-changes' } : null
}

/** Whether a project was given up. */
export const isSurrendered = (changes: readonly PlanChange[]): boolean =>
  changes.some(({ kind }) => kind === 'surrender')

export interface WishedChange {
  readonly field: SheetFieldName | null
  readonly before: FieldValue
  readonly after: FieldValue
}

export interface AppliedChange {
  readonly edited: EditedSheet
  readonly before: string
  readonly after: string
}

/**
 * Decides what a change does to the sheet: one that names a field writes it there, and its words before and after are
 * what stood and stands in the field; one that names none stands beside the sheet in the words given.
 */
export function appliedChange(
  { sheet, version }: { readonly sheet: ProjectSheet; readonly version: number },
  { field, before, after }: WishedChange,
): Result<AppliedChange, EditSheetRefusal> {
  const unedited = { sheet, fields: [] }
  if (field === null) return ok({ edited: unedited, before: textOfValue(before), after: textOfValue(after) })
  const stands = valueOfField(sheet, field)
  const base = before.length === 0 ? stands : before
  const edited = editSheet({ sheet, version, surrendered: false }, null, [{ field, base, value: after }])
  if (!edited.ok) return edited
  const now = valueOfField(edited.value.sheet, field)
  return ok({ edited: edited.value, before: textOfValue(stands), after: textOfValue(now) })
}
