import type { Page } from '#kernel/page.ts'
import { calendarPage } from './calendar-page.tsx'
import { newCyclePage } from './new-cycle-page.tsx'

export const pages: readonly Page[] = [calendarPage, newCyclePage]
