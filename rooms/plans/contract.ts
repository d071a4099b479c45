import { z } from 'zod'
import { roles } from '#kit/actor.ts'
import { command, noRefusals, query } from '#kit/contract.ts'
import { Instant, Period } from '#kit/korean-date.ts'
import { Finding } from '#kit/lint.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { Won } from '#kit/won.ts'
import { seeProjectLines } from '#rooms/budget/contract.ts'
import { BudgetView, SourceAmount } from '#rooms/budget/core/budget-view.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import { ItemId, LineId, ProjectId } from '#rooms/items/core/item.ts'
import { CopyRefusal } from './core/copy-project.ts'
import { EditSheetRefusal, FieldChange, ShownValue } from './core/edit-sheet.ts'
import { SentValue } from './core/field-value.ts'
import { NegotiatedItem, Negotiation, NegotiationId, RecordNegotiationRefusal } from './core/negotiation.ts'
import * as may from './core/permissions.ts'
import { PersonalLeft } from './core/personal-data.ts'
import { DrawUpPlanRefusal, Plan, PlanId } from './core/plan.ts'
import { Agreement, ChangeId, Grounds, PlanChange } from './core/plan-change.ts'
import { OrderRefusal, PlanSection, SectionId, SectionKind, SectionRefusal } from './core/plan-section.ts'
import { TableGroup, TableGrouping, TableProject } from './core/plan-tables.ts'
import { PlanVersion, Snapshot, VersionId, VersionKind } from './core/plan-version.ts'
import { ProjectSheet, WriteSheetRefusal } from './core/project-sheet.ts'
import { CommentId, ResolveRefusal, SheetComment } from './core/sheet-comment.ts'
import { SheetFieldName } from './core/sheet-field.ts'
import { VersionRef } from './core/version-ref.ts'

export const drawUpPlan = command({
  name: 'plans.draw-up-plan',
  title: { ko: '계획을 세운다', en: 'Draw up a plan' },
  permission: may.mayDrawUpPlan,
  input: z.strictObject({ plan: Plan }),
  reply: z.object({ planId: PlanId }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('plan-id-taken'), planId: PlanId }),
    DrawUpPlanRefusal,
  ]),
})

export const writeProjectSheet = command({
  name: 'plans.write-project-sheet',
  title: { ko: '사업계획서를 쓴다', en: 'Write a project sheet' },
  permission: may.mayWriteProjectSheet,
  /** The whole sheet; `basedOn` is the version it takes the place of, 0 for the first. */
  input: z.strictObject({ sheet: ProjectSheet, basedOn: z.int().min(0).default(0) }),
  reply: z.object({ projectId: ProjectId, version: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('plan-not-found'), planId: PlanId }),
    z.object({ kind: z.literal('project-in-other-plan'), planId: PlanId }),
    z.object({ kind: z.literal('sheet-changed-meanwhile'), basedOn: z.int(), version: z.int() }),
    ...WriteSheetRefusal.options,
  ]),
})

export const editSheet = command({
  name: 'plans.edit-sheet',
  title: { ko: '사업계획서의 칸을 고친다', en: 'Edit fields of a project sheet' },
  permission: may.mayWriteProjectSheet,
  /** Field by field: what stood there when the writing began, and what shall stand there. `department` is one of the sheet. */
  input: z.strictObject({
    projectId: ProjectId,
    department: z.string().trim().min(1).max(200).nullable().default(null),
    changes: z.array(FieldChange).min(1).max(50),
  }),
  reply: z.object({ projectId: ProjectId, version: z.int(), fields: z.array(SheetFieldName) }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('project-not-found') }),
    ...EditSheetRefusal.options,
    ...WriteSheetRefusal.options,
  ]),
})

/** A field that changed, as a form shows it, and who changed it last. */
const stateField = z.object({
  field: SheetFieldName,
  value: ShownValue,
  version: z.int(),
  role: z.enum(roles).nullable(),
  department: z.string().nullable(),
  editedAt: Instant.nullable(),
})

