import type { Page } from '#kernel/page.ts'
import { cardsPage } from './cards-page.tsx'
import { ceremonyFilePage, ceremonyPage } from './ceremony-pages.tsx'
import { deskPage } from './desk-page.tsx'
import { hallPage } from './hall-page.tsx'
import { reconcilePage } from './reconcile-page.tsx'
import { releasePage } from './release-page.tsx'
import { sheetPage, sheetScanPage } from './sheet-page.tsx'
import { sheetsPage } from './sheets-page.tsx'

/** The pages of what is done on the spot. */
export const onsitePages: readonly Page[] = [
  sheetsPage,
  sheetPage,
  sheetScanPage,
  reconcilePage,
  deskPage,
  cardsPage,
  hallPage,
  ceremonyPage,
  ceremonyFilePage,
  releasePage,
]
