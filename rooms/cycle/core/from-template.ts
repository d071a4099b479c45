import { addDays, type LocalDate, localDate } from '#kit/korean-date.ts'
import { firstWorkingDay } from './clock.ts'
import type { Holidays } from './holidays.ts'
import type { CycleDraft, StepDraft } from './next-cycle.ts'
import { type TemplateId, templates } from './templates.ts'

/** The day on which a template begins where none is named: the first working day of the year before the fiscal year. */
export const usualStart = (fiscalYear: number, holidays: Holidays): LocalDate =>
  firstWorkingDay(localDate(`${fiscalYear - 1}-01-02`), holidays)

/**
 * Decides the steps of a cycle that begins on a day: each so many days after it as the template says. A first or a last
 * day that falls on a Saturday, a Sunday or a holiday moves to the next working day; no step ends before it begins.
 */
export function cycleFromTemplate(
  id: TemplateId,
  {
    start,
    fiscalYear,
    holidays,
  }: { readonly start: LocalDate; readonly fiscalYear: number; readonly holidays: Holidays },
): CycleDraft {
  const { name, steps } = templates[id]
  return {
    name: name(fiscalYear),
    fiscalYear,
    steps: steps.map(({ kind, name: called, owner, inputs, outputs, after, days }): StepDraft => {
      const from = firstWorkingDay(addDays(start, after), holidays)
      const last = firstWorkingDay(addDays(start, after + days - 1), holidays)
      return { kind, name: called, owner, inputs, outputs, from, to: last }
    }),
  }
}
