import { z } from 'zod'
import { Won } from '#kit/won.ts'
import { SourceAmount } from '#rooms/budget/core/budget-view.ts'
import { ItemId, LineId, ProjectId } from '#rooms/items/core/item.ts'
import { NegotiationId } from './negotiation.ts'
import { PersonalLeft } from './personal-data.ts'
import { Plan, PlanId } from './plan.ts'
import { TableGroup, TableGrouping, TableProject } from './plan-tables.ts'
import { PlanVersion, VersionId, VersionKind } from './plan-version.ts'
import { SheetFieldName } from './sheet-field.ts'
import { VersionRef } from './version-ref.ts'

// What freezing and comparing versions, and the tables of a plan, take, give and refuse.

const piece = z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })

const textDifference = { pieces: z.array(piece) }

/** A public version must hold no personal data; `mask` masks what looks like it. */
export const FreezeVersionInput = z.strictObject({
  versionId: VersionId,
  planId: PlanId,
  name: z.string().trim().min(1).max(200),
  kind: VersionKind,
  mask: z.boolean().default(false),
})

export const FreezeVersionRefused = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('version-id-taken'), versionId: VersionId }),
  z.object({ kind: z.literal('version-name-taken'), name: z.string() }),
  z.object({ kind: z.literal('plan-not-found'), planId: PlanId }),
  PersonalLeft,
])

export const ListVersionsReply = z.object({
  plan: Plan,
  versions: z.array(PlanVersion),
  negotiations: z.array(z.object({ negotiationId: NegotiationId, name: z.string(), before: Won, after: Won })),
})

export const CompareVersionsReply = z.object({
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
})

export const SeePlanTablesReply = z.object({
  plan: Plan,
  by: TableGrouping,
  page: z.int(),
  pages: z.int(),
  total: Won,
  bySource: z.array(SourceAmount),
  groups: z.array(TableGroup),
  projects: z.array(TableProject),
})
