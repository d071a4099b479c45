import { z } from 'zod'
import { Period } from '#kit/korean-date.ts'
import { Finding } from '#kit/lint.ts'
import { Won } from '#kit/won.ts'
import { BudgetView, SourceAmount } from '#rooms/budget/core/budget-view.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import { PlannedSubsidy, Subsidy } from '#rooms/subsidies/core/subsidy.ts'
import { CopiedFrom } from './copy-project.ts'
import { NegotiationId } from './negotiation.ts'
import { Plan } from './plan.ts'
import { ProjectSheet } from './project-sheet.ts'

// What plans look like from outside: their sizes, projects, negotiations and budget.

/** The size of a group of projects. */
export const size = z.object({
  projects: z.int(),
  indicators: z.int(),
  stages: z.int(),
  typedStages: z.int(),
  costLines: z.int(),
  total: Won,
  bySource: z.array(SourceAmount),
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

/** `resolved`: whether the governance council's resolution of the plan stands in its records. */
export const ListPlansReply = z.object({
  plans: z.array(z.object({ ...Plan.unwrap().shape, ...size.shape, resolved: z.boolean() })),
})

export const SeePlanReply = z.object({
  plan: Plan,
  size,
  byCategory: z.array(size.extend({ name: z.string() })),
  /** By the subcommittees of a project; a project of several stands under all their names, counted once. */
  bySubcommittee: z.array(size.extend({ name: z.string() })),
  projects: z.array(listedProject),
  negotiations: z.array(listedNegotiation),
  findings: z.array(Finding),
})

export const SeePlanBudgetReply = z.object({
  plan: Plan,
  budget: BudgetView,
  /** What pays for its projects, and what their lines plan to spend of it. */
  subsidies: z.array(PlannedSubsidy),
  projects: z.array(z.object({ projectId: ProjectId, no: z.int(), title: z.string() })),
})

export const SeeProjectReply = z.object({
  plan: Plan,
  sheet: ProjectSheet,
  version: z.int(),
  /** The item that became this project: its present name, and every name it has had. */
  item: z.object({
    itemId: ItemId,
    title: z.string(),
    aliases: z.array(z.object({ title: z.string(), from: Period.nullable(), where: z.string() })),
  }),
  copiedFrom: CopiedFrom.nullable(),
  /** What pays for it, of whatever year. */
  subsidies: z.array(Subsidy),
  findings: z.array(Finding),
})
