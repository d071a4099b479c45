import type { Handler } from '#kernel/handler.ts'
import type { VoteParts } from '../vote-parts.ts'
import { addCountSheetHandler } from './add-count-sheet.ts'
import { beginCardsHandler, grantSecondPassHandler, listCardBatchesHandler } from './begin-cards.ts'
import { enterCountSheetHandler } from './enter-count-sheet.ts'
import { setBoardPeopleHandler, withdrawCountSheetHandler } from './mend-count-sheet.ts'
import { openDeskHandler } from './open-desk.ts'
import { listCountSheetsHandler, seeCountSheetHandler, seeSheetScanHandler } from './see-count-sheets.ts'
import { seeDeskAttendanceHandler } from './see-desk-attendance.ts'
import { typeShareHandler } from './type-share.ts'

/** What the room does on the spot: count sheets, desks, cards. */
export const onsiteHandlers = (parts: VoteParts): readonly Handler[] => [
  addCountSheetHandler,
  enterCountSheetHandler,
  withdrawCountSheetHandler,
  setBoardPeopleHandler,
  openDeskHandler(parts),
  grantSecondPassHandler,
  beginCardsHandler(parts),
  typeShareHandler,
  listCountSheetsHandler,
  seeCountSheetHandler,
  seeSheetScanHandler,
  listCardBatchesHandler,
  seeDeskAttendanceHandler(parts),
]
