import type { Page } from '#kernel/page.ts'
import { bankAccountsPage } from './bank-accounts-page.tsx'
import { bodyPage } from './body-page.tsx'
import { calendarPage } from './calendar-page.ts'
import { callMeetingPage } from './call-meeting-page.tsx'
import { calledMeetingPage } from './called-meeting-page.tsx'
import { calledMeetingsPage } from './called-meetings-page.tsx'
import { deskPage } from './desk-page.tsx'
import { meetingPage } from './meeting-page.tsx'
import { meetingRulesPage } from './meeting-rules-page.tsx'
import { meetingsPage } from './meetings-page.tsx'
import { minutesPage } from './minutes-page.tsx'
import { myMeetingsPage } from './my-meetings-page.tsx'
import { newMeetingPage } from './new-meeting-page.tsx'
import { ownPartPage } from './own-part-page.tsx'
import { paperPage } from './paper-page.ts'
import { paymentsPage } from './payments-page.tsx'

export const pages: readonly Page[] = [
  meetingsPage,
  newMeetingPage,
  meetingPage,
  bodyPage,
  calledMeetingsPage,
  callMeetingPage,
  calledMeetingPage,
  calendarPage,
  deskPage,
  ownPartPage,
  minutesPage,
  paymentsPage,
  paperPage,
  bankAccountsPage,
  myMeetingsPage,
  meetingRulesPage,
]
