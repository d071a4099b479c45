import type { Page } from '#kernel/page.ts'
import { bodyPage } from './body-page.tsx'
import { meetingPage } from './meeting-page.tsx'
import { meetingsPage } from './meetings-page.tsx'
import { newMeetingPage } from './new-meeting-page.tsx'

export const pages: readonly Page[] = [meetingsPage, newMeetingPage, meetingPage, bodyPage]
