import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { Period } from '#kit/korean-date.ts'
import { Won } from '#kit/won.ts'

/** One identity for a proposal, agenda item or project idea, kept through every rename (domain.md section 6, 1). */
export const ItemId = idOf('ItemId')
export type ItemId = z.infer<typeof ItemId>
/** The yearly cycle that an item or a gate stands in. */
export const CycleKey = idOf('CycleId')
export type CycleKey = z.infer<typeof CycleKey>

/** Ids of things that other rooms keep and the thread names (architecture.md, rule 4): brands only. */
export const LineId = idOf('LineId')
export type LineId = z.infer<typeof LineId>
export const ProjectId = idOf('ProjectId')
export type ProjectId = z.infer<typeof ProjectId>
export const OptionId = idOf('OptionId')
export type OptionId = z.infer<typeof OptionId>

/** 주민 제안, 분과 의제, 시에서 이관된 제안, 제도 사업 (domain.md 1.3). */
export const itemKinds = ['proposal', 'agenda-item', 'city-transfer', 'institutional'] as const
export const ItemKind = z.enum(itemKinds)
export type ItemKind = z.infer<typeof ItemKind>

/** Whether the paper says a thing, or we concluded it (from an amount, or from what a text is about). */
export const certainties = ['stated', 'inferred'] as const
export const Certainty = z.enum(certainties)
export type Certainty = z.infer<typeof Certainty>

/**
 * An item as it was entered. `title` is its first name; later and other names are aliases. `count` above 1 is a
 * counted group: so many ideas that the paper does not name one by one ("이관 106건").
 */
export const Item = z
  .object({
    id: ItemId,
    cycleId: CycleKey,
    kind: ItemKind,
    title: z.string().min(1),
    count: z.int().min(1),
    enteredOn: Period,
    requested: Won.nullable(),
    bodyId: z.string().nullish(),
    departmentNames: z.array(z.string().min(1)).readonly(),
    certainty: Certainty,
  })
  .readonly()
export type Item = z.infer<typeof Item>

/** Another name of an item: since when (null where the paper does not say), and where it stands. */
export const Alias = z
  .object({
    itemId: ItemId,
    title: z.string().min(1),
    from: Period.nullable(),
    where: z.string().min(1),
    certainty: Certainty,
  })
  .readonly()
export type Alias = z.infer<typeof Alias>
