import { z } from 'zod'
import { normaliseName } from '#kit/korean-text.ts'
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

/** [보고] or 보고: before a title. Words that only begin so are no mark: 심의위원회 구성, 기타 안건. */
const marked = /^(?:\[(의결|심의|보고|기타|Report)\]\s*[:：)]?|(의결|심의|보고|기타|Report)\s*[:：)])\s*(.+)$/

/** Reads an agenda written line by line, as a notice has it: a line that begins with 보고: is a report, others are motions. */
export function readAgenda(text: string): readonly AgendaItem[] {
  const lines = text.split('\n').map((line) => line.trim())
  return lines
    .filter((line) => line !== '')
    .map((line, at) => {
      const [, inBrackets, before, rest = ''] = marked.exec(line) ?? []
      const title = (rest === '' ? line : rest).replace(/^\d+[.)]\s*/, '')
      const kind = kindsByMark.get(inBrackets ?? before ?? '') ?? 'motion'
      return { no: at + 1, kind, title, itemId: null, notes: null }
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

/**
 * The agenda of a call: what was typed, and behind it a motion on each item that was chosen. A motion that was typed with
 * the title of such an item is the one on it. Refuses where there is neither.
 */
export function agendaOfCall(
  text: string,
  items: readonly Pick<Item, 'id' | 'title'>[],
): Result<readonly AgendaItem[], { readonly kind: 'agenda-needed' }> {
  const byTitle = new Map(items.map(({ id, title }) => [normaliseName(title), id]))
  const typed = readAgenda(text).map((point) =>
    point.kind === 'motion' ? { ...point, itemId: byTitle.get(normaliseName(point.title)) ?? null } : point,
  )
  const placed = motionsOf(items, typed)
  const agenda = [...typed, ...(placed.ok ? placed.value : [])]
  return agenda.length === 0 ? refuse({ kind: 'agenda-needed' }) : ok(agenda)
}
