import type { Page } from '#kernel/page.ts'
import { contractPage } from './contract-page.tsx'
import { contractsPage } from './contracts-page.tsx'
import { entrustingPage } from './entrusting-page.tsx'
import { entrustingsPage } from './entrustings-page.tsx'
import { newContractPage } from './new-contract-page.tsx'
import { newEntrustingPage } from './new-entrusting-page.tsx'
import { procedurePage } from './procedure-page.tsx'

export const pages: readonly Page[] = [
  ...[contractsPage, newContractPage, contractPage],
  ...[entrustingsPage, newEntrustingPage, entrustingPage],
  procedurePage,
]
