import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { listProjects } from '#rooms/appropriations/contract.ts'
import { editLines, listAccounts, listYears, seeProjectLines } from '#rooms/budget/contract.ts'
import { linesImport } from '#rooms/budget/core/import/import-lines.ts'
import { mayDeclareAccounts } from '#rooms/budget/core/permissions.ts'
import type { OtherImport } from '#rooms/documents/web/import/imports-page.tsx'
import { type ImportTarget, type JoinedImport, joinImport } from '#rooms/documents/web/import/joined-import.ts'
import { mayImportExecuted } from '#rooms/execution/core/permissions.ts'
import { LineId, ProjectId } from '#rooms/items/core/item.ts'
import { importMeetings } from '#rooms/meetings/contract.ts'
import { meetingsImport } from '#rooms/meetings/core/import-meetings.ts'
import { listBodies, listDongs } from '#rooms/organization/contract.ts'
import { editSheet, seeProject } from '#rooms/plans/contract.ts'
import { indicatorsImport } from '#rooms/plans/core/import-indicators.ts'
import { takeIn } from '#rooms/proposals/contract-intake.ts'
import { proposalsImport } from '#rooms/proposals/core/import-proposals.ts'
import { mayImportTransfers, mayTakeIn } from '#rooms/proposals/core/permissions.ts'

const ofProject: ImportTarget = {
  label: { ko: '사업', en: 'Project' },
  options: async (ask) => {
    const listed = await ask(listProjects, {})
    if (!listed.ok) return listed
    return ok(
      listed.value.projects.map(({ projectId, title, fiscalYear }) => ({
        value: `${projectId}`,
        label: `${fiscalYear} ${title}`,
      })),
    )
  },
}

const meetings = joinImport({
  declared: meetingsImport,
  command: importMeetings,
  target: null,
  leadsTo: () => '/meetings',
  known: async (ask, { now, importId }) => {
    const listed = await ask(listBodies, {})
    if (!listed.ok) return listed
    return ok({ bodies: listed.value.bodies.map(({ body }) => body), today: dateInSeoul(now), importId })
  },
  input: (read) => ({ meetings: [...read] }),
})

const indicators = joinImport({
  declared: indicatorsImport,
  command: editSheet,
  target: ofProject,
  leadsTo: (target) => `/projects/${target}`,
  known: async (ask, { target }) => {
    const seen = await ask(seeProject, { projectId: ProjectId.parse(target) })
    return seen.ok ? ok(seen.value.sheet) : seen
  },
  input: (change, { target }) => ({ projectId: ProjectId.parse(target), changes: [change] }),
})

const costLines = joinImport({
  declared: linesImport,
  command: editLines,
  target: ofProject,
  leadsTo: (target) => `/projects/${target}/lines`,
  known: async (ask, { target }) => {
    const seen = await ask(seeProjectLines, { projectId: ProjectId.parse(target) })
    if (!seen.ok) return seen
    const years = await ask(listYears, {})
    if (!years.ok) return years
    const last = seen.value.lines.at(-1)
    const fiscalYear = last?.fiscalYear ?? years.value.years[0]?.fiscalYear
    if (fiscalYear === undefined) return refuse({ kind: 'accounts-not-found' })
    const listed = await ask(listAccounts, { fiscalYear })
    if (!listed.ok) return listed
    const source = last?.source ?? ('district' as const)
    return ok({ fiscalYear, source, accounts: listed.value.accounts, last: last?.id ?? null })
  },
  input: (lines, { target, importId }, { last }) => ({
    projectId: ProjectId.parse(target),
    edits: lines.map((line, at) => ({
      change: 'add' as const,
      lineId: LineId.parse(`${importId}-${at}`),
      after: at === 0 ? last : LineId.parse(`${importId}-${at - 1}`),
      line,
    })),
  }),
})

const proposals = joinImport({
  declared: proposalsImport,
  command: takeIn,
  target: null,
  leadsTo: () => '/proposals/desk',
  known: async (ask, { now }) => {
    const listed = await ask(listDongs, {})
    return listed.ok ? ok({ dongs: listed.value.dongs, today: dateInSeoul(now) }) : listed
  },
  // What stands for rows that do not say how they came: each of a register does.
  input: (rows, { importId, now }) => ({
    ...{ intakeId: importId, way: 'paper' as const, receivedOn: dateInSeoul(now), rows: [...rows] },
  }),
})

/** The imports that share one screen: each room's rows, its command, and what it must know of the other rooms. */
export const imports: readonly JoinedImport[] = [proposals, costLines, indicators, meetings]

/** The imports with a screen of their own. */
export const otherImports: readonly OtherImport[] = [
  {
    path: '/proposals/transfers/import',
    title: { ko: '제안: 시에서 이관된 제안 가져오기', en: 'Proposals: those transferred from the city' },
    permission: mayImportTransfers,
  },
  {
    path: '/proposals/intake',
    title: { ko: '제안: 종이와 방문으로 받은 제안 접수하기', en: 'Proposals: those received on paper or at visits' },
    permission: mayTakeIn,
  },
  {
    path: '/accounts-table/import',
    title: { ko: '예산과목과 세부사업 가져오기', en: 'Accounts and programmes' },
    permission: mayDeclareAccounts,
  },
  {
    path: '/execution/import',
    title: { ko: '집행액 가져오기', en: 'Executed amounts' },
    permission: mayImportExecuted,
  },
]
