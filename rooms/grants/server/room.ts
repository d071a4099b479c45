import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { applyHandler, enterApplicationHandler, withdrawHandler } from './apply.ts'
import { decideCallHandler, scoreApplicationHandler } from './choose.ts'
import { grantsTells } from './due-soon.ts'
import { draftCallHandler, extendCallHandler, publishCallHandler, releaseRestHandler } from './keep-calls.ts'
import * as grants from './keep-grants.ts'
import { judgeReceiptHandler, writeReceiptsHandler } from './receipts.ts'
import { seeApplicationHandler } from './see-application.ts'
import { listCallsHandler, listOwnApplicationsHandler, seeCallHandler } from './see-calls.ts'

/** The room as it is mounted. */
export const grantsRoom: Room = {
  name: 'grants',
  title: { ko: '공모와 보조사업', en: 'Calls and grants' },
  handlers: [
    draftCallHandler,
    publishCallHandler,
    extendCallHandler,
    releaseRestHandler,
    applyHandler,
    enterApplicationHandler,
    withdrawHandler,
    scoreApplicationHandler,
    decideCallHandler,
    grants.recordAgreementHandler,
    grants.recordChangeHandler,
    grants.recordPaymentHandler,
    grants.recordInterestHandler,
    grants.reportGrantHandler,
    grants.surrenderGrantHandler,
    grants.submitSettlementHandler,
    grants.decideSettlementHandler,
    grants.recordReturnHandler,
    grants.cancelEntryHandler,
    writeReceiptsHandler,
    judgeReceiptHandler,
    listCallsHandler,
    seeCallHandler,
    seeApplicationHandler,
    listOwnApplicationsHandler,
  ],
  explain,
  tells: grantsTells,
}
