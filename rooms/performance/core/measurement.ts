import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { QuestionId } from '#rooms/surveys/core/question.ts'
import { SurveyId } from '#rooms/surveys/core/survey.ts'
import { Thousandths } from './measured-value.ts'
import { Quarter, quarterOf } from './quarter.ts'

export const MeasurementId = idOf('MeasurementId')
export type MeasurementId = z.infer<typeof MeasurementId>

/** What is taken of a survey's answers: their mean, or the share of those who gave this option or this place or a higher one. */
export const Take = z.enum(['mean', 'share'])
export type Take = z.infer<typeof Take>

/** Where a number comes from when residents were asked: the question, what is taken of it, and how many answered. */
export const SurveySource = z
  .object({ surveyId: SurveyId, questionId: QuestionId, take: Take, part: z.int(), people: z.int().min(1) })
  .readonly()
export type SurveySource = z.infer<typeof SurveySource>

/** One measurement of an indicator: for which quarter and place, who measured it when and how, and what it corrects. */
export const Measurement = z
  .object({
    id: MeasurementId,
    projectId: ProjectId,
    indicatorNo: z.int().min(1),
    period: Quarter,
    place: z.string().min(1).nullable(),
    value: Thousandths,
    measuredOn: LocalDate,
    role: z.string(),
    department: z.string().nullable(),
    how: z.string().min(1),
    evidence: z.string().min(1).nullable(),
    survey: SurveySource.nullable(),
    forecast: z.boolean(),
    corrects: MeasurementId.nullable(),
    correctedBy: MeasurementId.nullable(),
    reason: z.string().min(1).nullable(),
  })
  .readonly()
export type Measurement = z.infer<typeof Measurement>

export const DayRefusal = z.object({ kind: z.literal('measured-later'), field: z.literal('measuredOn') })
export type DayRefusal = z.infer<typeof DayRefusal>

export const MeasureRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('period-ahead'), field: z.literal('period') }),
  z.object({ kind: z.literal('place-missing'), field: z.literal('place') }),
  z.object({ kind: z.literal('measured-already'), field: z.literal('period') }),
])
export type MeasureRefusal = z.infer<typeof MeasureRefusal>

const samePlace = (one: Measurement, other: Measurement): boolean =>
  one.period === other.period && one.place === other.place && one.forecast === other.forecast

/**
 * Decides whether a measurement can stand among those of its indicator: for a quarter that has begun unless it is a forecast, for a named
 * dong where the target is per dong, and once for a quarter and place: what stands is corrected, not measured again.
 */
export function measure(
  measurement: Measurement,
  others: readonly Measurement[],
  of: { readonly today: LocalDate; readonly perDong: boolean },
): Result<Measurement, MeasureRefusal> {
  const { period, forecast, place } = measurement
  if (!forecast && period > quarterOf(of.today)) return refuse({ kind: 'period-ahead', field: 'period' })
  if (of.perDong && place === null) return refuse({ kind: 'place-missing', field: 'place' })
  const taken = others.some((one) => one.correctedBy === null && samePlace(one, measurement))
  return taken ? refuse({ kind: 'measured-already', field: 'period' }) : ok(measurement)
}

export const CorrectRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('corrected-already') }),
  z.object({ kind: z.literal('measured-by-survey') }),
])
export type CorrectRefusal = z.infer<typeof CorrectRefusal>

/** Decides what stands in the place of a measurement: the same with another number and a reason. Refuses one that was corrected, and a survey's. */
export function correct(
  held: Measurement,
  by: Pick<Measurement, 'id' | 'value' | 'role'> & { readonly reason: string },
): Result<Measurement, CorrectRefusal> {
  if (held.correctedBy !== null) return refuse({ kind: 'corrected-already' })
  if (held.survey !== null) return refuse({ kind: 'measured-by-survey' })
  return ok({ ...held, ...by, corrects: held.id, correctedBy: null })
}

/** Decides whether something can have been measured on a day: one that has come. */
export const measuredOnDay = (measuredOn: LocalDate, today: LocalDate): Result<LocalDate, DayRefusal> =>
  measuredOn > today ? refuse({ kind: 'measured-later', field: 'measuredOn' }) : ok(measuredOn)

/** The measurements that are counted: those that no other corrects, and no forecast. */
export const countedOf = (all: readonly Measurement[]): Measurement[] =>
  all.filter(({ correctedBy, forecast }) => correctedBy === null && !forecast)
