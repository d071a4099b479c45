import { DateField, NumberField, SelectField, TextArea, TextField } from '#ui/form.tsx'
import type { FieldIn } from '#ui/form-field.ts'
import { usePage } from '#ui/page-context.ts'
import { type BudgetView, unitOf, writeSources } from '../core/budget-at.ts'
import { pageWords } from '../core/messages-pages.ts'

interface BudgetFieldsProps {
  readonly field: FieldIn
  /** What stands for the latest day, to be typed on. */
  readonly latest: BudgetView | undefined
}

/** A budget on a day: its total, what is executed, what the paper states as the rate, and the sources one a line. */
export function BudgetFields({ field, latest }: BudgetFieldsProps) {
  const { lang } = usePage()
  const t = pageWords(lang)
  const own = latest === undefined ? 1000 : unitOf(latest)
  const typed = (amount: number | null | undefined) => (amount == null ? '' : `${amount / own}`)
  const unit = field('unit', t.unit)
  return (
    <>
      <DateField {...field('_effectiveOn', t.asOfHint)} />
      <SelectField
        {...unit}
        value={unit.value === '' ? `${own}` : unit.value}
        options={['1000', '1', '1000000'].map((value) => ({ value, label: t.units[value] ?? value }))}
      />
      <NumberField {...field('budget', t.budget, undefined, typed(latest?.budget))} required />
      <NumberField {...field('executed', t.executed, undefined, typed(latest?.executed))} />
      <TextField {...field('statedRate', t.statedRate, t.statedRateHint)} maxLength={20} />
      <TextArea {...field('sources', t.sources, t.sourcesHint, writeSources(latest?.sources ?? [], own))} rows={4} />
      <TextField {...field('note', t.note, undefined, latest?.note ?? '')} maxLength={200} />
    </>
  )
}
