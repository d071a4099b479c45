import { fileURLToPath } from 'node:url'
import type { QueryContext } from '#kernel/handler.ts'
import { type House, joinRooms, type Room } from '#kernel/house.ts'
import type { TellingKind } from '#kernel/telling.ts'
import type { Title } from '#kit/contract.ts'
import { refuse } from '#kit/result.ts'
import { approvedOf } from '#rooms/appropriations/server/approved-of.ts'
import { appropriationsRoom } from '#rooms/appropriations/server/room.ts'
import { appropriationsTraceSteps } from '#rooms/appropriations/server/trace-steps.ts'
import { approvalsRoom } from '#rooms/approvals/server/room.ts'
import { publications } from '#rooms/approvals/store/submission-queries.ts'
import { budgetRoom } from '#rooms/budget/server/room.ts'
import { contractsBeside } from '#rooms/contracts/server/beside.ts'
import { entrustingDueSoon } from '#rooms/contracts/server/entrusting-due-soon.ts'
import { procedureDueSoon } from '#rooms/contracts/server/procedure-due-soon.ts'
import { contractsRoom } from '#rooms/contracts/server/room.ts'
import { contractsTraceSteps } from '#rooms/contracts/server/trace-steps.ts'
import { coursesOpen } from '#rooms/courses/server/openings.ts'
import { coursesRoom } from '#rooms/courses/server/room.ts'
import { cycleNames } from '#rooms/cycle/server/cycle-names.ts'
import { stepsDueSoon } from '#rooms/cycle/server/due-soon.ts'
import { stepsOpen } from '#rooms/cycle/server/openings.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { type DocumentReader, readInTwoLines } from '#rooms/documents/adapters/document-reader.ts'
import { makePicturesApart, readApart, writeApart } from '#rooms/documents/adapters/read-apart.ts'
import { type FileMeans, type FileScanner, filesHere } from '#rooms/documents/server/file-means.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { evaluationDueSoon } from '#rooms/evaluation/server/due-soon.ts'
import { evaluationBesides, evaluationTraceSteps } from '#rooms/evaluation/server/known.ts'
import { evaluationRoom } from '#rooms/evaluation/server/room.ts'
import { executedOf } from '#rooms/execution/server/executed-of.ts'
import { executionRoom } from '#rooms/execution/server/room.ts'
import { executionTraceSteps } from '#rooms/execution/server/trace-steps.ts'
import { usedOf } from '#rooms/execution/server/used-of.ts'
import { forumsOpen } from '#rooms/forums/server/openings.ts'
import { forumsRoom } from '#rooms/forums/server/room.ts'
import { forumsTraceSteps } from '#rooms/forums/server/trace-steps.ts'
import { grantsDueSoon } from '#rooms/grants/server/due-soon.ts'
import { grantsBeside, grantsTraceSteps } from '#rooms/grants/server/known.ts'
import { grantsRoom } from '#rooms/grants/server/room.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import type { SignInMeans } from '#rooms/identity/server/sign-in-means.ts'
import { inspectionsBeside } from '#rooms/inspections/server/beside.ts'
import { inspectionsDueSoon } from '#rooms/inspections/server/due-soon.ts'
import { inspectionsOpen } from '#rooms/inspections/server/openings.ts'
import { inspectionsRoom } from '#rooms/inspections/server/room.ts'
import { inspectionsTraceSteps } from '#rooms/inspections/server/trace-steps.ts'
import type { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { meetingsRoom } from '#rooms/meetings/server/room.ts'
import { meetingsTraceSteps } from '#rooms/meetings/server/trace-steps.ts'
import { noticesRoom } from '#rooms/notices/server/room.ts'
import type { SendingMeans } from '#rooms/notices/server/sending-means.ts'
import { callsOpen } from '#rooms/organization/server/openings.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { termsDueSoon } from '#rooms/organization/server/terms-ending.ts'
import { performanceBeside } from '#rooms/performance/server/beside.ts'
import { reportsDueSoon } from '#rooms/performance/server/remind-reports.ts'
import { performanceRoom } from '#rooms/performance/server/room.ts'
import { performanceTraceSteps } from '#rooms/performance/server/trace-steps.ts'
import { VersionId } from '#rooms/plans/core/plan-version.ts'
import type { PublishedVersions } from '#rooms/plans/server/plan-means.ts'
import { plansRoom } from '#rooms/plans/server/room.ts'
import { plansTraceSteps } from '#rooms/plans/server/trace-steps.ts'
import { findSheet, sheetsOfItems } from '#rooms/plans/store/sheet-queries.ts'
import { pledgesRoom } from '#rooms/pledges/server/room.ts'
import { votesOpen } from '#rooms/polling/server/openings.ts'
import { pollingRoom } from '#rooms/polling/server/room.ts'
import type { PollingMeans } from '#rooms/polling/server/vote-means.ts'
import type { VoteParts } from '#rooms/polling/server/vote-parts.ts'
import { privacyRoom } from '#rooms/privacy/server/room.ts'
import { proposalPages } from '#rooms/proposals/server/pages-of-items.ts'
import { proposersOfItems } from '#rooms/proposals/server/proposers-of-items.ts'
import { proposalsRoomWith } from '#rooms/proposals/server/room.ts'
import { recordRoom } from '#rooms/record/server/room.ts'
import { auditApart } from '#rooms/reports/adapters/audit-apart.ts'
import { reportsRoom } from '#rooms/reports/server/room.ts'
import { rewardsRoom } from '#rooms/rewards/server/room.ts'
import { screeningDueSoon } from '#rooms/screening/server/due-soon.ts'
import { screeningRoom } from '#rooms/screening/server/room.ts'
import { screeningTraceSteps } from '#rooms/screening/server/trace-steps.ts'
import { siteRoom } from '#rooms/site/server/room.ts'
import { titlesOf } from '#rooms/site/store/queries.ts'
import type { ExecutedOf, SubsidyMeans, TitlesOf } from '#rooms/subsidies/server/look-at-subsidy.ts'
import { subsidiesRoom } from '#rooms/subsidies/server/room.ts'
import { subsidiesTraceSteps } from '#rooms/subsidies/server/trace-steps.ts'
import { surveysOpen } from '#rooms/surveys/server/openings.ts'
import { surveysRoom } from '#rooms/surveys/server/room.ts'
import { votingRoom } from '#rooms/voting/server/room.ts'
import { votingTraceSteps } from '#rooms/voting/server/trace-steps.ts'
import { worksRoom } from '#rooms/works/server/room.ts'
import { contactsOfProposals } from './contacts-of-proposals.ts'
import { costLines } from './cost-lines.ts'
import { findingsWith } from './findings.ts'
import { headsOfDepartments } from './heads-of-departments.ts'
import { lastYearOf } from './last-year-of.ts'
import { meetingPapers } from './meeting-papers.ts'
import { outcomesOf } from './outcomes-of.ts'
import { outgoingTo } from './outgoing.ts'
import { peopleWith } from './people.ts'
import { destroyRequests, personalHouse } from './personal-house.ts'
import { reviewSubjects } from './review-subjects.ts'
import { reviewsOfProposals } from './reviews-of-proposals.ts'
import { sealingWith } from './sealing.ts'
import { seatHolders } from './seat-holders.ts'
import { unitsOfDistrict } from './units-of.ts'
import { voteRanks } from './vote-ranks.ts'

/** What each project has spent out of a source, in whatever year it was carried into: a subsidy settles against it. */
const executedByProject: ExecutedOf = async (context, projectIds, source) => {
  const executed = []
  for (const projectId of projectIds)
    executed.push({ projectId, amount: await executedOf(context, { projectIds: [projectId], source }) })
  return executed
}

/** The projects that items became, which the rooms above the plans cannot ask for. */
const projectsOfItems = async ({ trx, districtId }: QueryContext, itemIds: readonly ItemId[]) =>
  (await sheetsOfItems(trx, districtId, itemIds)).map(({ itemId, id }) => ({ itemId, projectId: id }))

/** How projects are called, where a room above the plans tells of them. */
const titlesOfProjects: TitlesOf = async ({ trx, districtId }, projectIds) => {
  const titles = new Map<ProjectId, string>()
  for (const projectId of projectIds) {
    const found = await findSheet(trx, districtId, projectId)
    if (found !== null) titles.set(projectId, found.sheet.title)
  }
  return titles
}

/** What the room of subsidies is handed of rooms below it. */
const subsidyMeans: SubsidyMeans = { executedOf: executedByProject, titlesOf: titlesOfProjects, approvedOf }

/** The frozen versions that stand published, which the plans cannot ask for: a visitor reads these and no others. */
const publishedVersions: PublishedVersions = async ({ trx, districtId }) => {
  const standing = (await publications(trx, districtId, null)).filter(({ withdrawnOn }) => withdrawnOn === null)
  return new Set(
    standing.flatMap(({ subject }) => (subject.kind === 'plan-version' ? [VersionId.parse(subject.id)] : [])),
  )
}

/** Documents are read and checked with the rules of all rooms in processes of their own: two at once for the public, one for the office. */
const documentProgram = fileURLToPath(new URL('./read-documents.ts', import.meta.url))
const readDocuments = (checkSeconds: number): DocumentReader => {
  const limits = { milliseconds: checkSeconds * 1000, megabytes: 512, startMilliseconds: 30_000, waiting: 8 }
  const line = (atOnce: number) => readApart(documentProgram, { ...limits, atOnce })
  return readInTwoLines(line(2), line(1))
}

/** Pictures are decoded in processes of their own, two at once. */
const pictureProgram = fileURLToPath(new URL('./make-pictures.ts', import.meta.url))
const filesApart = (scan: FileScanner): FileMeans => {
  const limits = { milliseconds: 20_000, megabytes: 512, startMilliseconds: 30_000, waiting: 16, atOnce: 2 }
  return { makePicture: makePicturesApart(pictureProgram, limits), scan }
}

/** Documents are written in a process of its own, one after the other. */
const writingProgram = fileURLToPath(new URL('./write-documents.ts', import.meta.url))
const writingLimits = { milliseconds: 60_000, megabytes: 1024, startMilliseconds: 30_000, waiting: 8, atOnce: 1 }

/** Bundles of votes are audited in a thread of their own. */
const auditBundle = auditApart(new URL('./vote/audit-bundle.ts', import.meta.url))

const away = async (part: 'registrar' | 'box') =>
  refuse({ kind: 'part-away', part, detail: 'it is not reached' } as const)
/** The parts of a vote where nothing reaches them. */
export const noParts: VoteParts = {
  registrar: () => away('registrar'),
  box: () => away('box'),
  logOf: () => away('box'),
  addresses: { registrar: '', box: '' },
  hasIdentity: true,
  clientSha256: () => '',
  signPass: () => '',
}

interface HouseWish {
  /** How people sign in; without it nobody does, and nothing is carried out: for looking at what the house can do. */
  readonly signIn?: SignInMeans
  /** What the demonstration shows in place of sending. */
  readonly sending?: Pick<SendingMeans, 'shown'>
  /** How the parts of a resident vote are reached; without it none is. */
  readonly polling?: PollingMeans
  /** How long checking one document may take. */
  readonly checkSeconds?: number
  /** Looks through files that people add; without it nothing does. */
  readonly scan?: FileScanner
}

const nobodySignsIn: SignInMeans = {
  ...{ demonstration: false, origin: 'http://localhost', secret: '', providers: [] },
  reach: outgoingTo([]).fetch,
  sealing: sealingWith([{ id: 'nobody', key: Buffer.alloc(32) }]),
  codes: { channels: [], shown: false, post: async () => undefined },
}

/** Joins the rooms into the house; what one room needs of a room below it is handed in here. */
export function buildHouse({
  signIn = nobodySignsIn,
  sending = { shown: null },
  polling = { parts: noParts, sealing: signIn.sealing },
  checkSeconds = 10,
  scan = filesHere.scan,
}: HouseWish): House {
  const titles = new Map<string, Title>()
  const signingIn: string[] = []
  const tells = new Map<string, TellingKind>()
  const titleOf = (command: string): Title => titles.get(command) ?? { ko: command, en: command }
  const rooms: readonly Room[] = [
    identityRoom(signIn, unitsOfDistrict, destroyRequests),
    organizationRoom,
    documentsRoom(readDocuments(checkSeconds), filesApart(scan), writeApart(writingProgram, writingLimits)),
    recordRoom(titleOf, () => signingIn),
    privacyRoom(personalHouse(signIn.sealing), titleOf),
    itemsRoom({
      cycleNames,
      proposersOf: proposersOfItems,
      proposalPages,
      traceSteps: [
        meetingsTraceSteps,
        forumsTraceSteps,
        screeningTraceSteps,
        votingTraceSteps,
        subsidiesTraceSteps(projectsOfItems),
        plansTraceSteps,
        appropriationsTraceSteps,
        executionTraceSteps,
        contractsTraceSteps(projectsOfItems),
        grantsTraceSteps(projectsOfItems),
        performanceTraceSteps,
        inspectionsTraceSteps,
        evaluationTraceSteps,
      ],
      besides: [contractsBeside, grantsBeside, performanceBeside, inspectionsBeside, evaluationBesides],
    }),
    cycleRoom,
    noticesRoom({
      ...sending,
      tells: () => tells,
      people: peopleWith(signIn),
      namesOf: titlesOf,
      dueSoon: [
        ...[stepsDueSoon, screeningDueSoon, termsDueSoon],
        ...[procedureDueSoon, entrustingDueSoon, grantsDueSoon],
        ...[reportsDueSoon, inspectionsDueSoon, evaluationDueSoon],
      ],
    }),
    surveysRoom,
    meetingsRoom({ sealing: signIn.sealing, holders: seatHolders, costLines, papers: meetingPapers }),
    proposalsRoomWith(contactsOfProposals(signIn), reviewsOfProposals),
    forumsRoom({ sealing: signIn.sealing }),
    coursesRoom({ sealing: signIn.sealing }),
    screeningRoom({ voteRanks, headsOf: headsOfDepartments }),
    votingRoom,
    pollingRoom(polling),
    budgetRoom,
    subsidiesRoom(subsidyMeans),
    plansRoom({ publishedVersions, lastYearOf }),
    approvalsRoom(reviewSubjects),
    appropriationsRoom({ usedOf }),
    executionRoom,
    worksRoom,
    contractsRoom,
    grantsRoom,
    performanceRoom,
    inspectionsRoom,
    evaluationRoom({ outcomesOf }),
    rewardsRoom,
    pledgesRoom,
    siteRoom({
      findings: findingsWith(subsidyMeans),
      openings: [stepsOpen, votesOpen, surveysOpen, callsOpen, forumsOpen, coursesOpen, inspectionsOpen],
      proposalPages,
    }),
    reportsRoom({ auditBundle }),
  ]
  for (const told of rooms.flatMap((room) => room.tells ?? [])) tells.set(told.kind, told)
  for (const { contract } of rooms.flatMap((room) => room.handlers)) {
    titles.set(contract.name, contract.title)
    if (contract.permission.opens === 'session') signingIn.push(contract.name)
  }
  return joinRooms(rooms)
}
