import { z } from 'zod'
import { Won } from '#kit/won.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { NegotiatedItem, Negotiation, NegotiationId, RecordNegotiationRefusal } from './negotiation.ts'
import { DrawUpPlanRefusal, Plan, PlanId } from './plan.ts'
import { OrderRefusal, PlanSection, SectionId, SectionKind, SectionRefusal } from './plan-section.ts'

// What writing the plan’s text and its negotiations takes, gives and refuses; the contract names them.

export const DrawUpPlanRefused = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('plan-id-taken'), planId: PlanId }),
  DrawUpPlanRefusal,
])

export const WriteSectionInput = z.strictObject({
  planId: PlanId,
  sectionId: SectionId,
  kind: SectionKind,
  heading: z.string().trim().min(1).max(300),
  body: z.string().max(100_000).default(''),
  basedOn: z.int().min(0).default(0),
})

export const WriteSectionRefused = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('plan-not-found'), planId: PlanId }),
  ...SectionRefusal.options,
])

export const OrderSectionsRefused = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('plan-not-found'), planId: PlanId }),
  OrderRefusal,
])

export const SeePlanTextReply = z.object({
  plan: Plan,
  sections: z.array(z.object({ ...PlanSection.unwrap().shape, version: z.int() })),
  projects: z.array(
    z.object({ projectId: ProjectId, no: z.int(), title: z.string(), category: z.string(), total: Won }),
  ),
})

export const ReviseNegotiationRefused = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('negotiation-not-found') }),
  z.object({ kind: z.literal('negotiation-in-other-plan') }),
  z.object({ kind: z.literal('negotiation-changed-meanwhile'), basedOn: z.int(), version: z.int() }),
  RecordNegotiationRefusal,
])

export const RecordNegotiationRefused = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('negotiation-id-taken'), negotiationId: NegotiationId }),
  z.object({ kind: z.literal('plan-not-found'), planId: PlanId }),
  RecordNegotiationRefusal,
])

export const SeeNegotiationReply = z.object({
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
})
