import type { ReplyOf } from '#kit/contract.ts'
import type { listItems } from '#rooms/items/contract.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { More } from '#ui/more.tsx'
import { placeItems } from '../contract-calls.ts'
import type { OnCalledPage } from './call-forms.tsx'
import { calledWords } from './called-words.ts'
import { CommandForm } from './command-form.tsx'
import { ItemChoices, type itemsWanted } from './item-choices.tsx'

interface PlaceItemsProps extends OnCalledPage {
  /** The items that may stand on the agenda, and the words by which they were looked for. */
  readonly found: ReplyOf<typeof listItems>
  readonly wanted: ReturnType<typeof itemsWanted>
}

/** Looks for items by a word of their titles, and places those that are ticked on the agenda at once. */
export function PlaceItems({ meeting, found, wanted, home, page, lang, form }: PlaceItemsProps) {
  const t = calledWords(lang)
  return (
    <More summary={t.itemsTitle} open={form?.command === placeItems.name || wanted.q !== ''}>
      <FilterBar
        action={page}
        submit={t.findItem}
        clears={false}
        filters={[{ kind: 'search', name: 'item', label: t.itemWords, value: wanted.q }]}
      />
      {found.items.length === 0 ? (
        <p>{t.noItems}</p>
      ) : (
        <CommandForm
          command={placeItems}
          {...{ home, page, form, hidden: { meetingId: meeting.id }, submit: t.placeItems }}
          fields={(field, refused) => <ItemChoices {...{ found, field, refused, lang }} />}
        />
      )}
    </More>
  )
}
