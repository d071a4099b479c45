import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { correctEntryHandler } from './correct-entry.ts'
import { draftSettlementWith } from './draft-settlement.ts'
import { listBalancesWith } from './list-balances.ts'
import { listSubsidiesHandler } from './list-subsidies.ts'
import type { SubsidyMeans } from './look-at-subsidy.ts'
import { recordApplicationHandler } from './record-application.ts'
import { recordChangeHandler } from './record-change.ts'
import { recordDecisionHandler } from './record-decision.ts'
import { recordPaymentHandler } from './record-payment.ts'
import { recordReportHandler } from './record-report.ts'
import { recordReturnHandler } from './record-return.ts'
import { recordSettlementHandler } from './record-settlement.ts'
import { recordSubsidyHandler } from './record-subsidy.ts'
import { seeSubsidyWith } from './see-subsidy.ts'

/** The room as it is mounted. */
export const subsidiesRoom = (means: SubsidyMeans): Room => ({
  name: 'subsidies',
  title: { ko: '보조금', en: 'Subsidies' },
  handlers: [
    recordSubsidyHandler,
    recordApplicationHandler,
    recordDecisionHandler,
    recordPaymentHandler,
    recordChangeHandler,
    recordReportHandler,
    recordSettlementHandler,
    recordReturnHandler,
    correctEntryHandler,
    listSubsidiesHandler,
    listBalancesWith(means),
    seeSubsidyWith(means),
    draftSettlementWith(means),
  ],
  explain,
})
