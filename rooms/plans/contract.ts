import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { Won } from '#kit/won.ts'
import { seeProjectLines } from '#rooms/budget/contract.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import * as changes from './core/change-calls.ts'
import { Negotiation, NegotiationId } from './core/negotiation.ts'
import * as may from './core/permissions.ts'
import { Plan, PlanId } from './core/plan.ts'
import { ChangeId, PlanChange } from './core/plan-change.ts'
import { SectionId } from './core/plan-section.ts'
import { TableGrouping } from './core/plan-tables.ts'
import { PlanVersion, Snapshot, VersionId } from './core/plan-version.ts'
import * as plans from './core/plan-views.ts'
import { ProjectSheet } from './core/project-sheet.ts'
import * as sheets from './core/sheet-calls.ts'
import { CommentId, SheetComment } from './core/sheet-comment.ts'
import { SheetFieldName } from './core/sheet-field.ts'
import * as texts from './core/text-calls.ts'
import * as versions from './core/version-calls.ts'
import { VersionRef } from './core/version-ref.ts'

/** What is asked of one plan by its id. */
const onePlan = {
  permission: may.maySeePlans,
  input: z.object({ planId: PlanId }),
  refusal: z.object({ kind: z.literal('plan-not-found') }),
}

export const drawUpPlan = command({
  name: 'plans.draw-up-plan',
  title: { ko: '계획을 세운다', en: 'Draw up a plan' },
  permission: may.mayDrawUpPlan,
  input: z.strictObject({ plan: Plan }),
  reply: z.object({ planId: PlanId }),
  refusal: texts.DrawUpPlanRefused,
})

export const writeProjectSheet = command({
  name: 'plans.write-project-sheet',
  title: { ko: '사업계획서를 쓴다', en: 'Write a project sheet' },
  permission: may.mayWriteProjectSheet,
  /** The whole sheet; `basedOn` is the version it takes the place of, 0 for the first. */
  input: z.strictObject({ sheet: ProjectSheet, basedOn: z.int().min(0).default(0) }),
  reply: z.object({ projectId: ProjectId, version: z.int() }),
  refusal: sheets.WriteProjectSheetRefused,
})

export const editSheet = command({
  name: 'plans.edit-sheet',
  title: { ko: '사업계획서의 칸을 고친다', en: 'Edit fields of a project sheet' },
  permission: may.mayWriteProjectSheet,
  large: true,
  input: sheets.EditSheetInput,
  reply: z.object({ projectId: ProjectId, version: z.int(), fields: z.array(SheetFieldName) }),
  refusal: sheets.EditSheetRefused,
})

export const seeSheetState = query({
  name: 'plans.see-sheet-state',
  title: { ko: '사업계획서의 지금을 본다', en: 'See the state of a project sheet' },
  permission: may.maySeePlans,
  /** The fields changed after version `since`; 0 for all. */
  input: z.object({ projectId: ProjectId, since: z.int().min(0).default(0) }),
  reply: sheets.SeeSheetStateReply,
  refusal: sheets.oneProject.refusal,
})

export const seeWriters = query({
  name: 'plans.see-writers',
  title: { ko: '지금 쓰는 사람을 본다', en: 'See who is writing' },
  permission: may.mayWriteProjectSheet,
  ...sheets.oneProject,
  reply: sheets.SeeWritersReply,
})

export const copyProject = command({
  name: 'plans.copy-project',
  title: { ko: '지난해 사업계획서를 가져온다', en: 'Copy a project of an earlier year' },
  permission: may.mayWriteProjectSheet,
  input: sheets.CopyProjectInput,
  reply: z.object({ projectId: ProjectId, copied: z.array(SheetFieldName), left: z.array(SheetFieldName) }),
  refusal: sheets.CopyProjectRefused,
})

export const reorderProjects = command({
  name: 'plans.reorder-projects',
  title: { ko: '사업의 차례를 바꾼다', en: 'Reorder the projects of a plan' },
  permission: may.mayReorderProjects,
  /** Every project of the plan in its new order; they are numbered from 1. */
  input: z.strictObject({ planId: PlanId, projectIds: z.array(ProjectId).min(1).max(10_000) }),
  reply: z.object({ planId: PlanId, renumbered: z.int() }),
  refusal: sheets.ReorderProjectsRefused,
})

