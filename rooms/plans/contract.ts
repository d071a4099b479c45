import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { Period } from '#kit/korean-date.ts'
import { Finding } from '#kit/lint.ts'
import { Won } from '#kit/won.ts'
import { seeProjectLines } from '#rooms/budget/contract.ts'
import { BudgetView, SourceAmount } from '#rooms/budget/core/budget-view.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import { NegotiatedItem, Negotiation, NegotiationId, RecordNegotiationRefusal } from './core/negotiation.ts'
import * as may from './core/permissions.ts'
import { DrawUpPlanRefusal, Plan, PlanId } from './core/plan.ts'
import { ProjectSheet, WriteSheetRefusal } from './core/project-sheet.ts'

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
