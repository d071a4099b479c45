import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { answerSurveyHandler } from './answer-survey.ts'
import { changeSurveyHandler } from './change-survey.ts'
import { draftSurveyHandler } from './draft-survey.ts'
import { drawCodesHandler } from './draw-codes.ts'
import { enterPaperHandler } from './enter-paper.ts'
import { listAnswersHandler } from './list-answers.ts'
import { listCodesHandler } from './list-codes.ts'
import { listSurveysHandler } from './list-surveys.ts'
import { listWordsHandler } from './list-words.ts'
import { moveQuestionHandler } from './move-question.ts'
import { putQuestionHandler } from './put-question.ts'
import { removeQuestionHandler } from './remove-question.ts'
import { seeResultHandler } from './see-result.ts'
import { seeSurveyHandler } from './see-survey.ts'
import { closeSurveyHandler, openSurveyHandler, publishResultHandler } from './take-step.ts'

export const surveysRoom: Room = {
  name: 'surveys',
  title: { ko: '설문', en: 'Surveys' },
  handlers: [
    draftSurveyHandler,
    changeSurveyHandler,
    putQuestionHandler,
    removeQuestionHandler,
    moveQuestionHandler,
    openSurveyHandler,
    closeSurveyHandler,
    publishResultHandler,
    drawCodesHandler,
    answerSurveyHandler,
    enterPaperHandler,
    listSurveysHandler,
    seeSurveyHandler,
    seeResultHandler,
    listWordsHandler,
    listCodesHandler,
    listAnswersHandler,
  ],
  explain,
}
