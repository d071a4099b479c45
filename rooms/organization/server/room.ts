import type { Lang, Room } from '#kernel/house.ts'
import type { TellingKind } from '#kernel/telling.ts'
import { explain as explainRoles } from '#rooms/identity/core/messages.ts'
import { explain } from '../core/messages.ts'
import { callsIn, explainCalls } from '../core/messages-calls.ts'
import { explainDongMap } from '../core/messages-dong-map.ts'
import { explainFacts } from '../core/messages-facts.ts'
import { explainLimits } from '../core/messages-limits.ts'
import { explainMembers, membersIn } from '../core/messages-members.ts'
import { explainTeams, teamsIn } from '../core/messages-teams.ts'
import { addDepartmentHandler } from './add-department.ts'
import { addDongHandler } from './add-dong.ts'
import { addSeatHandler } from './add-seat.ts'
import { addTeamHandler } from './add-team.ts'
import { applyHandler } from './apply.ts'
import { appointApplicantHandler } from './appoint-applicant.ts'
import { arrangeStandInHandler } from './arrange-stand-in.ts'
import { decideCallHandler } from './decide-call.ts'
import { arrangeDongsHandler, seeDongMapHandler } from './dong-map.ts'
import { endPostingHandler } from './end-posting.ts'
import { endStandInHandler } from './end-stand-in.ts'
import { establishBodyHandler } from './establish-body.ts'
import { excuseJurorHandler } from './excuse-juror.ts'
import { fillSeatHandler } from './fill-seat.ts'
import { foundDistrictHandler } from './found-district.ts'
import { listBodiesHandler } from './list-bodies.ts'
import { listDepartmentsHandler } from './list-departments.ts'
import { listDongsHandler } from './list-dongs.ts'
import { listTeamsHandler } from './list-teams.ts'
import {
  countPersonsHandler,
  holdersOnHandler,
  membersOnHandler,
  mySeatsHandler,
  takeRollHandler,
} from './members-on.ts'
import { myTeamsHandler } from './my-teams.ts'
import { openCallHandler } from './open-call.ts'
import { postToTeamHandler } from './post-to-team.ts'
import { proposeMemberRoleHandler } from './propose-member-role.ts'
import {
  keepFacilityHandler,
  recordFacilitiesHandler,
  removeFacilitiesHandler,
  removeFacilityHandler,
} from './record-facilities.ts'
import { recordStaffingHandler, removeStaffingHandler } from './record-staffing.ts'
import { scoreApplicationHandler } from './score-application.ts'
import { seeBodyHandler } from './see-body.ts'
import { listCallsHandler, myApplicationHandler, seeApplicationsHandler, seeCallHandler } from './see-calls.ts'
import { listStaffingHandler, seeDepartmentHandler } from './see-department.ts'
import { seeDistrictHandler } from './see-district.ts'
import { seeTeamHandler } from './see-team.ts'
import { setLimitsHandler } from './set-limits.ts'
import { standAsideHandler } from './stand-aside.ts'
import { vacateSeatHandler } from './vacate-seat.ts'
import { withdrawApplicationHandler } from './withdraw-application.ts'

/** What is one's own duty or right cannot be turned off. */
const told = (kind: string, title: (lang: Lang) => string): TellingKind => ({
  ...{ kind, title: { ko: title('ko'), en: title('en') }, needed: true },
})

export const organizationRoom: Room = {
  name: 'organization',
  title: { ko: '조직과 기구', en: 'Organization' },
  handlers: [
    foundDistrictHandler,
    addDongHandler,
    arrangeDongsHandler,
    seeDongMapHandler,
    addDepartmentHandler,
    establishBodyHandler,
    addSeatHandler,
    fillSeatHandler,
    setLimitsHandler,
    vacateSeatHandler,
    seeDistrictHandler,
    listDongsHandler,
    listDepartmentsHandler,
    listBodiesHandler,
    seeBodyHandler,
    proposeMemberRoleHandler,
    membersOnHandler,
    holdersOnHandler,
    countPersonsHandler,
    takeRollHandler,
    mySeatsHandler,
    addTeamHandler,
    postToTeamHandler,
    endPostingHandler,
    arrangeStandInHandler,
    endStandInHandler,
    listTeamsHandler,
    seeTeamHandler,
    myTeamsHandler,
    recordStaffingHandler,
    removeStaffingHandler,
    recordFacilitiesHandler,
    removeFacilitiesHandler,
    keepFacilityHandler,
    removeFacilityHandler,
    seeDepartmentHandler,
    listStaffingHandler,
    openCallHandler,
    applyHandler,
    withdrawApplicationHandler,
    scoreApplicationHandler,
    standAsideHandler,
    excuseJurorHandler,
    decideCallHandler,
    appointApplicantHandler,
    listCallsHandler,
    seeCallHandler,
    myApplicationHandler,
    seeApplicationsHandler,
  ],
  tells: [
    told('organization.stands-in', (lang) => teamsIn(lang).standsInTell),
    told('organization.appointed', (lang) => membersIn(lang).tells.appointed),
    told('organization.left-office', (lang) => membersIn(lang).tells.leftOffice),
    told('organization.call-decided', (lang) => callsIn(lang).told),
    told('organization.term-ends', (lang) => membersIn(lang).tells.termEnds),
    told('organization.role-to-revoke', (lang) => membersIn(lang).tells.roleToRevoke),
  ],
  explain: (refusal, lang) =>
    explain(refusal, lang) ??
    explainDongMap(refusal, lang) ??
    explainLimits(refusal, lang) ??
    explainTeams(refusal, lang) ??
    explainFacts(refusal, lang) ??
    explainCalls(refusal, lang) ??
    explainMembers(refusal, lang) ??
    explainRoles(refusal, lang),
}
