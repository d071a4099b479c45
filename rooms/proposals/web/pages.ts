import { argumentsPage } from './arguments-page.tsx'
import { deliveriesPage } from './deliveries-page.tsx'
import { deskPage } from './desk-page.tsx'
import { editProposalPage } from './edit-proposal-page.tsx'
import { exportPage } from './export-page.ts'
import { intakePage } from './intake-page.tsx'
import { lettersPage } from './letters-page.tsx'
import { mapPage } from './map-page.tsx'
import { mergePage } from './merge-page.tsx'
import { newProposalPage } from './new-proposal-page.tsx'
import { proposalPage } from './proposal-page.tsx'
import { ownProposalsPage, proposalsPage } from './proposals-page.tsx'
import { reachPage } from './reach-page.tsx'
import { rulesPage } from './rules-page.tsx'
import { splitPage } from './split-page.tsx'
import { transferImportPage } from './transfer-import-page.tsx'
import { transferFilePage, transfersPage } from './transfers-page.tsx'
import { versionsPage } from './versions-page.tsx'
import { waitingPage } from './waiting-page.tsx'
import { whereMinePage, wherePage } from './where-page.tsx'

export const pages = [
  proposalsPage,
  newProposalPage,
  ownProposalsPage,
  deskPage,
  waitingPage,
  deliveriesPage,
  lettersPage,
  mergePage,
  rulesPage,
  exportPage,
  intakePage,
  wherePage,
  whereMinePage,
  transfersPage,
  transferImportPage,
  transferFilePage,
  reachPage,
  mapPage,
  proposalPage,
  argumentsPage,
  editProposalPage,
  versionsPage,
  splitPage,
]
