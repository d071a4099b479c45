import { handleCommand } from '#kernel/handler.ts'
import { moveQuestion } from '../contract.ts'
import * as decide from '../core/questionnaire.ts'
import { changeQuestions } from './change-questions.ts'

export const moveQuestionHandler = handleCommand(moveQuestion, (context, { surveyId, questionId, to }) =>
  changeQuestions(context, surveyId, (questions) => decide.moveQuestion(questions, questionId, to)),
)
