import { z } from 'zod'
import { Period } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import { DepartmentRole } from '#rooms/organization/core/department.ts'
import { Indicator } from './indicator.ts'
import { PlanId } from './plan.ts'
import { ActorTasks, Bullets, MethodStep, Paragraph, Photo } from './sheet-parts.ts'
import { Stage } from './stage.ts'

/** A project of a plan: what its sheet holds (사업계획서; domain.md 1.5), without the cost lines, which are the budget's. */
export const ProjectSheet = z
  .object({
    id: ProjectId,
    planId: PlanId,
    no: z.int().min(1).max(10_000),
    title: z.string().min(1),
    /** The item that became this project. */
    itemId: ItemId,
    summary: z.string().min(1).nullable(),
    category: z.string().min(1),
    departments: z.array(DepartmentRole).min(1).max(100).readonly(),
    subcommittees: z.array(z.string().min(1)).max(100).readonly(),
    civilActors: z.array(z.string().min(1)).max(100).readonly(),
    periodText: z.string().min(1),
    period: Period,
    /** The budget in the head of the sheet, as stated (it may show one source only). */
    headerBudget: PlannedWon.nullable(),
    indicators: z.array(Indicator).max(1000).readonly(),
    stages: z.array(Stage).max(1000).readonly(),
    /** What the sheet says of its schedule where it has no stages. */
    scheduleText: z.string().min(1).nullable(),
    /** 사업목표, two to four. */
    objectives: Bullets.default([]),
    /** What each department and civil actor does; those not named here do nothing stated. */
    tasks: z.array(ActorTasks).max(200).readonly().default([]),
    /** 추진 배경과 필요성, 추진 방향. */
    background: Paragraph.default(null),
    direction: Paragraph.default(null),
    photos: z.array(Photo).max(50).readonly().default([]),
    /** 유사 사례; 전년도 성과, 개선점, 전년도 추진 경과. */
    similarCases: Paragraph.default(null),
    lastResults: Paragraph.default(null),
    improvements: Paragraph.default(null),
    lastProgress: Paragraph.default(null),
    /** 추진방법. */
    method: z.array(MethodStep).max(100).readonly().default([]),
    /** 성과평가 및 모니터링 계획. */
    evaluation: Bullets.default([]),
    /** What is done when the project cannot go on as planned (코로나19 지속 시 비대면 전환). */
    contingency: Paragraph.default(null),
    remarks: Paragraph.default(null),
  })
  .readonly()
export type ProjectSheet = z.infer<typeof ProjectSheet>

export const WriteSheetRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('no-lead-department') }),
  z.object({ kind: z.literal('project-number-taken'), no: z.int(), projectId: ProjectId }),
  z.object({ kind: z.literal('item-has-sheet'), itemId: ItemId, projectId: ProjectId }),
  z.object({ kind: z.literal('indicator-numbered-twice'), no: z.int() }),
  z.object({ kind: z.literal('stage-numbered-twice'), no: z.int() }),
])
export type WriteSheetRefusal = z.infer<typeof WriteSheetRefusal>

const numberedTwice = (things: readonly { readonly no: number }[]): number | undefined => {
  const numbers = things.map((thing) => thing.no)
  return numbers.find((no, index) => numbers.indexOf(no) !== index)
}

/**
 * Decides whether a sheet can stand in its plan among the sheets already there: it has a lead department, a number of its
 * own, an item that no other sheet has, and indicators and stages numbered once. The rest is told by `sheetFindings`.
 */
export function writeProjectSheet(
  others: readonly ProjectSheet[],
  sheet: ProjectSheet,
): Result<ProjectSheet, WriteSheetRefusal> {
  if (!sheet.departments.some((role) => role.duty === 'lead')) return refuse({ kind: 'no-lead-department' })
  const rivals = others.filter((other) => other.planId === sheet.planId && other.id !== sheet.id)
  const sameNo = rivals.find((other) => other.no === sheet.no)
  if (sameNo !== undefined) return refuse({ kind: 'project-number-taken', no: sheet.no, projectId: sameNo.id })
  const sameItem = rivals.find((other) => other.itemId === sheet.itemId)
  if (sameItem !== undefined) return refuse({ kind: 'item-has-sheet', itemId: sheet.itemId, projectId: sameItem.id })
  const indicator = numberedTwice(sheet.indicators)
  if (indicator !== undefined) return refuse({ kind: 'indicator-numbered-twice', no: indicator })
  const stage = numberedTwice(sheet.stages)
  return stage === undefined ? ok(sheet) : refuse({ kind: 'stage-numbered-twice', no: stage })
}
