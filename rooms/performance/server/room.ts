import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { addEvidenceHandler } from './add-evidence.ts'
import { followPlanHandler } from './follow-plan.ts'
import { correctMeasurementHandler, measureBySurveyHandler, measureIndicatorHandler } from './measure.ts'
import { recordStageHandler, weighStagesHandler } from './record-stage.ts'
import { performanceTells, remindReportsHandler } from './remind-reports.ts'
import { reportQuarterHandler } from './report-quarter.ts'
import { seeBoardHandler } from './see-board.ts'
import { listOutcomesHandler, seeOutcomeHandler, seeProgressHandler } from './see-outcome.ts'

/** The room as it is mounted. */
export const performanceRoom: Room = {
  name: 'performance',
  title: { ko: '추진과 실적', en: 'Carrying out' },
  handlers: [
    addEvidenceHandler,
    followPlanHandler,
    recordStageHandler,
    weighStagesHandler,
    reportQuarterHandler,
    measureIndicatorHandler,
    measureBySurveyHandler,
    correctMeasurementHandler,
    remindReportsHandler,
    seeOutcomeHandler,
    listOutcomesHandler,
    seeProgressHandler,
    seeBoardHandler,
  ],
  tells: performanceTells,
  explain,
}
