import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { applyHandler, withdrawHandler } from './apply.ts'
import { assignHandler } from './assign.ts'
import { cancelVisitHandler, moveVisitHandler, showPhotosHandler } from './change-visit.ts'
import { decideApplicantHandler, endTermHandler, recordTrainingHandler } from './decide-applicant.ts'
import { keepGroupHandler } from './keep-group.ts'
import { reportVisitHandler } from './report-visit.ts'
import { listFaultsHandler, listWaitingFaultsHandler, seeFaultHandler } from './see-faults.ts'
import { listGroupsHandler, seeGroupHandler, seeInspectorsHandler, seeOwnInspectionsHandler } from './see-groups.ts'
import { seeStatisticsHandler } from './see-statistics.ts'
import { seeVisitHandler } from './see-visit.ts'
import { keepTemplateHandler, seeSettingsHandler, setWorksRuleHandler } from './settings.ts'
import { discardSheetHandler, makeSheetHandler, recordSheetPaidHandler, seeAllowancesHandler } from './sheets.ts'
import * as step from './take-step.ts'
import { inspectionTells } from './tellings.ts'

/** The room as it is mounted. */
export const inspectionsRoom: Room = {
  name: 'inspections',
  title: { ko: '주민감독과 모니터링', en: 'Inspections by residents' },
  handlers: [
    keepGroupHandler,
    applyHandler,
    withdrawHandler,
    decideApplicantHandler,
    recordTrainingHandler,
    endTermHandler,
    keepTemplateHandler,
    setWorksRuleHandler,
    assignHandler,
    moveVisitHandler,
    cancelVisitHandler,
    reportVisitHandler,
    showPhotosHandler,
    step.demandCorrectionHandler,
    step.dropFaultHandler,
    step.replyToDemandHandler,
    step.acceptReplyHandler,
    step.sendBackReplyHandler,
    makeSheetHandler,
    discardSheetHandler,
    recordSheetPaidHandler,
    seeSettingsHandler,
    listGroupsHandler,
    seeGroupHandler,
    seeOwnInspectionsHandler,
    seeInspectorsHandler,
    seeVisitHandler,
    listFaultsHandler,
    listWaitingFaultsHandler,
    seeFaultHandler,
    seeStatisticsHandler,
    seeAllowancesHandler,
  ],
  explain,
  tells: inspectionTells,
}
