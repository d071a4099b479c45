import type { Page } from '#kernel/page.ts'
import { calendarPage } from './calendar-page.tsx'

export const pages: readonly Page[] = [calendarPage]
