import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DateField, SelectField, SubmitButton } from '#ui/form.tsx'
import type { seeYear } from '../contract.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { rateRoundings } from '../core/rate.ts'

interface YearFilterProps {
  readonly seen: ReplyOf<typeof seeYear>
  readonly action: string
  readonly lang: Lang
}

/** Which year, to which day and with which rounding; it stands in the address. */
export function YearFilter({ seen, action, lang }: YearFilterProps) {
  const [t, p] = [words(lang), pageWords(lang)]
  return (
    <search aria-label={p.show}>
      <form class="filters" method="get" action={action}>
        <SelectField
          name="year"
          label={p.year}
          value={String(seen.fiscalYear)}
          options={seen.years.map((year) => ({ value: String(year), label: p.fiscalYear(year) }))}
        />
        <DateField
          name="asOf"
          label={p.asOf}
          value={seen.asOf}
          min={`${seen.fiscalYear}-01-01`}
          max={`${seen.fiscalYear}-12-31`}
        />
        <SelectField
          name="rounding"
          label={p.rounding}
          value={seen.rounding}
          options={rateRoundings.map((value) => ({ value, label: t.roundings[value] }))}
        />
        <SubmitButton>{p.show}</SubmitButton>
      </form>
    </search>
  )
}
