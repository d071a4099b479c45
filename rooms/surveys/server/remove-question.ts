import { handleCommand } from '#kernel/handler.ts'
import { removeQuestion } from '../contract.ts'
import * as decide from '../core/questionnaire.ts'
import { changeQuestions } from './change-questions.ts'

export const removeQuestionHandler = handleCommand(removeQuestion, (context, { surveyId, questionId }) =>
  changeQuestions(context, surveyId, (questions) => decide.removeQuestion(questions, questionId)),
)
