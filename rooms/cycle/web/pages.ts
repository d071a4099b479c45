import type { Page } from '#kernel/page.ts'
import { calendarFilePage } from './calendar-file-page.ts'
import { calendarPage } from './calendar-page.tsx'
import { holidaysPage } from './holidays-page.tsx'
import { newCyclePage } from './new-cycle-page.tsx'

export const pages: readonly Page[] = [calendarPage, calendarFilePage, newCyclePage, holidaysPage]
