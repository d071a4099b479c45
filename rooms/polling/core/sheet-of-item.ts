import type { Won } from '#kit/won.ts'
import type { GateKind } from '#rooms/items/core/gate.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import { DraftOption } from './vote-draft.ts'

/** What the thread of an item says of it before a vote. */
export interface ItemFacts {
  readonly itemId: ItemId
  readonly title: string
  readonly cost: Won | null
  /** The words of the proposal that it began as; null where it was none, or they are not shown. */
  readonly words: { readonly place: string; readonly problem: string; readonly wish: string } | null
  /** What was decided on it, in the order of the gates. */
  readonly decided: readonly { readonly kind: GateKind; readonly reason: string | null }[]
  readonly files: readonly {
    readonly fileId: string
    readonly format: string
    readonly alt: string
    readonly people: string
    readonly seenBy: string
    readonly state: string
  }[]
}

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`)

/**
 * The sheet of an option as the item's own thread writes it: place and wish from the proposal, the department's opinion from
 * the latest review that gave a reason, the first picture that everybody may see, shows nobody against their will and is put
 * into words. Without an amount above zero it costs nothing known.
 */
export function sheetOfItem({ itemId, title, cost, words, decided, files }: ItemFacts): DraftOption {
  const opinion = decided.findLast(({ kind, reason }) => kind === 'review' && reason !== null)?.reason ?? null
  const photo = files.find(
    ({ format, alt, people, seenBy, state }) =>
      format === 'picture' && alt !== '' && people !== 'not-agreed' && seenBy === 'everyone' && state === 'attached',
  )
  return DraftOption.parse({
    itemId,
    title: cut(title, 200),
    cost: cost === null || cost < 1 ? null : cost,
    summary: words === null ? '' : cut(words.wish || words.problem, 1000),
    place: words === null || words.place === '' ? null : cut(words.place, 200),
    opinion: opinion === null ? null : cut(opinion, 2000),
    photo: photo === undefined ? null : `/files/${photo.fileId}`,
    photoAlt: photo === undefined ? null : cut(photo.alt, 200),
  })
}
