import type { Page } from '#kernel/page.ts'
import { ledgerPage } from './ledger-page.tsx'
import { ownPointsPage } from './own-points-page.tsx'
import { rewardsPage } from './rewards-page.tsx'
import { roundPage } from './round-page.tsx'
import { rulesPage } from './rules-page.tsx'

export const pages: readonly Page[] = [rewardsPage, ownPointsPage, ledgerPage, rulesPage, roundPage]
