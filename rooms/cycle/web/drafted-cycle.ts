import { LocalDate } from '#kit/korean-date.ts'
import { cycleFromTemplate, usualStart } from '../core/from-template.ts'
import { type Holidays, isCovered } from '../core/holidays.ts'
import type { CycleDraft } from '../core/next-cycle.ts'
import { type TemplateId, templateIds, templates } from '../core/templates.ts'

type Query = Readonly<Record<string, string>>

/** A cycle drafted from the template that an address names. */
export interface Drafted {
  readonly id: TemplateId
  readonly draft: CycleDraft
  readonly limited: boolean
  /** Whether a day was given to begin on that could not be read. */
  readonly badStart: boolean
  /** Whether the holidays of all its days are known. */
  readonly covered: boolean
}

/** Reads which template, from which day on, without which of its steps (`without=2,5`, by their places in it). */
export function draftedBy(query: Query, fiscalYear: number, holidays: Holidays): Drafted | null {
  const id = templateIds.find((one) => one === query['template'])
  if (id === undefined) return null
  const asked = query['start'] ?? ''
  const day = LocalDate.safeParse(asked)
  const start = day.success ? day.data : usualStart(fiscalYear, holidays)
  const year = Number(start.slice(0, 4)) + 1
  const whole = cycleFromTemplate(id, { start, fiscalYear: year, holidays })
  const without = withoutOf(query)
  const steps = whole.steps.filter((_, at) => !without.includes(at + 1))
  const covered = steps.every(({ from, to }) => [from, to].every((on) => isCovered(LocalDate.parse(on))))
  const badStart = asked !== '' && !day.success
  return { id, draft: { ...whole, steps }, limited: templates[id].limited, badStart, covered }
}

const withoutOf = (query: Query): readonly number[] => (query['without'] ?? '').split(',').filter(Boolean).map(Number)

/** The address of the same draft with one more of the steps shown left out, `at` counted from 0. */
export function withoutStep(address: string, query: Query, at: number): string {
  const without = withoutOf(query)
  const size = templates[templateIds.find((one) => one === query['template']) ?? 'resident-budget'].steps.length
  const places = Array.from({ length: size }, (_, place) => place + 1).filter((place) => !without.includes(place))
  const kept = { template: query['template'] ?? '', start: query['start'] ?? '', next: query['next'] ?? '' }
  const all = [...without, ...places.slice(at, at + 1)].join(',')
  return `${address}?${new URLSearchParams({ ...kept, without: all })}`
}