export const seeSheetState = query({
  name: 'plans.see-sheet-state',
  title: { ko: '사업계획서의 지금을 본다', en: 'See the state of a project sheet' },
  permission: may.maySeePlans,
  /** The fields changed after version `since`; 0 for all. */
  input: z.object({ projectId: ProjectId, since: z.int().min(0).default(0) }),
  reply: z.object({
    version: z.int(),
    fields: z.array(stateField),
    /** Who wrote within the last minutes, by role and department. */
    writing: z.array(
      z.object({ role: z.enum(roles), department: z.string().nullable(), field: SheetFieldName, at: Instant }),
    ),
    missing: z.array(SheetFieldName),
    surrendered: z.boolean(),
  }),
  refusal: z.object({ kind: z.literal('project-not-found') }),
})

export const copyProject = command({
  name: 'plans.copy-project',
  title: { ko: '지난해 사업계획서를 가져온다', en: 'Copy a project of an earlier year' },
  permission: may.mayWriteProjectSheet,
  /** `results` and `improvements` of last year go into the new sheet, which takes the place of no other. */
  input: z.strictObject({
    fromProjectId: ProjectId,
    projectId: ProjectId,
    planId: PlanId,
    itemId: ItemId,
    no: z.int().min(1).max(10_000),
    results: z.string().trim().max(20_000).nullable().default(null),
    improvements: z.string().trim().max(20_000).nullable().default(null),
  }),
  reply: z.object({ projectId: ProjectId, copied: z.array(SheetFieldName), left: z.array(SheetFieldName) }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('project-id-taken'), projectId: ProjectId }),
    z.object({ kind: z.literal('project-not-found') }),
    z.object({ kind: z.literal('plan-not-found'), planId: PlanId }),
    CopyRefusal,
    ...WriteSheetRefusal.options,
  ]),
})

export const reorderProjects = command({
  name: 'plans.reorder-projects',
  title: { ko: '사업의 차례를 바꾼다', en: 'Reorder the projects of a plan' },
  permission: may.mayReorderProjects,
  /** Every project of the plan in its new order; they are numbered from 1. */
  input: z.strictObject({ planId: PlanId, projectIds: z.array(ProjectId).min(1).max(10_000) }),
  reply: z.object({ planId: PlanId, renumbered: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('plan-not-found'), planId: PlanId }),
    OrderRefusal,
  ]),
})

export const commentField = command({
  name: 'plans.comment-field',
  title: { ko: '칸에 의견을 단다', en: 'Comment on a field' },
  permission: may.mayComment,
  input: z.strictObject({
    commentId: CommentId,
    projectId: ProjectId,
    field: SheetFieldName,
    text: z.string().trim().min(1).max(4000),
    department: z.string().trim().min(1).max(200).nullable().default(null),
  }),
  reply: z.object({ commentId: CommentId }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('comment-id-taken'), commentId: CommentId }),
    z.object({ kind: z.literal('project-not-found') }),
    z.object({ kind: z.literal('department-not-in-sheet'), department: z.string() }),
  ]),
})

const commentFound = z.union([z.object({ kind: z.literal('comment-not-found') }), ResolveRefusal])

export const resolveComment = command({
  name: 'plans.resolve-comment',
  title: { ko: '의견을 마무리한다', en: 'Resolve a comment' },
  permission: may.mayComment,
  input: z.strictObject({ commentId: CommentId }),
  reply: z.object({ commentId: CommentId }),
  refusal: commentFound,
})

export const reopenComment = command({
  name: 'plans.reopen-comment',
  title: { ko: '의견을 다시 연다', en: 'Reopen a comment' },
  permission: may.mayComment,
  input: z.strictObject({ commentId: CommentId }),
  reply: z.object({ commentId: CommentId }),
  refusal: commentFound,
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
  /** The chapters of the official form that are not there yet. */
  input: z.strictObject({ planId: PlanId }),
  reply: z.object({ planId: PlanId, added: z.int() }),
  refusal: z.object({ kind: z.literal('plan-not-found'), planId: PlanId }),
})

