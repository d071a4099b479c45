import type { ReplyOf } from '#kit/contract.ts'
import type { listItems } from '#rooms/items/contract.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { CheckboxField } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { placeItems } from '../contract-calls.ts'
import type { OnCalledPage } from './call-forms.tsx'
import { calledWords } from './called-words.ts'
import { CommandForm } from './command-form.tsx'

/** How many items are offered at once: whoever looks for another says a word of its title. */
const mostOffered = 50

/** Which items are looked for: all, until a word is given. */
export const itemsWanted = (query: Readonly<Record<string, string>>) => ({
  q: (query['item'] ?? '').trim().slice(0, 100),
  size: mostOffered,
})

interface PlaceItemsProps extends OnCalledPage {
  /** The items that may stand on the agenda, and the words by which they were looked for. */
  readonly found: ReplyOf<typeof listItems>
  readonly wanted: ReturnType<typeof itemsWanted>
}

/** Looks for items by a word of their titles, and places those that are ticked on the agenda at once. */
export function PlaceItems({ meeting, found, wanted, home, page, lang, form }: PlaceItemsProps) {
  const t = calledWords(lang)
  const { items, total } = found
  return (
    <More summary={t.itemsTitle} open={form?.command === placeItems.name || wanted.q !== ''}>
      <FilterBar
        action={page}
        submit={t.findItem}
        clears={false}
        filters={[{ kind: 'search', name: 'item', label: t.itemWords, value: wanted.q }]}
      />
      {items.length === 0 ? (
        <p>{t.noItems}</p>
      ) : (
        <CommandForm
          command={placeItems}
          {...{ home, page, form, hidden: { meetingId: meeting.id }, submit: t.placeItems }}
          fields={(field, refused) => (
            <fieldset class="field">
              <legend class="field-label">{t.items}</legend>
              <p class="field-hint">
                {items.length < total.items ? t.moreItems(items.length, total.items) : t.itemsLead}
              </p>
              {items.map(({ item }, at) => (
                <CheckboxField
                  key={item.id}
                  {...field(`itemIds.${at}`, item.title)}
                  value={item.id}
                  checked={refused?.values[`itemIds.${at}`] === item.id}
                />
              ))}
            </fieldset>
          )}
        />
      )}
    </More>
  )
}
