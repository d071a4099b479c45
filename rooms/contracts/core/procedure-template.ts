import { addDays, type LocalDate } from '#kit/korean-date.ts'
import { newStep, type ProcedureStep, StepId, type StepKind } from './procedure.ts'

export const templateNames = ['works', 'service', 'goods'] as const
export type TemplateName = (typeof templateNames)[number]

interface TemplateStep {
  readonly kind: StepKind
  readonly days: number
  readonly waitsFor: readonly StepKind[]
}

/**
 * The steps that projects of a kind usually take, each with what it waits for. The days are only to begin with: no law sets
 * them, and each department plans its own.
 */
const templates: Readonly<Record<TemplateName, readonly TemplateStep[]>> = {
  works: [
    { kind: 'feasibility', days: 90, waitsFor: [] },
    { kind: 'briefing', days: 14, waitsFor: ['feasibility'] },
    { kind: 'investment-review', days: 60, waitsFor: ['feasibility'] },
    { kind: 'design', days: 120, waitsFor: ['briefing', 'investment-review'] },
    { kind: 'contract-review', days: 14, waitsFor: ['design'] },
    { kind: 'bidding', days: 30, waitsFor: ['contract-review'] },
    { kind: 'start', days: 1, waitsFor: ['bidding'] },
    { kind: 'completion', days: 180, waitsFor: ['start'] },
  ],
  service: [
    { kind: 'contract-review', days: 14, waitsFor: [] },
    { kind: 'bidding', days: 30, waitsFor: ['contract-review'] },
    { kind: 'start', days: 1, waitsFor: ['bidding'] },
    { kind: 'briefing', days: 14, waitsFor: ['start'] },
    { kind: 'completion', days: 120, waitsFor: ['start'] },
  ],
  goods: [
    { kind: 'contract-review', days: 14, waitsFor: [] },
    { kind: 'bidding', days: 20, waitsFor: ['contract-review'] },
    { kind: 'completion', days: 30, waitsFor: ['bidding'] },
  ],
}

/** The steps of a template from a day on, one after another without a gap, called as `titles` calls their kinds. */
export function stepsOfTemplate(
  name: TemplateName,
  from: LocalDate,
  titles: Readonly<Record<StepKind, string>>,
): readonly ProcedureStep[] {
  const ends = new Map<StepKind, LocalDate>()
  return templates[name].map(({ kind, days, waitsFor }) => {
    // Every step ends after the first day, so that the last of those waited for is the latest.
    const begins = [...ends]
      .flatMap(([one, end]) => (waitsFor.includes(one) ? [addDays(end, 1)] : []))
      .toSorted()
      .reduce((_before, last) => last, from)
    const to = addDays(begins, days - 1)
    ends.set(kind, to)
    const waits = waitsFor.map((one) => StepId.parse(one))
    const planned = { id: StepId.parse(kind), kind, title: titles[kind], from: begins, to, amount: null }
    return newStep({ ...planned, waitsFor: waits })
  })
}