export const writeSection = command({
  name: 'plans.write-section',
  title: { ko: '계획의 장을 쓴다', en: 'Write a chapter of a plan' },
  permission: may.mayWritePlanText,
  input: z.strictObject({
    planId: PlanId,
    sectionId: SectionId,
    kind: SectionKind,
    heading: z.string().trim().min(1).max(300),
    body: z.string().max(100_000).default(''),
    basedOn: z.int().min(0).default(0),
  }),
  reply: z.object({ sectionId: SectionId, version: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('plan-not-found'), planId: PlanId }),
    ...SectionRefusal.options,
  ]),
})

export const orderSections = command({
  name: 'plans.order-sections',
  title: { ko: '장의 차례를 바꾼다', en: 'Reorder the chapters of a plan' },
  permission: may.mayWritePlanText,
  input: z.strictObject({ planId: PlanId, sectionIds: z.array(SectionId).max(1000) }),
  reply: z.object({ planId: PlanId }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('plan-not-found'), planId: PlanId }),
    OrderRefusal,
  ]),
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
  permission: may.maySeePlans,
  input: z.object({ planId: PlanId }),
  reply: z.object({
    plan: Plan,
    sections: z.array(z.object({ ...PlanSection.unwrap().shape, version: z.int() })),
    projects: z.array(
      z.object({ projectId: ProjectId, no: z.int(), title: z.string(), category: z.string(), total: Won }),
    ),
  }),
  refusal: z.object({ kind: z.literal('plan-not-found') }),
})

export const freezeVersion = command({
  name: 'plans.freeze-version',
  title: { ko: '계획의 판을 굳힌다', en: 'Freeze a version of a plan' },
  permission: may.mayFreezeVersion,
  /** A public version must hold no personal data; `mask` masks what looks like it. */
  input: z.strictObject({
    versionId: VersionId,
    planId: PlanId,
    name: z.string().trim().min(1).max(200),
    kind: VersionKind,
    mask: z.boolean().default(false),
  }),
  reply: z.object({ versionId: VersionId, hash: z.string(), projects: z.int(), total: Won, masked: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('version-id-taken'), versionId: VersionId }),
    z.object({ kind: z.literal('version-name-taken'), name: z.string() }),
    z.object({ kind: z.literal('plan-not-found'), planId: PlanId }),
    PersonalLeft,
  ]),
})

export const listVersions = query({
  name: 'plans.list-versions',
  title: { ko: '계획의 판을 본다', en: 'List the versions of a plan' },
  permission: may.maySeePlans,
  input: z.object({ planId: PlanId }),
  reply: z.object({
    plan: Plan,
    versions: z.array(PlanVersion),
    negotiations: z.array(z.object({ negotiationId: NegotiationId, name: z.string(), before: Won, after: Won })),
  }),
  refusal: z.object({ kind: z.literal('plan-not-found') }),
})

export const seeVersion = query({
  name: 'plans.see-version',
  title: { ko: '굳힌 판을 본다', en: 'See a frozen version' },
  permission: may.maySeePlans,
  input: z.object({ versionId: VersionId }),
  reply: z.object({ version: PlanVersion, snapshot: Snapshot, intact: z.boolean() }),
  refusal: z.object({ kind: z.literal('version-not-found') }),
})

const piece = z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })
const textDifference = { pieces: z.array(piece) }

export const compareVersions = query({
  name: 'plans.compare-versions',
  title: { ko: '두 판을 견준다', en: 'Compare two versions' },
  permission: may.maySeePlans,
  /** Each side is `now`, a version's id, or a negotiation's amounts as `before:ID` and `after:ID`. */
  input: z.object({ planId: PlanId, a: VersionRef, b: VersionRef }),
  reply: z.object({
    plan: Plan,
    a: z.object({ ref: VersionRef, name: z.string().nullable() }),
    b: z.object({ ref: VersionRef, name: z.string().nullable() }),
    before: Won,
    after: Won,
    difference: Won,
    countBefore: z.int(),
    countAfter: z.int(),
    projects: z.array(
      z.object({
        itemId: ItemId,
        projectId: ProjectId.nullable(),
        no: z.int().nullable(),
        title: z.string(),
        change: z.enum(['added', 'removed', 'changed', 'same']),
        before: Won,
        after: Won,
        difference: Won,
        fields: z.array(z.object({ field: SheetFieldName, ...textDifference })),
        lines: z.array(
          z.object({
            lineId: LineId,
            label: z.string(),
            formulaBefore: z.string().nullable(),
            formulaAfter: z.string().nullable(),
            before: Won,
            after: Won,
            difference: Won,
          }),
        ),
        /** Why the amount changed, where a negotiation or a recorded change says it. */
        reasons: z.array(z.string()),
      }),
    ),
    sections: z.array(
      z.object({
        sectionId: z.string(),
        heading: z.string(),
        change: z.enum(['added', 'removed', 'changed']),
        ...textDifference,
      }),
    ),
  }),
  refusal: z.object({ kind: z.enum(['plan-not-found', 'version-not-found', 'negotiation-not-found']) }),
})

