import { TextField, WonField } from '#ui/form.tsx'
import type { FieldIn } from '#ui/form-field.ts'
import { usePage } from '#ui/page-context.ts'
import type { Card } from '../core/card.ts'
import { pageWords } from '../core/messages-pages.ts'

/** How a card is named and filed: on a new one, or over what stands. */
export function NamedFields({ field, card }: { readonly field: FieldIn; readonly card: Card | null }) {
  const t = pageWords(usePage().lang)
  return (
    <>
      <TextField {...field('title', t.name, undefined, card?.title ?? '')} required maxLength={200} />
      <TextField {...field('no', t.no, undefined, card?.no ?? '')} required maxLength={20} />
      <TextField {...field('department', t.department, undefined, card?.department ?? '')} required maxLength={200} />
      <TextField {...field('subcommittee', t.subcommittee, undefined, card?.subcommittee ?? '')} maxLength={200} />
      <TextField {...field('projectId', t.projectId, undefined, card?.projectId ?? '')} maxLength={100} />
      <TextField {...field('itemId', t.itemId, undefined, card?.itemId ?? '')} maxLength={100} />
      <WonField {...field('cost', t.costWon, undefined, card?.cost === null || card === null ? '' : `${card.cost}`)} />
      <TextField {...field('period', t.period, undefined, card?.period ?? '')} maxLength={200} />
      <TextField {...field('place', t.place, undefined, card?.place ?? '')} maxLength={200} />
    </>
  )
}
