import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import { ItemId } from '#rooms/items/core/item.ts'

/** What stands in place of an item's id where an option stands for none, on purpose. */
export const forNoItem = '-'

export const TypedOption = z.object({ title: z.string().min(1).max(300), itemId: z.string().min(1).max(64).nullable() })
export type TypedOption = z.infer<typeof TypedOption>

/**
 * Reads options typed one to a line, each with the id of its item after a bar: 마을버스 정류소 | i-bus-stop. With - there
 * it stands for none, on purpose: 도서관 | -.
 */
export const readOptions = (text: string): readonly TypedOption[] =>
  text
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
    .filter(([title = '']) => title !== '')
    .map(([title = '', itemId = '']) => ({ title, itemId: itemId === '' ? null : itemId }))

/** What somebody said of an option by its title, after they were told that no item bears it. */
export const MeantOption = z.strictObject({
  title: z.string().max(300),
  itemId: z.string().max(64).nullable().default(null),
})
type MeantOption = z.infer<typeof MeantOption>

/** The options with what was said of them; what was typed after a bar stands. */
export const withMeant = (options: readonly TypedOption[], meant: readonly MeantOption[]): readonly TypedOption[] =>
  options.map(({ title, itemId }) => ({
    title,
    itemId: itemId ?? meant.find((one) => one.title === title)?.itemId ?? null,
  }))

const ItemsShareTitle = z.object({
  kind: z.literal('items-share-title'),
  field: z.literal('options'),
  title: z.string(),
})
type ItemsShareTitle = z.infer<typeof ItemsShareTitle>

/** An item with a title, and whether others were made of it. */
interface Titled {
  readonly itemId: ItemId
  readonly becameOthers: boolean
}

/**
 * Decides for which item an option stands that bears its whole title: for none where there is none, and of several for
 * the one of which no others were made; where that is not one, they are refused.
 */
export function itemTitled(title: string, titled: readonly Titled[]): Result<ItemId | null, ItemsShareTitle> {
  const meant = titled.length === 1 ? titled : titled.filter(({ becameOthers }) => !becameOthers)
  const [only] = meant
  return titled.length === 0 || (only !== undefined && meant.length === 1)
    ? ok(only?.itemId ?? null)
    : refuse({ kind: 'items-share-title', field: 'options', title })
}

const ItemNotFound = z.object({ kind: z.literal('item-not-found'), field: z.literal('options'), itemId: z.string() })

const Near = z.object({ title: z.string(), items: z.array(z.object({ itemId: ItemId, title: z.string() })) })
type Near = z.infer<typeof Near>

/** The titles that no item of the year bears, and with each the items whose titles are near to it. */
export const OptionsWithoutItem = z.object({
  kind: z.literal('options-without-item'),
  field: z.literal('options'),
  unlinked: z.array(Near),
})

export const ItemsMeantRefusal = z.discriminatedUnion('kind', [ItemsShareTitle, ItemNotFound, OptionsWithoutItem])
export type ItemsMeantRefusal = z.infer<typeof ItemsMeantRefusal>

/** What was found of the options: the items with a title, of the ids those that are there, and what is near to a title. */
interface FoundItems {
  readonly titled: readonly { readonly title: string; readonly items: readonly Titled[] }[]
  readonly known: readonly ItemId[]
  readonly near: readonly Near[]
}

/**
 * Decides for which items options stand, in their order: by the id after the bar, which must be there, or by the title.
 * Where titles were sought, those that no item bears are refused all at once, until it is said that they stand for none.
 */
export function itemsMeant(
  options: readonly TypedOption[],
  { titled, known, near }: FoundItems,
  sought: boolean,
): Result<readonly (ItemId | null)[], ItemsMeantRefusal> {
  const items: (ItemId | null)[] = []
  const unlinked: Near[] = []
  for (const { title, itemId } of options) {
    const meant =
      itemId === null
        ? itemTitled(title, titled.find((one) => one.title === title)?.items ?? [])
        : itemWithId(itemId, known)
    if (!meant.ok) return meant
    if (itemId === null && meant.value === null) {
      unlinked.push(near.find((one) => one.title === title) ?? { title, items: [] })
    }
    items.push(meant.value)
  }
  return sought && unlinked.length > 0
    ? refuse({ kind: 'options-without-item', field: 'options', unlinked })
    : ok(items)
}

function itemWithId(itemId: string, known: readonly ItemId[]): Result<ItemId | null, ItemsMeantRefusal> {
  if (itemId === forNoItem) return ok(null)
  const found = known.find((id) => id === itemId)
  return found === undefined ? refuse({ kind: 'item-not-found', field: 'options', itemId }) : ok(found)
}
