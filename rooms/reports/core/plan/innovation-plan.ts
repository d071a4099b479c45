import type { z } from 'zod'
import type { ProjectLines } from '#rooms/budget/core/project-lines.ts'
import type { Block, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { chapter, paragraph } from '#rooms/documents/core/model/write-blocks.ts'
import type { PlanSection, SectionKind } from '#rooms/plans/core/plan-section.ts'
import type { SeePlanBudgetReply, SeePlanReply } from '#rooms/plans/core/plan-views.ts'
import type { ProjectSheet } from '#rooms/plans/core/project-sheet.ts'
import { textBlocks } from '../text-blocks.ts'
import { paperWords } from '../words.ts'
import { budgetByProject } from './budget-by-project.ts'
import { planBudgetBlocks } from './plan-budget.ts'
import { projectList, subcommitteeList } from './project-list.ts'
import { projectSheetBlocks } from './project-sheet.ts'
import { planWords as w } from './words.ts'

/** All that the paper of a plan is made of. */
export interface PlanPaper {
  readonly district: string
  readonly seen: z.infer<typeof SeePlanReply>
  readonly budget: z.infer<typeof SeePlanBudgetReply>['budget']
  /** Its chapters in their order; none yet: those of the official form, empty. */
  readonly sections: readonly Pick<PlanSection, 'kind' | 'heading' | 'body'>[]
  readonly sheets: readonly { readonly sheet: ProjectSheet; readonly lines: z.infer<typeof ProjectLines> }[]
  /** What stands in annexes beside their text, in their order: bodies; the way of the items; the year before. */
  readonly annexes: readonly (readonly Block[])[]
}

/** The sheets, each on a new page, put together by category in the order in which the plan first names it. */
const sheetBlocks = (sheets: PlanPaper['sheets']): readonly Block[] =>
  [...Map.groupBy(sheets, ({ sheet }) => sheet.category)].flatMap(([category, own]) => [
    { kind: 'page-break' as const },
    chapter(category),
    ...own.flatMap(({ sheet, lines }, index) => [
      ...(index === 0 ? [] : [{ kind: 'page-break' as const }]),
      ...projectSheetBlocks(sheet, lines),
    ]),
  ])

/** What follows a chapter's own text, by its kind. */
const following = (kind: SectionKind, paper: PlanPaper): readonly Block[] => {
  if (kind === 'projects') return [projectList(paper.seen), ...subcommitteeList(paper.seen)]
  return kind === 'budget' ? [...planBudgetBlocks(paper.budget), ...budgetByProject(paper.sheets)] : []
}

function sectionBlocks(paper: PlanPaper): readonly Block[] {
  const annexes = paper.annexes.values()
  return paper.sections.flatMap(({ kind, heading, body }): readonly Block[] => {
    const own = textBlocks(body)
    const after = kind === 'annex' ? (annexes.next().value ?? []) : following(kind, paper)
    const said = own.length + after.length === 0 ? [paragraph(w.noText)] : [...own, ...after]
    const title: Block = { kind: 'heading', level: 1, text: heading, numbered: kind !== 'annex' }
    const sheets = kind === 'projects' ? sheetBlocks(paper.sheets) : []
    return [{ kind: 'page-break' }, title, ...said, ...sheets]
  })
}

/**
 * The community innovation plan whole: cover, contents, its chapters, the list of projects with the sheet of each, the
 * budget from every side, and the annexes. Every amount is computed from the cost lines.
 */
export function innovationPlan(paper: PlanPaper): OfficialDocument {
  const { plan } = paper.seen
  return {
    version: 1,
    title: plan.name,
    language: 'ko',
    marks: 'report',
    header: plan.name,
    pageNumbers: true,
    blocks: [
      { kind: 'title', text: plan.name, under: [paper.district], cover: true },
      { kind: 'contents', title: paperWords.contents, depth: 2 },
      ...sectionBlocks(paper),
    ],
  }
}
