import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { addPledgeHandler, changePledgeHandler } from './add-pledge.ts'
import { applyToJuryHandler, callJuryHandler, drawJuryHandler, withdrawFromJuryHandler } from './call-jury.ts'
import { changeStatusHandler, removePledgeHandler } from './change-status.ts'
import { linkPledgeHandler, unlinkPledgeHandler } from './link-pledge.ts'
import { listPledgesHandler } from './list-pledges.ts'
import { answerOpinionHandler, giveOpinionHandler } from './opinions.ts'
import { recordResultsHandler } from './record-results.ts'
import { listJuriesHandler, seeJuryHandler, seeOwnJuriesHandler } from './see-jury.ts'
import { seePledgeHandler } from './see-pledge.ts'
import * as write from './write-pledge.ts'

/** The room as it is mounted. */
export const pledgesRoom: Room = {
  name: 'pledges',
  title: { ko: '공약', en: 'Pledges' },
  handlers: [
    addPledgeHandler,
    changePledgeHandler,
    changeStatusHandler,
    write.writePledgeTextHandler,
    write.writeTargetsHandler,
    recordResultsHandler,
    write.writeMoneyHandler,
    write.writeCostHandler,
    write.writeSecuredHandler,
    write.writePublicityHandler,
    linkPledgeHandler,
    unlinkPledgeHandler,
    removePledgeHandler,
    callJuryHandler,
    applyToJuryHandler,
    withdrawFromJuryHandler,
    drawJuryHandler,
    giveOpinionHandler,
    answerOpinionHandler,
    listPledgesHandler,
    seePledgeHandler,
    listJuriesHandler,
    seeJuryHandler,
    seeOwnJuriesHandler,
  ],
  explain,
}
