import { z } from 'zod'
import { command, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { Won } from '#kit/won.ts'
import { AllowanceGround } from './core/allowance.ts'
import { GroupId, InspectionGroup } from './core/group.ts'
import * as may from './core/permissions.ts'
import { VisitId } from './core/visit.ts'

const one = { groupId: GroupId, sheetNo: z.int().min(1).max(10_000) }

/** 지급조서: of every visit that was reported and stands on no sheet. */
export const makeSheet = command({
  name: 'inspections.make-sheet',
  title: { ko: '활동비 지급조서를 만든다', en: 'Make a payment sheet' },
  permission: may.mayConductInspections,
  input: z.strictObject({ groupId: GroupId }),
  reply: z.object({ ...one, sum: Won }),
  refusal: only('group-not-found', 'nothing-to-pay'),
})

export const discardSheet = command({
  name: 'inspections.discard-sheet',
  title: { ko: '지급하지 않은 조서를 버린다', en: 'Discard a sheet that is not paid' },
  permission: may.mayConductInspections,
  input: z.strictObject(one),
  reply: z.object(one),
  refusal: only('no-sheet', 'sheet-is-paid'),
})

export const recordSheetPaid = command({
  name: 'inspections.record-sheet-paid',
  title: { ko: '활동비를 지급했다고 적는다', en: 'Record that a sheet was paid' },
  permission: may.mayConductInspections,
  input: z.strictObject(one),
  reply: z.object({ ...one, paidOn: LocalDate }),
  refusal: only('no-sheet', 'sheet-is-paid'),
})

const Row = z.object({
  ...{ visitId: VisitId, no: z.int(), visitedOn: LocalDate, minutes: z.int(), won: Won, ground: AllowanceGround },
})
export const Sheet = z.object({
  ...{ sheetNo: z.int(), madeOn: LocalDate, paidOn: LocalDate.nullable(), rows: z.array(Row), sum: Won },
})
export type Sheet = z.infer<typeof Sheet>

export const seeAllowances = query({
  name: 'inspections.see-allowances',
  title: { ko: '활동비와 지급조서를 본다', en: 'See allowances and payment sheets' },
  permission: may.mayConductInspections,
  input: z.object({ groupId: GroupId }),
  reply: z.object({
    group: InspectionGroup,
    sheets: z.array(Sheet),
    /** Reported, and on no sheet yet. */
    waiting: z.array(Row),
    money: z.object({ label: z.string(), formula: z.string(), stated: Won, due: Won, left: Won }).nullable(),
  }),
  refusal: only('group-not-found'),
})
