import type { MultiYearView } from '#rooms/budget/core/multi-year.ts'
import { groupDigits } from '#rooms/documents/core/grouped-digits.ts'
import type { Block, BlockOf, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { item, numberCell, simpleTable, textCell } from '#rooms/documents/core/model/write-blocks.ts'
import type { StaffingView } from '#rooms/organization/core/staffing.ts'
import type { Team } from '#rooms/organization/core/team.ts'
import type { Work } from '#rooms/works/core/work.ts'
import { costInYear } from '#rooms/works/core/work-cost.ts'
import { documentTitle } from '../document-title.ts'
import { paperWords } from '../words.ts'
import { costOverYears } from './cost-over-years.ts'
import { staffingTable } from './staffing-table.ts'
import { workWords as w } from './words.ts'
import { figureTable, issueBlocks, lineBlocks, overviewBlocks, part } from './work-text.ts'

/** A work with what it costs over the years, where a table of that is kept. */
export interface PlannedWork {
  readonly work: Work
  readonly cost: MultiYearView | null
}

/** All that the work plan of a department is made of. */
export interface DepartmentWorkPlan {
  readonly district: string
  readonly department: string
  readonly year: number
  readonly teams: readonly Pick<Team, 'name' | 'duties'>[]
  /** The latest table before the plan's year ends; null where none is kept. */
  readonly staffing: StaffingView | null
  readonly works: readonly PlannedWork[]
}

const plain = (text: string): Block => ({ kind: 'heading', level: 1, text, numbered: false })

const teamTable = (teams: DepartmentWorkPlan['teams']): BlockOf<'table'> =>
  simpleTable({
    caption: null,
    unit: null,
    columns: [
      { label: w.team, widthMm: 45, kind: 'text', align: 'center' },
      { label: w.duties, widthMm: 125, kind: 'text' },
    ],
    rows: teams.map(({ name, duties }) => [name, duties]),
    sheet: w.organization,
  })

/** 일반현황: the teams and what they do, the posts and people on a day. */
const generalBlocks = ({ teams, staffing }: DepartmentWorkPlan): readonly Block[] =>
  teams.length === 0 && staffing === null
    ? []
    : [
        { kind: 'page-break' },
        plain(w.general),
        ...(teams.length === 0 ? [] : [item(1, w.teamCount(teams.length)), teamTable(teams)]),
        ...(staffing === null
          ? []
          : [item(1, w.staffed(staffing.total.quota, staffing.total.headcount)), staffingTable(staffing)]),
      ]

/** The list of works; the pages on which they stand are in the contents, which each format counts for itself. */
const workList = (works: readonly PlannedWork[], year: number): BlockOf<'table'> => ({
  kind: 'table',
  ...{ caption: null, unit: paperWords.unitThousand, headRows: 1, lines: true, sheet: w.works },
  widthsMm: [14, 100, 22, 34],
  rows: [
    [w.no, w.work, w.kind, `${w.year(year)} ${w.cost}`].map((label) => textCell(label)),
    ...works.map(({ work }) => [
      numberCell(work.no, 'count', { align: 'center' }),
      textCell(work.title, { role: 'row-head', align: 'left' }),
      textCell(work.kind === null ? paperWords.none : w.kinds[work.kind], { align: 'center' }),
      numberCell(costInYear(work), 'thousand-won'),
    ]),
  ],
})

/** What a work costs: its own year's amount before the table over the years. */
function costBlocks({ work, cost }: PlannedWork): readonly Block[] {
  if (cost === null) return []
  const own = costInYear(work)
  const title = own === null ? w.cost : w.costIn(work.year, groupDigits(String(own / 1000)))
  return [item(1, title), costOverYears(cost, w.numbered(work.no, work.title))]
}

/** A work as it is planned, in the order of the office's papers (domain.md 1.1). */
const workBlocks = (planned: PlannedWork): readonly Block[] => {
  const { no, title, texts, issues, figures } = planned.work
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 2, text: w.numbered(no, title), numbered: false },
    ...part(w.sections.need, lineBlocks(texts.need)),
    ...part(w.sections.overview, overviewBlocks(planned.work)),
    ...part(w.sections.achievements, lineBlocks(texts.achievements)),
    ...part(w.figures, figures.length === 0 ? [] : [figureTable(figures)]),
    ...part(w.issues, issueBlocks(issues)),
    ...part(w.sections.steps, lineBlocks(texts.steps)),
    ...part(w.sections.effects, lineBlocks(texts.effects)),
    ...costBlocks(planned),
  ]
}

/** The plan of a department for a year (주요업무계획): its teams and staff, the list of its works, and each of them whole. */
export function departmentWorkPlan(plan: DepartmentWorkPlan): OfficialDocument {
  const { district, department, year, works } = plan
  const title = documentTitle(w.workPlan(year, department))
  return {
    version: 1,
    title,
    language: 'ko',
    marks: 'report',
    header: title,
    pageNumbers: true,
    blocks: [
      { kind: 'title', text: title, under: [district], cover: true },
      { kind: 'contents', title: w.planContents, depth: 2 },
      ...generalBlocks(plan),
      { kind: 'page-break' },
      plain(w.works),
      workList(works, year),
      ...works.flatMap(workBlocks),
    ],
  }
}
