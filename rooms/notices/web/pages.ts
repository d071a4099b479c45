import type { Page } from '#kernel/page.ts'
import { deadLettersPage } from './dead-letters-page.tsx'
import { sentPage } from './sent-page.tsx'

export const pages: readonly Page[] = [sentPage, deadLettersPage]
