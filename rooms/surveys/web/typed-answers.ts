import type { RefusedForm } from '#kernel/page.ts'
import type { CommandContract } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { AnswerProblem } from '../core/answer.ts'
import { explainProblem } from '../core/messages.ts'
import type { Question } from '../core/question.ts'
import { answerName, labelOf, type TypedAnswers } from './answer-fields.tsx'

interface Typed extends TypedAnswers {
  /** The form that was refused; null where none was. */
  readonly own: RefusedForm | null
  /** The labels of the questions, for the list of what is to be mended. */
  readonly labels: Readonly<Record<string, string>>
}

/** What comes back of a form with answers that was refused: what was typed, and one sentence for each question. */
export function typedAnswers(
  form: RefusedForm | null,
  command: CommandContract,
  questions: readonly Question[],
  lang: Lang,
): Typed {
  const own = form?.command === command.name ? form : null
  const labels = Object.fromEntries(
    questions.map((question, at) => [answerName(question.id), labelOf(question, at + 1)]),
  )
  if (own === null) return { own, values: {}, errors: {}, labels }
  const problems = 'problems' in own.refusal ? AnswerProblem.array().safeParse(own.refusal.problems) : null
  const told = problems?.success === true ? problems.data : []
  const ofQuestions = told.map((problem) => [answerName(problem.questionId), explainProblem(problem, lang)])
  return { own, values: own.values, errors: { ...own.fieldErrors, ...Object.fromEntries(ofQuestions) }, labels }
}