export const commentField = command({
  name: 'plans.comment-field',
  title: { ko: '칸에 의견을 단다', en: 'Comment on a field' },
  permission: may.mayComment,
  input: sheets.CommentFieldInput,
  reply: z.object({ commentId: CommentId }),
  refusal: sheets.CommentFieldRefused,
})

export const resolveComment = command({
  name: 'plans.resolve-comment',
  title: { ko: '의견을 마무리한다', en: 'Resolve a comment' },
  ...sheets.oneComment,
})

export const reopenComment = command({
  name: 'plans.reopen-comment',
  title: { ko: '의견을 다시 연다', en: 'Reopen a comment' },
  ...sheets.oneComment,
})

export const listComments = query({
  name: 'plans.list-comments',
  title: { ko: '의견 목록을 본다', en: 'List the comments' },
  permission: may.maySeeComments,
  input: z.object({ projectId: ProjectId.optional(), planId: PlanId.optional(), open: z.boolean().default(false) }),
  reply: z.object({ comments: z.array(z.object({ ...SheetComment.unwrap().shape, title: z.string() })) }),
  refusal: noRefusals,
})

export const layOutPlan = command({
  name: 'plans.lay-out-plan',
  title: { ko: '계획의 차례를 놓는다', en: 'Lay out the chapters of a plan' },
  permission: may.mayWritePlanText,
  input: z.strictObject({ planId: PlanId }),
  reply: z.object({ planId: PlanId, added: z.int() }),
  refusal: z.object({ kind: z.literal('plan-not-found'), planId: PlanId }),
})

export const writeSection = command({
  name: 'plans.write-section',
  title: { ko: '계획의 장을 쓴다', en: 'Write a chapter of a plan' },
  permission: may.mayWritePlanText,
  input: texts.WriteSectionInput,
  reply: z.object({ sectionId: SectionId, version: z.int() }),
  refusal: texts.WriteSectionRefused,
})

export const orderSections = command({
  name: 'plans.order-sections',
  title: { ko: '장의 차례를 바꾼다', en: 'Reorder the chapters of a plan' },
  permission: may.mayWritePlanText,
  input: z.strictObject({ planId: PlanId, sectionIds: z.array(SectionId).max(1000) }),
  reply: z.object({ planId: PlanId }),
  refusal: texts.OrderSectionsRefused,
})

export const removeSection = command({
  name: 'plans.remove-section',
  title: { ko: '장을 뺀다', en: 'Remove a chapter of a plan' },
  permission: may.mayWritePlanText,
  /** `sure` must be given: a chapter's text goes with it, and then stands in frozen versions and the record only. */
  input: z.strictObject({ planId: PlanId, sectionId: SectionId, sure: z.literal(true) }),
  reply: z.object({ sectionId: SectionId }),
  refusal: z.object({ kind: z.literal('section-not-found') }),
})

export const seePlanText = query({
  name: 'plans.see-plan-text',
  title: { ko: '계획의 글을 본다', en: 'See the text of a plan' },
  ...onePlan,
  reply: texts.SeePlanTextReply,
})

export const freezeVersion = command({
  name: 'plans.freeze-version',
  title: { ko: '계획의 판을 굳힌다', en: 'Freeze a version of a plan' },
  permission: may.mayFreezeVersion,
  input: versions.FreezeVersionInput,
  reply: z.object({ versionId: VersionId, hash: z.string(), projects: z.int(), total: Won, masked: z.int() }),
  refusal: versions.FreezeVersionRefused,
})

export const listVersions = query({
  name: 'plans.list-versions',
  title: { ko: '계획의 판을 본다', en: 'List the versions of a plan' },
  ...onePlan,
  reply: versions.ListVersionsReply,
})

export const seeVersion = query({
  name: 'plans.see-version',
  title: { ko: '굳힌 판을 본다', en: 'See a frozen version' },
  permission: may.maySeePlans,
  input: z.object({ versionId: VersionId }),
  reply: z.object({ version: PlanVersion, snapshot: Snapshot, intact: z.boolean() }),
  refusal: z.object({ kind: z.literal('version-not-found') }),
})

