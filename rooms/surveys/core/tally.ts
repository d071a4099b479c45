import { type Decimal, largestRemainder, percentOf, ratio, roundHalfUp } from '#kit/ratio.ts'
import { type Question, type QuestionId, type QuestionOf, scaleValues } from './question.ts'

/** How many people gave one part of an answer, as the store counts them; `value` is a rank or a place on a scale. */
export interface Counted {
  readonly questionId: QuestionId
  readonly part: number
  readonly value: number | null
  readonly people: number
}

/** What the store counts of the answers to one question: how many people answered it, and of numbers their sum. */
export interface Answered {
  readonly questionId: QuestionId
  readonly people: number
  readonly sum: bigint
}

/** How many chose an option and what share that is; null is hidden, because so few could be recognised. */
export interface OptionTally {
  readonly part: number
  readonly people: number | null
  readonly share: Decimal | null
}

/** A scale for one thing: the mean of its places, and how many gave each; the counts are hidden together. */
export interface ScaleTally {
  readonly part: number
  readonly answered: number | null
  readonly mean: Decimal | null
  readonly places: readonly { readonly value: number; readonly people: number; readonly share: Decimal }[] | null
}

/** How often an option was put at each rank, and its points: the first of three gets three, the next two, then one. */
export interface RankTally {
  readonly part: number
  readonly ranks: readonly (number | null)[]
  readonly points: number
}

export interface QuestionTally {
  readonly questionId: QuestionId
  /** How many people answered it; null where that is hidden. */
  readonly answered: number | null
  readonly options: readonly OptionTally[]
  readonly scales: readonly ScaleTally[]
  readonly ranks: readonly RankTally[]
  readonly mean: Decimal | null
}

/**
 * Adds up a questionnaire, one tally for each question in their order. Shares of one choice add to exactly 100.0 (largest
 * remainder); of several choices each is the share of those who answered, half-up; means are half-up at two decimals.
 */
export function tallySurvey(
  questions: readonly Question[],
  counted: readonly Counted[],
  answered: readonly Answered[],
): readonly QuestionTally[] {
  const ofQuestion = Map.groupBy(counted, ({ questionId }) => questionId)
  const people = new Map(answered.map((one) => [one.questionId, one]))
  return questions.map((question) =>
    tallyQuestion(question, ofQuestion.get(question.id) ?? [], people.get(question.id)),
  )
}

const nothing = { options: [], scales: [], ranks: [], mean: null }

function tallyQuestion(question: Question, counted: readonly Counted[], given: Answered | undefined): QuestionTally {
  const { id: questionId } = question
  const people = given?.people ?? 0
  const tally = { questionId, answered: people, ...nothing }
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { ...tally, options: tallyOptions(question, counted, people) }
    case 'scale':
      return { ...tally, scales: [tallyScale(question, 0, counted)] }
    case 'matrix':
      return { ...tally, scales: question.rows.map((_row, at) => tallyScale(question, at + 1, counted)) }
    case 'ranking':
      return { ...tally, ranks: tallyRanks(question, counted) }
    case 'number':
      return { ...tally, mean: given === undefined ? null : roundHalfUp(ratio(given.sum, people), 2) }
    default:
      return tally
  }
}

const peopleAt = (counted: readonly Counted[], part: number, value: number | null): number =>
  counted.filter((one) => one.part === part && one.value === value).reduce((sum, one) => sum + one.people, 0)

function tallyOptions(
  question: QuestionOf<'single' | 'multiple'>,
  counted: readonly Counted[],
  answered: number,
): OptionTally[] {
  const listed = question.options.map((_option, at) => at + 1)
  const parts = question.other ? [...listed, 0] : listed
  const people = parts.map((part) => peopleAt(counted, part, null))
  const shares = question.kind === 'single' ? wholeShares(people) : people.map((each) => shareOf(each, answered))
  return parts.map((part, at) => ({ part, people: people[at] as number, share: shares[at] as Decimal }))
}

const wholeShares = (people: readonly number[]): Decimal[] => largestRemainder(people.map(BigInt), 1)

const shareOf = (people: number, answered: number): Decimal =>
  answered === 0 ? { scaled: 0n, decimals: 1 } : roundHalfUp(percentOf(people, answered), 1)

function tallyScale(question: QuestionOf<'scale' | 'matrix'>, part: number, counted: readonly Counted[]): ScaleTally {
  const values = scaleValues(question)
  const people = values.map((value) => peopleAt(counted, part, value))
  const answered = people.reduce((sum, each) => sum + each, 0)
  const sum = values.reduce((all, value, at) => all + value * (people[at] as number), 0)
  const shares = wholeShares(people)
  const places = values.map((value, at) => ({ value, people: people[at] as number, share: shares[at] as Decimal }))
  return { part, answered, mean: answered === 0 ? null : roundHalfUp(ratio(sum, answered), 2), places }
}

function tallyRanks(question: QuestionOf<'ranking'>, counted: readonly Counted[]): RankTally[] {
  return question.options.map((_option, at) => {
    const ranks = Array.from({ length: question.most }, (_, rank) => peopleAt(counted, at + 1, rank + 1))
    return { part: at + 1, ranks, points: ranks.reduce((sum, each, rank) => sum + each * (question.most - rank), 0) }
  })
}
