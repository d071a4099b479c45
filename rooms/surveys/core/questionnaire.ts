import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Question, QuestionId } from './question.ts'

/** As many questions as a person can be asked in one sitting. */
export const mostQuestions = 60

export const QuestionnaireRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('too-many-questions'), allowed: z.int() }),
  z.object({ kind: z.literal('question-not-found') }),
  z.object({ kind: z.literal('condition-hangs-on-it'), no: z.int() }),
])
export type QuestionnaireRefusal = z.infer<typeof QuestionnaireRefusal>

type Changed = Result<readonly Question[], QuestionnaireRefusal>

/**
 * Puts a question where one of its id stands, or else at the end. Refuses more than 60 questions, and a change after
 * which another's condition would name an option that is no longer there.
 */
export function putQuestion(questions: readonly Question[], question: Question): Changed {
  const at = questions.findIndex(({ id }) => id === question.id)
  if (at < 0 && questions.length >= mostQuestions) return refuse({ kind: 'too-many-questions', allowed: mostQuestions })
  return holding(at < 0 ? [...questions, question] : questions.with(at, question))
}

/** Takes a question away. Refuses where it is not there, and where another's condition hangs on it. */
export function removeQuestion(questions: readonly Question[], questionId: QuestionId): Changed {
  const left = questions.filter(({ id }) => id !== questionId)
  return left.length === questions.length ? refuse({ kind: 'question-not-found' }) : holding(left)
}

/** Moves a question one place up or down; at the end of the list it stays. Refuses what `removeQuestion` refuses. */
export function moveQuestion(questions: readonly Question[], questionId: QuestionId, to: 'up' | 'down'): Changed {
  const at = questions.findIndex(({ id }) => id === questionId)
  const [question, other] = [questions[at], questions[to === 'up' ? at - 1 : at + 1]]
  if (question === undefined) return refuse({ kind: 'question-not-found' })
  if (other === undefined) return ok(questions)
  const there = to === 'up' ? at - 1 : at + 1
  return holding(questions.with(there, question).with(at, other))
}

/** Lets a list stand whose every condition names an option of a question before. */
function holding(questions: readonly Question[]): Changed {
  const hanging = questions.findIndex(({ onlyIf }, at) =>
    onlyIf.some(({ questionId, option }) => {
      const named = questions.slice(0, at).find(({ id }) => id === questionId)
      return named === undefined || !('options' in named) || option > named.options.length
    }),
  )
  return hanging < 0 ? ok(questions) : refuse({ kind: 'condition-hangs-on-it', no: hanging + 1 })
}
