import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { listItems } from '#rooms/items/contract.ts'
import { SelectField, TextField } from '#ui/form.tsx'
import type { seeProject } from '../contract.ts'
import { writingWords } from '../core/messages-writing.ts'

interface ItemChoiceProps {
  /** The items of the plan's cycle. */
  readonly listed: ReplyOf<typeof listItems>
  /** The item that the project had in the earlier year: it goes on under it, unless another is chosen. */
  readonly earlier: ReplyOf<typeof seeProject>['item']
  readonly value: string | undefined
  readonly error: string | undefined
  readonly lang: Lang
}

/** The item a copied project comes from: chosen from a list, or typed where the cycle has more than one list holds. */
export function ItemChoice({ listed, earlier, value = earlier.itemId, error, lang }: ItemChoiceProps) {
  const w = writingWords(lang)
  const field = { name: 'itemId', label: w.copyItem, required: true, value, error }
  if (listed.pages > 1) return <TextField {...field} hint={w.copyItemHint} />
  const others = listed.items.filter(({ item }) => item.id !== earlier.itemId)
  const options = [
    { value: `${earlier.itemId}`, label: w.copyItemEarlier(earlier.title) },
    ...others.map(({ item }) => ({ value: `${item.id}`, label: item.title })),
  ]
  return <SelectField {...field} options={options} />
}
