import { z } from 'zod'
import { percentOf, roundHalfUp } from '#kit/ratio.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Question } from '#rooms/surveys/core/question.ts'
import type { Thousandths } from './measured-value.ts'
import type { Take } from './measurement.ts'

export const SurveyValueRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('survey-not-published'), field: z.literal('surveyId') }),
  z.object({ kind: z.literal('question-not-found'), field: z.literal('questionId') }),
  z.object({ kind: z.literal('question-gives-no-number'), field: z.literal('take') }),
  z.object({ kind: z.literal('part-not-found'), field: z.literal('part') }),
  z.object({ kind: z.literal('too-few-answers'), field: z.literal('questionId') }),
])
export type SurveyValueRefusal = z.infer<typeof SurveyValueRefusal>

/** A published result of one question, as the room of surveys tells it; null is hidden. */
export interface QuestionResult {
  readonly question: Pick<Question, 'kind'>
  readonly answered: number | null
  readonly options: readonly { readonly part: number; readonly people: number | null }[]
  readonly scales: readonly {
    readonly answered: number | null
    readonly mean: string | null
    readonly places: readonly { readonly value: number; readonly people: number }[] | null
  }[]
  readonly mean: string | null
}

/** A number that residents gave, in thousandths, and how many of them. */
export interface SurveyValue {
  readonly value: Thousandths
  readonly people: number
}

const few = refuse({ kind: 'too-few-answers' as const, field: 'questionId' as const })

/**
 * Decides which number a published result gives: the mean of a scale or of numbers as it is published, or the share of those
 * who chose an option, or who gave a place on the scale or a higher one, in percent, half up to one decimal. Refuses a question
 * that gives no such number, a part that it has not, and what is hidden because so few answered.
 */
export function surveyValue(result: QuestionResult, take: Take, part: number): Result<SurveyValue, SurveyValueRefusal> {
  const people = result.answered ?? 0
  const [scale] = result.scales
  if (take === 'mean') {
    if (result.question.kind !== 'scale' && result.question.kind !== 'number')
      return refuse({ kind: 'question-gives-no-number', field: 'take' })
    const mean = scale?.mean ?? result.mean
    return mean === null || people === 0 ? few : ok({ value: thousandths(mean), people })
  }
  if (result.question.kind === 'scale') {
    const places = scale?.places ?? null
    if (people === 0 || places === null) return few
    if (!places.some(({ value }) => value === part)) return refuse({ kind: 'part-not-found', field: 'part' })
    const chosen = places.filter(({ value }) => value >= part).reduce((sum, one) => sum + one.people, 0)
    return ok({ value: shareOf(chosen, people), people })
  }
  if (result.question.kind !== 'single' && result.question.kind !== 'multiple')
    return refuse({ kind: 'question-gives-no-number', field: 'take' })
  if (people === 0) return few
  const option = result.options.find((one) => one.part === part)
  if (option === undefined) return refuse({ kind: 'part-not-found', field: 'part' })
  return option.people === null ? few : ok({ value: shareOf(option.people, people), people })
}

/** A published decimal, which never has more than three places after the point. */
const thousandths = (decimal: string): Thousandths => {
  const [whole = '', decimals = ''] = decimal.replaceAll(',', '').split('.')
  return Number(`${whole}${decimals.padEnd(3, '0')}`)
}

const shareOf = (people: number, answered: number): Thousandths =>
  Number(roundHalfUp(percentOf(people, answered), 1).scaled) * 100
