import { formatDate, type LocalDate } from '#kit/korean-date.ts'
import type { Block, BlockOf, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import {
  chapter,
  item,
  note,
  numberCell,
  paragraph,
  section,
  textCell,
} from '#rooms/documents/core/model/write-blocks.ts'
import type { Facility, FacilityCount } from '#rooms/organization/core/facility.ts'
import type { StaffingView } from '#rooms/organization/core/staffing.ts'
import type { Team } from '#rooms/organization/core/team.ts'
import type { BudgetView } from '#rooms/works/core/budget-at.ts'
import { type Work, workGroups } from '#rooms/works/core/work.ts'
import { documentTitle } from '../document-title.ts'
import { paperWords } from '../words.ts'
import { budgetStateTable, executedCell, rateCell, workBudgetBlocks } from './budget-tables.ts'
import { facilityBlocks } from './facility-blocks.ts'
import { staffingTable } from './staffing-table.ts'
import { workWords as w } from './words.ts'
import { figureTable, issueBlocks, lineBlocks, overviewBlocks, part } from './work-text.ts'

/** A department of the unit that reports, with what it is given first. */
export interface ReportingDepartment {
  readonly name: string
  readonly teams: readonly Pick<Team, 'name' | 'duties'>[]
  readonly facilityCounts: readonly FacilityCount[]
  readonly facilities: readonly Facility[]
  /** On the day of the report; null where none is recorded for it. */
  readonly budget: BudgetView | null
}

/** A work with the budget that the report states of it; null where none is recorded by its day. */
export interface ReportedWork {
  readonly work: Work
  readonly department: string
  readonly budget: BudgetView | null
}

/** All that the report of a bureau or a department to the district assembly is made of. */
export interface CouncilWorkReport {
  readonly district: string
  readonly unit: string
  readonly year: number
  /** The day whose budgets are reported; null where none is recorded in the year. */
  readonly asOf: LocalDate | null
  readonly departments: readonly ReportingDepartment[]
  /** Of the whole unit, or of each department that has its own table. */
  readonly staffing: readonly { readonly name: string; readonly view: StaffingView }[]
  readonly works: readonly ReportedWork[]
}

/** The departments with their teams and what these do; of departments whose teams are not known the names alone. */
const organizationBlocks = (departments: readonly ReportingDepartment[]): readonly Block[] =>
  departments.some(({ teams }) => teams.length > 0)
    ? [organizationTable(departments)]
    : departments.map(({ name }) => item(2, name))

const organizationTable = (departments: readonly ReportingDepartment[]): BlockOf<'table'> => ({
  kind: 'table',
  ...{ caption: null, unit: null, headRows: 1, lines: true },
  widthsMm: [40, 40, 90],
  rows: [
    [w.department, w.team, w.duties].map((label) => textCell(label)),
    ...departments.flatMap(({ name, teams }) =>
      (teams.length === 0 ? [{ name: paperWords.none, duties: null }] : teams).map((team, at) => [
        ...(at === 0 ? [textCell(name, { rowSpan: Math.max(1, teams.length), role: 'row-head' })] : []),
        textCell(team.name, { align: 'center' }),
        textCell(team.duties ?? ''),
      ]),
    ),
  ],
})

/** Ⅰ. 일반현황: organisation, staff, facilities by department, budgets by department. Parts that say nothing are left out. */
function generalBlocks({ departments, staffing, asOf }: CouncilWorkReport): readonly Block[] {
  const kept = departments.flatMap(({ name, facilityCounts, facilities }) =>
    facilityCounts.length + facilities.length === 0
      ? []
      : [item(1, name), ...facilityBlocks(facilityCounts, facilities)],
  )
  const states = departments.flatMap(({ name, budget }) => (budget === null ? [] : [{ name, budget }]))
  const several = staffing.length > 1
  return [
    { kind: 'page-break' },
    chapter(w.general),
    section(w.organization),
    ...organizationBlocks(departments),
    ...(staffing.length === 0 ? [] : [section(w.staffing)]),
    ...staffing.flatMap(({ name, view }) => [...(several ? [item(1, name)] : []), staffingTable(view)]),
    ...(kept.length === 0 ? [] : [section(w.facilities), ...kept]),
    ...(asOf === null || states.length === 0
      ? []
      : [section(w.budgetState), budgetStateTable(states, asOf), note(w.rateNote)]),
  ]
}

const workList = (works: readonly ReportedWork[], sheet: string): BlockOf<'table'> => ({
  kind: 'table',
  ...{ caption: null, unit: paperWords.unitThousand, headRows: 1, lines: true, sheet },
  widthsMm: [12, 58, 26, 27, 27, 20],
  rows: [
    [w.no, w.work, w.department, w.budget, w.executed, w.rate].map((label) => textCell(label)),
    ...works.map(({ work: { no, title }, department, budget }) => [
      numberCell(no, 'count', { align: 'center' }),
      textCell(title, { role: 'row-head', align: 'left' }),
      textCell(department, { align: 'center' }),
      numberCell(budget?.budget ?? null, 'thousand-won'),
      executedCell(budget?.executed ?? null),
      rateCell(budget?.rate ?? null),
    ]),
  ],
})

/** A work as it is told to the district assembly: what for, overview, achievements, plans, budget. */
function workBlocks({ work, department, budget }: ReportedWork): readonly Block[] {
  const { no, title, texts, issues, figures } = work
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 2, text: w.numbered(no, title), numbered: false },
    { ...paragraph(department), align: 'right' },
    ...texts.need.map(({ text }) => paragraph([{ text, bold: true }])),
    ...part(w.sections.overview, overviewBlocks(work)),
    ...part(w.councilSections.achievements, lineBlocks(texts.achievements)),
    ...part(w.figures, figures.length === 0 ? [] : [figureTable(figures)]),
    ...part(w.issues, issueBlocks(issues)),
    ...part(w.councilSections.steps, lineBlocks(texts.steps)),
    ...part(w.sections.effects, lineBlocks(texts.effects)),
    ...(budget === null ? [] : workBudgetBlocks(budget)),
  ]
}

/**
 * The report of a bureau or a department on its works to the district assembly (구의회 주요업무 보고): what it is, then its
 * works with what they achieved, what comes next, and what of their budgets is executed on a day.
 */
export function councilWorkReport(report: CouncilWorkReport): OfficialDocument {
  const { district, unit, year, asOf, works } = report
  const title = documentTitle(w.councilReport(year, unit))
  return {
    version: 1,
    title,
    language: 'ko',
    marks: 'report',
    header: title,
    pageNumbers: true,
    blocks: [
      {
        kind: 'title',
        text: title,
        under: [...(asOf === null ? [] : [w.asOf(formatDate(asOf))]), district],
        cover: true,
      },
      { kind: 'contents', title: w.councilContents, depth: 2 },
      ...generalBlocks(report),
      ...workGroups.flatMap((group): readonly Block[] => {
        const own = works.filter(({ work }) => work.group === group)
        if (own.length === 0) return []
        const heading = w.groups[group]
        return [{ kind: 'page-break' }, chapter(heading), workList(own, heading), ...own.flatMap(workBlocks)]
      }),
    ],
  }
}
