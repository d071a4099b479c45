import type { Page } from '#kernel/page.ts'
import { reconcilePage } from './reconcile-page.tsx'
import { sheetPage, sheetScanPage } from './sheet-page.tsx'
import { sheetsPage } from './sheets-page.tsx'

/** The pages of what is done on the spot. */
export const onsitePages: readonly Page[] = [sheetsPage, sheetPage, sheetScanPage, reconcilePage]
