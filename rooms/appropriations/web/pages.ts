import type { Page } from '#kernel/page.ts'
import { billPage } from './bill-page.tsx'
import { billsPage } from './bills-page.tsx'
import { differenceFile, differencePage } from './difference-page.tsx'
import { movementsPage } from './movements-page.tsx'
import { newBillPage } from './new-bill-page.tsx'
import { newMovementPage } from './new-movement-page.tsx'
import { stagePage } from './stage-page.tsx'

export const pages: readonly Page[] = [
  billsPage,
  newBillPage,
  billPage,
  stagePage,
  differencePage,
  differenceFile,
  movementsPage,
  newMovementPage,
]
