import { handleCommand } from '#kernel/handler.ts'
import { choiceOf, putQuestion } from '../contract.ts'
import type { QuestionnaireRefusal } from '../core/questionnaire.ts'
import * as decide from '../core/questionnaire.ts'
import { type WriteQuestionRefusal, writeQuestion } from '../core/write-question.ts'
import { changeQuestions } from './change-questions.ts'

type Refused = WriteQuestionRefusal | QuestionnaireRefusal

export const putQuestionHandler = handleCommand(putQuestion, (context, input) => {
  const { surveyId, questionId, onlyIf, ...typed } = input
  return changeQuestions<Refused>(context, surveyId, (questions) => {
    const at = questions.findIndex(({ id }) => id === questionId)
    const before = at < 0 ? questions : questions.slice(0, at)
    const written = writeQuestion({ ...typed, id: questionId, onlyIf: onlyIf.map(choiceOf) }, before)
    return written.ok ? decide.putQuestion(questions, written.value) : written
  })
})
