import type { Page } from '#kernel/page.ts'
import { chainPage } from './chain-page.tsx'
import { historyOfPage, historyPage } from './history-pages.tsx'

export const pages: readonly Page[] = [historyPage, historyOfPage, chainPage]
