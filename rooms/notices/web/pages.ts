import type { Page } from '#kernel/page.ts'
import { deadLettersPage } from './dead-letters-page.tsx'
import { deliveriesPage } from './deliveries-page.tsx'
import { followPage } from './follow-page.tsx'
import { noticesPage } from './notices-page.tsx'
import { sentPage } from './sent-page.tsx'
import { settingsPage } from './settings-page.tsx'

export const pages: readonly Page[] = [noticesPage, settingsPage, followPage, sentPage, deadLettersPage, deliveriesPage]