export const compareVersions = query({
  name: 'plans.compare-versions',
  title: { ko: '두 판을 견준다', en: 'Compare two versions' },
  permission: may.maySeePlans,
  /** Each side is `now`, a version's id, or a negotiation's amounts as `before:ID` and `after:ID`. */
  input: z.object({ planId: PlanId, a: VersionRef, b: VersionRef }),
  reply: versions.CompareVersionsReply,
  refusal: z.object({ kind: z.enum(['plan-not-found', 'version-not-found', 'negotiation-not-found']) }),
})

export const seePlanTables = query({
  name: 'plans.see-plan-tables',
  title: { ko: '계획의 표를 본다', en: 'See the tables of a plan' },
  permission: may.maySeePlans,
  /** A page of projects with their lines; page 0 for all of them. */
  input: z.object({ planId: PlanId, by: TableGrouping, page: z.int().min(0).max(10_000).default(1) }),
  reply: versions.SeePlanTablesReply,
  refusal: z.object({ kind: z.literal('plan-not-found') }),
})

export const recordChange = command({
  name: 'plans.record-change',
  title: { ko: '사업변경을 적는다', en: 'Record a change of a project' },
  permission: may.mayRecordChange,
  input: changes.RecordChangeInput,
  reply: z.object({ changeId: ChangeId, version: z.int() }),
  refusal: changes.RecordChangeRefused,
})

export const surrenderProject = command({
  name: 'plans.surrender-project',
  title: { ko: '사업을 포기한다', en: 'Give up a project' },
  permission: may.maySurrenderProject,
  input: changes.SurrenderProjectInput,
  reply: z.object({ changeId: ChangeId }),
  refusal: changes.SurrenderProjectRefused,
})

export const listChanges = query({
  name: 'plans.list-changes',
  title: { ko: '사업변경과 포기를 본다', en: 'List the changes during the year' },
  permission: may.maySeePlans,
  input: z.object({ planId: PlanId.optional(), projectId: ProjectId.optional() }),
  reply: z.object({ changes: z.array(z.object({ ...PlanChange.unwrap().shape, title: z.string() })) }),
  refusal: noRefusals,
})

export const reviseNegotiation = command({
  name: 'plans.revise-negotiation',
  title: { ko: '협의조정 결과를 고친다', en: 'Revise a negotiation' },
  permission: may.mayRecordNegotiation,
  /** The whole negotiation anew; `basedOn` is the version it takes the place of. */
  input: z.strictObject({ negotiation: Negotiation, basedOn: z.int().min(1) }),
  reply: z.object({ negotiationId: NegotiationId, version: z.int() }),
  refusal: texts.ReviseNegotiationRefused,
})

export const recordNegotiation = command({
  name: 'plans.record-negotiation',
  title: { ko: '협의조정 결과를 적는다', en: 'Record a negotiation' },
  permission: may.mayRecordNegotiation,
  /** `before` is the governance council's version and `after` the final one, of every item, the unchanged included. */
  input: z.strictObject({ negotiation: Negotiation }),
  reply: z.object({ negotiationId: NegotiationId }),
  refusal: texts.RecordNegotiationRefused,
})

export const listPlans = query({
  name: 'plans.list-plans',
  title: { ko: '계획 목록을 본다', en: 'List the plans' },
  permission: may.maySeePlans,
  input: z.object({}),
  reply: plans.ListPlansReply,
  refusal: noRefusals,
})

export const seePlan = query({
  name: 'plans.see-plan',
  title: { ko: '계획을 본다', en: 'See a plan' },
  ...onePlan,
  reply: plans.SeePlanReply,
})

export const seePlanBudget = query({
  name: 'plans.see-plan-budget',
  title: { ko: '계획의 예산을 본다', en: 'See the budget of a plan' },
  ...onePlan,
  reply: plans.SeePlanBudgetReply,
})

export const seeProject = query({
  name: 'plans.see-project',
  title: { ko: '사업을 본다', en: 'See a project' },
  permission: may.maySeePlans,
  ...sheets.oneProject,
  reply: plans.SeeProjectReply.extend({ budget: seeProjectLines.reply }),
})

export const seeNegotiation = query({
  name: 'plans.see-negotiation',
  title: { ko: '협의조정을 본다', en: 'See a negotiation' },
  permission: may.maySeePlans,
  input: z.object({ negotiationId: NegotiationId }),
  reply: texts.SeeNegotiationReply,
  refusal: z.object({ kind: z.literal('negotiation-not-found') }),
})