export const seePlanTables = query({
  name: 'plans.see-plan-tables',
  title: { ko: '계획의 표를 본다', en: 'See the tables of a plan' },
  permission: may.maySeePlans,
  /** A page of projects with their lines; page 0 for all of them. */
  input: z.object({ planId: PlanId, by: TableGrouping, page: z.int().min(0).max(10_000).default(1) }),
  reply: z.object({
    plan: Plan,
    by: TableGrouping,
    page: z.int(),
    pages: z.int(),
    total: Won,
    bySource: z.array(SourceAmount),
    groups: z.array(TableGroup),
    projects: z.array(TableProject),
  }),
  refusal: z.object({ kind: z.literal('plan-not-found') }),
})

const changeOf = {
  changeId: ChangeId,
  projectId: ProjectId,
  ...Grounds,
  ...Agreement,
}

export const recordChange = command({
  name: 'plans.record-change',
  title: { ko: '사업변경을 적는다', en: 'Record a change of a project' },
  permission: may.mayRecordChange,
  /** With a field, `before` is what stands in the sheet and `after` what shall stand there; without, both are said. */
  input: z.strictObject({
    ...changeOf,
    field: SheetFieldName.nullable().default(null),
    before: SentValue,
    after: SentValue,
    amountBefore: PlannedWon.nullable().default(null),
    amountAfter: PlannedWon.nullable().default(null),
  }),
  reply: z.object({ changeId: ChangeId, version: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('change-id-taken'), changeId: ChangeId }),
    z.object({ kind: z.literal('project-not-found') }),
    z.object({ kind: z.literal('nothing-changes') }),
    z.object({ kind: z.literal('half-an-amount') }),
    ...EditSheetRefusal.options,
    ...WriteSheetRefusal.options,
  ]),
})

export const surrenderProject = command({
  name: 'plans.surrender-project',
  title: { ko: '사업을 포기한다', en: 'Give up a project' },
  permission: may.maySurrenderProject,
  /** `amount` is what was planned and is not spent here, `money` what happens to it; `sure` must be given. */
  input: z.strictObject({
    ...changeOf,
    amount: PlannedWon,
    money: z.string().trim().min(1).max(2000),
    sure: z.literal(true),
  }),
  reply: z.object({ changeId: ChangeId }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('change-id-taken'), changeId: ChangeId }),
    z.object({ kind: z.literal('project-not-found') }),
    z.object({ kind: z.literal('project-surrendered') }),
  ]),
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
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('negotiation-not-found') }),
    z.object({ kind: z.literal('negotiation-in-other-plan') }),
    z.object({ kind: z.literal('negotiation-changed-meanwhile'), basedOn: z.int(), version: z.int() }),
    RecordNegotiationRefusal,
  ]),
})

export const recordNegotiation = command({
  name: 'plans.record-negotiation',
  title: { ko: '협의조정 결과를 적는다', en: 'Record a negotiation' },
  permission: may.mayRecordNegotiation,
  /** `before` is the governance council's version and `after` the final one, of every item, the unchanged included. */
  input: z.strictObject({ negotiation: Negotiation }),
  reply: z.object({ negotiationId: NegotiationId }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('negotiation-id-taken'), negotiationId: NegotiationId }),
    z.object({ kind: z.literal('plan-not-found'), planId: PlanId }),
    RecordNegotiationRefusal,
  ]),
})

