import type { Page } from '#kernel/page.ts'
import { bodiesPage } from './bodies-page.tsx'
import { callPage } from './call-page.tsx'
import { callPanelPage } from './call-panel-page.tsx'
import { callsPage } from './calls-page.tsx'
import { departmentEditPage } from './department-edit-page.tsx'
import { departmentPage } from './department-page.tsx'
import { departmentsPage } from './departments-page.tsx'
import { membersPage } from './members-page.tsx'
import { mySeatsPage } from './my-seats-page.tsx'
import { myTeamPage } from './my-team-page.tsx'
import { rollPage } from './roll-page.tsx'
import { teamPage } from './team-page.tsx'
import { teamsPage } from './teams-page.tsx'
import type { WriteTable } from './write-table.ts'

/** A body's own page joins its meetings, and stands in the meetings room. */
export const organizationPages = (writeTable: WriteTable): readonly Page[] => [
  bodiesPage,
  membersPage,
  rollPage(writeTable),
  mySeatsPage,
  callsPage,
  callPage,
  callPanelPage,
  departmentsPage,
  departmentPage,
  departmentEditPage,
  teamsPage,
  teamPage,
  myTeamPage,
]
