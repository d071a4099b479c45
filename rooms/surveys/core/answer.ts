import { z } from 'zod'
import { QuestionId } from './question.ts'

/**
 * One part of an answer. `part` is the number of an option or row, 0 where there is none (words of one's own, a scale, a
 * number); `value` is a place on a scale, a rank or a number; `text` what was written.
 */
export const Answer = z
  .object({
    questionId: QuestionId,
    part: z.int().min(0).max(50),
    value: z.int().nullable(),
    text: z.string().nullable(),
  })
  .readonly()
export type Answer = z.infer<typeof Answer>

/** What is wrong with the answer to one question; `least` and `most` say what would be right. */
export const AnswerProblem = z
  .object({
    questionId: QuestionId,
    problem: z.enum([
      'needed',
      'not-offered',
      'too-few',
      'too-many',
      'every-row-needed',
      'ranks-not-in-order',
      'not-a-number',
      'out-of-range',
      'too-long',
      'words-needed',
    ]),
    least: z.int().nullable(),
    most: z.int().nullable(),
  })
  .readonly()
export type AnswerProblem = z.infer<typeof AnswerProblem>

/** As a form gives them: a text for each question, or texts by option or row; words of one's own apart. */
export const GivenAnswers = z.record(
  z.string().max(64),
  z.union([z.string().max(10_000), z.record(z.string().max(10), z.string().max(100))]),
)
export type GivenAnswers = z.infer<typeof GivenAnswers>
export const GivenOthers = z.record(z.string().max(64), z.string().max(10_000))
export type GivenOthers = z.infer<typeof GivenOthers>
