import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { listItems } from '#rooms/items/contract.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { SelectField } from '#ui/form.tsx'
import type { FieldIn } from '#ui/form-field.ts'
import { calledWords } from './called-words.ts'

/** How many items are offered at once: whoever looks for another says a word of its title. */
const mostOffered = 50

/** Which items are looked for: all, until a word is given. */
export const itemsWanted = (query: Readonly<Record<string, string>>) => ({
  q: (query['item'] ?? '').trim().slice(0, 100),
  size: mostOffered,
})

interface ItemSearchProps {
  readonly action: string
  readonly lang: Lang
  readonly wanted: ReturnType<typeof itemsWanted>
}

/** Looks for an item by a word of its title. */
export function ItemSearch({ action, lang, wanted }: ItemSearchProps) {
  const t = calledWords(lang)
  return (
    <FilterBar
      action={action}
      submit={t.findItem}
      clears={false}
      filters={[{ kind: 'search', name: 'item', label: t.itemWords, value: wanted.q }]}
    />
  )
}

/** The title of the item where only one was found: a motion about it is called so, until one says otherwise. */
export const titleOfOnly = ({ items: [first, other] }: ReplyOf<typeof listItems>): string | undefined =>
  other === undefined ? first?.item.title : undefined

interface ItemFieldProps {
  readonly field: FieldIn
  readonly lang: Lang
  readonly items: ReplyOf<typeof listItems>
}

/** Chooses it among those found. */
export function ItemField({ field, lang, items: { items, total } }: ItemFieldProps) {
  const t = calledWords(lang)
  const hint = items.length < total.items ? t.moreItems(items.length, total.items) : t.itemHint
  return (
    <SelectField
      {...field('itemId', t.item, items.length === 0 ? t.noItems : hint)}
      options={[{ value: '', label: t.noItem }, ...items.map(({ item }) => ({ value: item.id, label: item.title }))]}
    />
  )
}
