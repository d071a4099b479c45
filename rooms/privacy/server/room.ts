import type { Room } from '#kernel/house.ts'
import type { Title } from '#kit/contract.ts'
import { explainAccess } from '../core/messages-access.ts'
import { explainDue } from '../core/messages-due.ts'
import { explain } from '../core/messages-requests.ts'
import { answerRequestWith } from './answer-request.ts'
import { askRequestHandler } from './ask-request.ts'
import { destroyDueWith } from './destroy-due.ts'
import { giveReasonHandler } from './give-reason.ts'
import { listAccessWith } from './list-access.ts'
import { listDueWith } from './list-due.ts'
import { listOwnRequestsHandler } from './list-own-requests.ts'
import { listRequestsHandler } from './list-requests.ts'
import type { PersonalHouse } from './personal-house.ts'
import { seeDeclarationsWith } from './see-declarations.ts'
import { seeOwnDataWith } from './see-own-data.ts'
import { setAnswerDaysHandler } from './set-answer-days.ts'
import { withdrawRequestHandler } from './withdraw-request.ts'

/** The room as it is mounted; what the rooms declare, the ways to a person's data and the words of commands are handed in. */
export const privacyRoom = (house: PersonalHouse, titleOf: (command: string) => Title): Room => ({
  name: 'privacy',
  title: { ko: '개인정보', en: 'Personal information' },
  handlers: [
    askRequestHandler,
    withdrawRequestHandler,
    answerRequestWith(house),
    setAnswerDaysHandler,
    giveReasonHandler,
    destroyDueWith(house),
    listDueWith(house),
    listAccessWith(titleOf),
    seeDeclarationsWith(house),
    listOwnRequestsHandler,
    seeOwnDataWith(house, titleOf),
    listRequestsHandler,
  ],
  explain: (refusal, lang) => explain(refusal, lang) ?? explainAccess(refusal, lang) ?? explainDue(refusal, lang),
})
