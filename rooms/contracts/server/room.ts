import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { cancelEntryHandler } from './cancel-entry.ts'
import {
  cancelEntrustedEntryHandler,
  entrustWorkHandler,
  payTrusteeHandler,
  recordGuidanceHandler,
  reviewEntrustingHandler,
  settleYearHandler,
} from './keep-entrusting.ts'
import {
  drawUpProcedureHandler,
  forgetProcedureStepHandler,
  planProcedureStepHandler,
  recordProcedureStepHandler,
  removeProcedureStepHandler,
} from './keep-procedure.ts'
import { listContractsHandler } from './list-contracts.ts'
import { procedureTells } from './procedure-due-soon.ts'
import { recordContractHandler } from './record-contract.ts'
import { recordChangeHandler, recordPaymentHandler, recordStepHandler } from './record-entry.ts'
import { seeContractHandler } from './see-contract.ts'
import { listEntrustingsHandler, seeEntrustingHandler } from './see-entrustings.ts'
import { seeProcedureHandler } from './see-procedure.ts'

/** The room as it is mounted. */
export const contractsRoom: Room = {
  name: 'contracts',
  title: { ko: '계약', en: 'Contracts' },
  handlers: [
    recordContractHandler,
    recordChangeHandler,
    recordPaymentHandler,
    recordStepHandler,
    cancelEntryHandler,
    drawUpProcedureHandler,
    planProcedureStepHandler,
    removeProcedureStepHandler,
    recordProcedureStepHandler,
    forgetProcedureStepHandler,
    seeProcedureHandler,
    entrustWorkHandler,
    payTrusteeHandler,
    recordGuidanceHandler,
    settleYearHandler,
    reviewEntrustingHandler,
    cancelEntrustedEntryHandler,
    listEntrustingsHandler,
    seeEntrustingHandler,
    listContractsHandler,
    seeContractHandler,
  ],
  tells: procedureTells,
  explain,
}
