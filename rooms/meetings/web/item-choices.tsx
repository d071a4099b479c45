import type { RefusedForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { listItems } from '#rooms/items/contract.ts'
import { CheckboxField } from '#ui/form.tsx'
import type { FieldIn } from '#ui/form-field.ts'
import { calledWords } from './called-words.ts'

/** How many items are offered at once: whoever looks for another says a word of its title. */
const mostOffered = 50

/** Which items are looked for: all, until a word is given. */
export const itemsWanted = (query: Readonly<Record<string, string>>) => ({
  q: (query['item'] ?? '').trim().slice(0, 100),
  size: mostOffered,
})

/** Whether a form came back with items ticked. */
export const hasTicked = (refused: RefusedForm | null): boolean =>
  Object.keys(refused?.values ?? {}).some((name) => name.startsWith('itemIds.'))

interface Props {
  /** The items that may stand on the agenda. */
  readonly found: ReplyOf<typeof listItems>
  readonly field: FieldIn
  /** The form that came back: what was ticked stays. */
  readonly refused: RefusedForm | null
  readonly lang: Lang
}

/** Items to tick, each of which becomes a motion. */
export function ItemChoices({ found: { items, total }, field, refused, lang }: Props) {
  const t = calledWords(lang)
  return (
    <fieldset class="field">
      <legend class="field-label">{t.items}</legend>
      <p class="field-hint">{items.length < total.items ? t.moreItems(items.length, total.items) : t.itemsLead}</p>
      {items.map(({ item }, at) => (
        <CheckboxField
          key={item.id}
          {...field(`itemIds.${at}`, item.title)}
          value={item.id}
          checked={refused?.values[`itemIds.${at}`] === item.id}
        />
      ))}
    </fieldset>
  )
}
