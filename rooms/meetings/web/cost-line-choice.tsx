import type { Lang } from '#kit/korean-text.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { SelectField } from '#ui/form.tsx'
import type { FieldIn } from '#ui/form-field.ts'
import { yearIn } from '#ui/year-in.ts'
import type { CalledMeeting } from '../core/called-meeting.ts'
import type { CostLineSeen } from '../core/cost-line-seen.ts'
import { calledWords } from './called-words.ts'

/** Which lines of the budget are looked for: of the meeting's year, and of allowances, until something else is asked. */
export const linesWanted = (query: Readonly<Record<string, string>>, { heldOn }: CalledMeeting) => ({
  fiscalYear: yearIn(query['year']) ?? Number(heldOn.slice(0, 4)),
  words: query['words'] ?? '수당',
})

interface CostLineSearchProps {
  readonly action: string
  readonly lang: Lang
  readonly wanted: ReturnType<typeof linesWanted>
}

/** Looks for the line of the budget that pays. */
export function CostLineSearch({ action, lang, wanted }: CostLineSearchProps) {
  const t = calledWords(lang)
  return (
    <FilterBar
      action={action}
      submit={t.findCostLine}
      filters={[
        { kind: 'search', name: 'year', label: t.fiscalYear, value: `${wanted.fiscalYear}` },
        { kind: 'search', name: 'words', label: t.costLineWords, value: wanted.words },
      ]}
    />
  )
}

interface CostLineFieldProps {
  readonly field: FieldIn
  readonly lang: Lang
  readonly lines: readonly CostLineSeen[]
}

/** Chooses it among those found. */
export function CostLineField({ field, lang, lines }: CostLineFieldProps) {
  const t = calledWords(lang)
  return (
    <SelectField
      {...field('costLineId', t.costLine, lines.length === 0 ? t.noCostLines : t.costLineHint)}
      options={[
        { value: '', label: t.noCostLine },
        ...lines.map(({ lineId, label, formulaText }) => ({ value: lineId, label: `${label} (${formulaText})` })),
      ]}
    />
  )
}
