import { z } from 'zod'
import { PlannedWon } from '#kit/planned-won.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { EditSheetRefusal } from './edit-sheet.ts'
import { SentValue } from './field-value.ts'
import { Agreement, ChangeId, Grounds } from './plan-change.ts'
import { WriteSheetRefusal } from './project-sheet.ts'
import { SheetFieldName } from './sheet-field.ts'

// What recording a change or a surrender takes and refuses; the contract names them.

const changeOf = {
  changeId: ChangeId,
  projectId: ProjectId,
  ...Grounds,
  ...Agreement,
}

/** With a field, `before` is what stands in the sheet and `after` what shall stand there; without, both are said. */
export const RecordChangeInput = z.strictObject({
  ...changeOf,
  field: SheetFieldName.nullable().default(null),
  before: SentValue,
  after: SentValue,
  amountBefore: PlannedWon.nullable().default(null),
  amountAfter: PlannedWon.nullable().default(null),
})

export const RecordChangeRefused = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('change-id-taken'), changeId: ChangeId }),
  z.object({ kind: z.literal('project-not-found') }),
  z.object({ kind: z.literal('nothing-changes') }),
  z.object({ kind: z.literal('half-an-amount') }),
  ...EditSheetRefusal.options,
  ...WriteSheetRefusal.options,
])

/** `amount` is what was planned and is not spent here, `money` what happens to it; `sure` must be given. */
export const SurrenderProjectInput = z.strictObject({
  ...changeOf,
  amount: PlannedWon,
  money: z.string().trim().min(1).max(2000),
  sure: z.literal(true),
})

export const SurrenderProjectRefused = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('change-id-taken'), changeId: ChangeId }),
  z.object({ kind: z.literal('project-not-found') }),
  z.object({ kind: z.literal('project-surrendered') }),
])
