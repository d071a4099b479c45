import type { Lang } from '#kit/korean-text.ts'
import { RadioGroup, TextArea } from '#ui/form.tsx'
import { pageWords } from '../core/messages-pages.ts'

interface RowsFieldsProps {
  readonly text: string
  readonly unit: string
  readonly lang: Lang
}

/** Where the amounts of a bill are typed or pasted, and their unit. */
export function RowsFields({ text, unit, lang }: RowsFieldsProps) {
  const p = pageWords(lang)
  return (
    <>
      <RadioGroup
        name="unit"
        label={p.rowsUnit}
        value={unit}
        options={[
          { value: 'thousand', label: p.units.thousand },
          { value: 'won', label: p.units.won },
        ]}
      />
      <TextArea name="text" label={p.rows} hint={p.rowsHint} value={text} rows={14} required />
    </>
  )
}
