import type { Page } from '#kernel/page.ts'
import { assignPage } from './assign-page.tsx'
import { editGroupPage, newGroupPage } from './edit-group-page.tsx'
import { faultPage } from './fault-page.tsx'
import { faultsPage } from './faults-page.tsx'
import { groupPage } from './group-page.tsx'
import { groupsPage } from './groups-page.tsx'
import { inspectionsPage } from './inspections-page.tsx'
import { minePage } from './mine-page.tsx'
import { paymentsPage } from './payments-page.tsx'
import { rollPage } from './roll-page.tsx'
import { settingsPage } from './settings-page.tsx'
import { visitPage } from './visit-page.tsx'

export const pages: readonly Page[] = [
  inspectionsPage,
  groupsPage,
  newGroupPage,
  groupPage,
  editGroupPage,
  rollPage,
  assignPage,
  paymentsPage,
  minePage,
  visitPage,
  faultsPage,
  faultPage,
  settingsPage,
]
