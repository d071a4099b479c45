import type { Title } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import type { StepKind } from './cycle.ts'
import { type ElectionLimit, limitsBetween } from './election-limits.ts'
import { type Holidays, isCovered } from './holidays.ts'
import type { StepDraft } from './next-cycle.ts'

/** What should be looked at again before a step stands so. Nothing of it is forbidden but to end before the beginning. */
export type StepWarning =
  | { readonly kind: 'begins-on-day-off' | 'ends-on-day-off'; readonly on: LocalDate; readonly holiday: Title | null }
  | { readonly kind: 'ends-before-it-begins' }
  | {
      readonly kind: 'ends-before-what-it-needs'
      readonly needs: string
      readonly step: string
      readonly until: LocalDate
    }
  | { readonly kind: 'limited-by-election'; readonly limit: ElectionLimit }
  | { readonly kind: 'over-already' | 'begun-already' }
  | { readonly kind: 'holidays-unknown'; readonly year: string }

/** The kinds of steps at which residents are gathered, which is what the law limits before an election. */
const gatherings: ReadonlySet<StepKind> = new Set(['discovery', 'deliberation', 'vote', 'decision', 'other'])

type Checked = Pick<StepDraft, 'kind' | 'name' | 'from' | 'to' | 'inputs' | 'outputs'>

const dayOf = (text: string): LocalDate | null => LocalDate.safeParse(text).data ?? null
const named = (list: string): readonly string[] => list.split(',').flatMap((one) => one.trim() || [])

/**
 * Decides for each step of a cycle about to be opened what its dates should be looked at again for: a first or last day on
 * a day off, an end before its beginning or before the end of the step that leaves what it needs, days before an election
 * on which gatherings are limited, days that are past, years whose holidays are not known. Days that cannot be read are
 * left out: their form says so.
 */
export const checkSteps = (
  steps: readonly Checked[],
  { today, holidays }: { readonly today: LocalDate; readonly holidays: Holidays },
): readonly (readonly StepWarning[])[] =>
  steps.map((step) => {
    const [from, to] = [dayOf(step.from), dayOf(step.to)]
    if (from === null) return []
    return [
      ...(to !== null && to < from ? [{ kind: 'ends-before-it-begins' } as const] : []),
      ...dayOff('begins-on-day-off', from, holidays),
      ...(to === null || to === from ? [] : dayOff('ends-on-day-off', to, holidays)),
      ...(to === null ? [] : neededLater(step, to, steps)),
      ...(gatherings.has(step.kind) ? limited(from, to) : []),
      ...past(from, to, today),
      ...[from, to].flatMap(unknown).slice(0, 1),
    ]
  })

const dayOff = (
  kind: 'begins-on-day-off' | 'ends-on-day-off',
  on: LocalDate,
  holidays: Holidays,
): readonly StepWarning[] => (holidays.isDayOff(on) ? [{ kind, on, holiday: holidays.on(on)[0]?.name ?? null }] : [])

/** What a step needs is there once one of the steps that leave it has ended. */
function neededLater(step: Checked, to: LocalDate, steps: readonly Checked[]): readonly StepWarning[] {
  return named(step.inputs).flatMap((needs): readonly StepWarning[] => {
    const leaving = steps.flatMap((other) => {
      const until = dayOf(other.to)
      return other !== step && until !== null && named(other.outputs).includes(needs)
        ? [{ name: other.name, until }]
        : []
    })
    const [first] = leaving.toSorted((a, b) => (a.until < b.until ? -1 : 1))
    if (first === undefined || first.until <= to) return []
    return [{ kind: 'ends-before-what-it-needs', needs, step: first.name, until: first.until }]
  })
}

const limited = (from: LocalDate, to: LocalDate | null): readonly StepWarning[] =>
  to !== null && to < from
    ? []
    : limitsBetween(from, to ?? from).map((limit) => ({ kind: 'limited-by-election', limit }) as const)

const past = (from: LocalDate, to: LocalDate | null, today: LocalDate): readonly StepWarning[] => {
  if (to !== null && to < today) return [{ kind: 'over-already' }]
  return from < today ? [{ kind: 'begun-already' }] : []
}

const unknown = (day: LocalDate | null): readonly StepWarning[] =>
  day === null || isCovered(day) ? [] : [{ kind: 'holidays-unknown', year: day.slice(0, 4) }]
