import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { decideContinuationHandler } from './decide-continuation.ts'
import { evaluationTells } from './due-soon.ts'
import {
  answerRemarkHandler,
  confirmEvaluationHandler,
  submitEvaluationHandler,
  writeEvaluationHandler,
} from './evaluate.ts'
import { carryLessonHandler, listLessonsHandler, settleLessonHandler, writeLessonHandler } from './lessons.ts'
import { listCardsWith, seeCardWith } from './see-cards.ts'
import { listSchemesHandler, setSchemeHandler } from './set-scheme.ts'
import { holdSharingHandler, listSharingsHandler } from './sharings.ts'
import type { OutcomesOf } from './views.ts'
import { addCardHandler, addPhotosHandler, changeCardHandler, writeCardTextHandler } from './write-card.ts'

/** The room as it is mounted; what carrying out came to is handed in by `apps/`. */
export const evaluationRoom = ({ outcomesOf }: { readonly outcomesOf: OutcomesOf }): Room => ({
  name: 'evaluation',
  title: { ko: '평가와 배움', en: 'Evaluation' },
  handlers: [
    setSchemeHandler,
    addCardHandler,
    changeCardHandler,
    writeCardTextHandler,
    addPhotosHandler,
    writeEvaluationHandler,
    submitEvaluationHandler,
    confirmEvaluationHandler,
    answerRemarkHandler,
    decideContinuationHandler,
    writeLessonHandler,
    carryLessonHandler,
    settleLessonHandler,
    holdSharingHandler,
    listCardsWith(outcomesOf),
    seeCardWith(outcomesOf),
    listSchemesHandler,
    listLessonsHandler,
    listSharingsHandler,
  ],
  tells: evaluationTells,
  explain,
})