/** The size of a group of projects. */
const size = z.object({
  projects: z.int(),
  indicators: z.int(),
  stages: z.int(),
  typedStages: z.int(),
  costLines: z.int(),
  total: Won,
  bySource: z.array(SourceAmount),
})

export const listPlans = query({
  name: 'plans.list-plans',
  title: { ko: '계획 목록을 본다', en: 'List the plans' },
  permission: may.maySeePlans,
  input: z.object({}),
  reply: z.object({ plans: z.array(z.object({ ...Plan.unwrap().shape, ...size.shape })) }),
  refusal: noRefusals,
})

const listedProject = z.object({
  projectId: ProjectId,
  no: z.int(),
  title: z.string(),
  itemId: ItemId,
  category: z.string(),
  subcommittees: z.array(z.string()),
  leadDepartments: z.array(z.string()),
  partnerDepartments: z.array(z.string()),
  periodText: z.string(),
  headerBudget: Won.nullable(),
  total: Won,
  bySource: z.array(SourceAmount),
  indicators: z.int(),
  stages: z.int(),
  typedStages: z.int(),
  costLines: z.int(),
  findings: z.int(),
})

const listedNegotiation = z.object({
  negotiationId: NegotiationId,
  name: z.string(),
  period: Period,
  gateId: GateId.nullable(),
  before: Won,
  after: Won,
  difference: Won,
  changed: z.int(),
})

export const seePlan = query({
  name: 'plans.see-plan',
  title: { ko: '계획을 본다', en: 'See a plan' },
  permission: may.maySeePlans,
  input: z.object({ planId: PlanId }),
  reply: z.object({
    plan: Plan,
    size,
    byCategory: z.array(size.extend({ name: z.string() })),
    /** By the subcommittees of a project; a project of several stands under all their names, counted once. */
    bySubcommittee: z.array(size.extend({ name: z.string() })),
    projects: z.array(listedProject),
    negotiations: z.array(listedNegotiation),
    findings: z.array(Finding),
  }),
  refusal: z.object({ kind: z.literal('plan-not-found') }),
})

export const seePlanBudget = query({
  name: 'plans.see-plan-budget',
  title: { ko: '계획의 예산을 본다', en: 'See the budget of a plan' },
  permission: may.maySeePlans,
  input: z.object({ planId: PlanId }),
  reply: z.object({
    plan: Plan,
    budget: BudgetView,
    projects: z.array(z.object({ projectId: ProjectId, no: z.int(), title: z.string() })),
  }),
  refusal: z.object({ kind: z.literal('plan-not-found') }),
})

export const seeProject = query({
  name: 'plans.see-project',
  title: { ko: '사업을 본다', en: 'See a project' },
  permission: may.maySeePlans,
  input: z.object({ projectId: ProjectId }),
  reply: z.object({
    plan: Plan,
    sheet: ProjectSheet,
    version: z.int(),
    /** The item that became this project: its present name, and every name it has had. */
    item: z.object({
      itemId: ItemId,
      title: z.string(),
      aliases: z.array(z.object({ title: z.string(), from: Period.nullable(), where: z.string() })),
    }),
    budget: seeProjectLines.reply,
    findings: z.array(Finding),
  }),
  refusal: z.object({ kind: z.literal('project-not-found') }),
})

export const seeNegotiation = query({
  name: 'plans.see-negotiation',
  title: { ko: '협의조정을 본다', en: 'See a negotiation' },
  permission: may.maySeePlans,
  input: z.object({ negotiationId: NegotiationId }),
  reply: z.object({
    plan: Plan,
    negotiation: z.object(Negotiation.unwrap().omit({ items: true }).shape),
    version: z.int(),
    items: z.array(
      z.object({
        ...NegotiatedItem.unwrap().shape,
        title: z.string(),
        projectId: ProjectId.nullable(),
        difference: Won,
      }),
    ),
    before: Won,
    after: Won,
    difference: Won,
    /** How many items' amounts changed. */
    changed: z.int(),
  }),
  refusal: z.object({ kind: z.literal('negotiation-not-found') }),
})
