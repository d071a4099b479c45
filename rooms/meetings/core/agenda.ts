import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Item, ItemId } from '#rooms/items/core/item.ts'

/** 의결 안건, 보고 안건, 그 밖의 안건. */
export const agendaKinds = ['motion', 'report', 'other'] as const
export const AgendaKind = z.enum(agendaKinds)
export type AgendaKind = z.infer<typeof AgendaKind>

/** One point of an agenda; a motion may be about an item of the thread. `notes` is what was said, without names. */
export const AgendaItem = z
  .object({
    no: z.int().min(1),
    kind: AgendaKind,
    title: z.string().min(1),
    itemId: ItemId.nullable(),
    notes: z.string().nullable(),
  })
  .readonly()
export type AgendaItem = z.infer<typeof AgendaItem>

const kindsByMark: ReadonlyMap<string, AgendaKind> = new Map([
  ['의결', 'motion'],
  ['심의', 'motion'],
  ['보고', 'report'],
  ['기타', 'other'],
  ['Report', 'report'],
])

/** Reads an agenda written line by line, as a notice has it: a line that begins with 보고: is a report, others are motions. */
export function readAgenda(text: string): readonly AgendaItem[] {
  const lines = text.split('\n').map((line) => line.trim())
  return lines
    .filter((line) => line !== '')
    .map((line, at) => {
      const [, mark = '', rest = ''] = /^\[?(의결|심의|보고|기타|Report)\]?\s*[:：)]?\s*(.+)$/.exec(line) ?? []
      const title = (rest === '' ? line : rest).replace(/^\d+[.)]\s*/, '')
      return { no: at + 1, kind: kindsByMark.get(mark) ?? 'motion', title, itemId: null, notes: null }
    })
}

/** Decides whether a point may be about an item: only a motion may. */
export const mayBeAbout = (
  kind: AgendaKind,
  itemId: ItemId | null,
): Result<null, { readonly kind: 'item-only-in-a-motion' }> =>
  itemId !== null && kind !== 'motion' ? refuse({ kind: 'item-only-in-a-motion' }) : ok(null)

export interface ItemsRefused {
  readonly kind: 'items-needed' | 'items-there-already'
}
type MotionOnItem = AgendaItem & { readonly itemId: ItemId }

/** The motions that items become behind what stands on an agenda: each once, by its title. Refuses where none is new. */
export function motionsOf(
  items: readonly Pick<Item, 'id' | 'title'>[],
  agenda: readonly AgendaItem[],
): Result<readonly MotionOnItem[], ItemsRefused> {
  if (items.length === 0) return refuse({ kind: 'items-needed' })
  const there = new Set(agenda.map(({ itemId }) => itemId))
  const added = new Map(items.flatMap(({ id, title }) => (there.has(id) ? [] : [[id, title] as const])))
  if (added.size === 0) return refuse({ kind: 'items-there-already' })
  return ok(
    [...added].map(([itemId, title], at) => ({
      ...{ no: agenda.length + at + 1, kind: 'motion' as const, title, itemId, notes: null },
    })),
  )
}
