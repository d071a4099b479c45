import type { Decimal } from '#kit/ratio.ts'
import type { Question, QuestionId } from './question.ts'
import type { QuestionTally } from './tally.ts'

/** The same thing asked before and after: both means, and by how much the later is higher. */
export interface Compared {
  readonly questionId: QuestionId
  readonly part: number
  readonly before: Decimal
  readonly after: Decimal
  readonly higherBy: Decimal
}

interface Side {
  readonly questions: readonly Question[]
  readonly tallies: readonly QuestionTally[]
}

/**
 * Sets the means of a survey afterwards beside those of the one before: for each scale and number of the same id, kind
 * and wording. What was worded otherwise is not compared; what is hidden on either side is left out.
 */
export function compareSurveys(before: Side, after: Side): readonly Compared[] {
  return after.questions.flatMap((question) => {
    const same = before.questions.find(
      ({ id, kind, text }) => id === question.id && kind === question.kind && text === question.text,
    )
    return same === undefined ? [] : compareMeans(meansOf(before.tallies, same), meansOf(after.tallies, question))
  })
}

interface Mean {
  readonly questionId: QuestionId
  readonly part: number
  readonly mean: Decimal
}

function meansOf(tallies: readonly QuestionTally[], { id }: Question): readonly Mean[] {
  const tally = tallies.find(({ questionId }) => questionId === id)
  const means = [...(tally?.scales ?? []), { part: 0, mean: tally?.mean ?? null }]
  return means.flatMap(({ part, mean }) => (mean === null ? [] : [{ questionId: id, part, mean }]))
}

const compareMeans = (before: readonly Mean[], after: readonly Mean[]): readonly Compared[] =>
  after.flatMap(({ questionId, part, mean }) => {
    const earlier = before.find((one) => one.part === part)?.mean
    if (earlier === undefined) return []
    const higherBy = { scaled: mean.scaled - earlier.scaled, decimals: mean.decimals }
    return [{ questionId, part, before: earlier, after: mean, higherBy }]
  })
