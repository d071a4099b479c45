import { sameJson } from '#kit/merge-fields.ts'
import { subtractWon, sumWon, type Won, zeroWon } from '#kit/won.ts'
import type { CostLine } from '#rooms/budget/core/cost-line.ts'
import type { ItemId, LineId, ProjectId } from '#rooms/items/core/item.ts'
import type { Negotiation } from './negotiation.ts'
import type { PlanChange } from './plan-change.ts'
import type { Snapshot } from './plan-version.ts'
import type { ProjectSheet } from './project-sheet.ts'
import { type SheetFieldName, sheetFields } from './sheet-field.ts'
import { valueOfField } from './sheet-values.ts'
import { textOfValue } from './value-text.ts'
import { type DiffPiece, wordDiff } from './word-diff.ts'

/** An item with its won in one version of a plan, and what is written of it there, where the version has that. */
export interface ComparedProject {
  readonly itemId: ItemId
  readonly title: string
  readonly projectId: ProjectId | null
  readonly no: number | null
  readonly amount: Won
  readonly sheet: ProjectSheet | null
  readonly lines: readonly CostLine[]
}

/** One side of a comparison: a frozen version, what stands now, or a negotiation's amounts, which have no texts. */
export interface ComparedPlan {
  readonly projects: readonly ComparedProject[]
  readonly sections: Snapshot['sections'] | null
}

export interface TextDifference<Field> {
  readonly field: Field
  readonly pieces: readonly DiffPiece[]
}

export interface LineDifference {
  readonly lineId: LineId
  readonly label: string
  readonly formulaBefore: string | null
  readonly formulaAfter: string | null
  readonly before: Won
  readonly after: Won
  readonly difference: Won
}

export interface ProjectDifference {
  readonly itemId: ItemId
  readonly projectId: ProjectId | null
  readonly no: number | null
  readonly title: string
  readonly change: 'added' | 'removed' | 'changed' | 'same'
  readonly before: Won
  readonly after: Won
  readonly difference: Won
  readonly fields: readonly TextDifference<SheetFieldName>[]
  readonly lines: readonly LineDifference[]
}

export interface SectionDifference {
  readonly sectionId: string
  readonly heading: string
  readonly change: 'added' | 'removed' | 'changed'
  readonly pieces: readonly DiffPiece[]
}

/** What is different between two versions; the differences of the projects add up to that of the whole, exactly. */
export interface PlanDifference {
  readonly before: Won
  readonly after: Won
  readonly difference: Won
  readonly countBefore: number
  readonly countAfter: number
  readonly projects: readonly ProjectDifference[]
  readonly sections: readonly SectionDifference[]
}

/** A snapshot as one side of a comparison: each project under the item it came from, with the sum of its lines. */
export const comparedSnapshot = ({ sections, sheets, lines }: Snapshot): ComparedPlan => {
  const linesOf = Map.groupBy(lines, (line) => line.projectId)
  return {
    sections,
    projects: sheets.map((sheet) => {
      const own = linesOf.get(sheet.id) ?? []
      const { itemId, title, id: projectId, no } = sheet
      return { itemId, title, projectId, no, amount: sumWon(own.map(({ stated }) => stated)), sheet, lines: own }
    }),
  }
}

/**
 * Decides what is different between any two versions of a plan, in text field by field and word by word, and in won
 * project by project and line by line. A project keeps its identity by its item, whatever its name; one that drops out
 * counts with all its won, so that the differences add up to that of the totals (the governance council's 18 projects of
 * 1,000,000 to the final 17 of 900,000: exactly 100,000 thousand; domain.md 1.3).
 */
export function compareVersions(a: ComparedPlan, b: ComparedPlan): PlanDifference {
  const [was, is] = [byItem(a), byItem(b)]
  const order = [...is.keys(), ...[...was.keys()].filter((itemId) => !is.has(itemId))]
  const projects = order.map((itemId) => projectDifference(was.get(itemId), is.get(itemId)))
  return {
    before: sumWon(a.projects.map(({ amount }) => amount)),
    after: sumWon(b.projects.map(({ amount }) => amount)),
    difference: sumWon(projects.map(({ difference }) => difference)),
    countBefore: was.size,
    countAfter: is.size,
    projects,
    sections: sectionDifferences(a.sections, b.sections),
  }
}

const byItem = ({ projects }: ComparedPlan): ReadonlyMap<ItemId, ComparedProject> =>
  new Map(projects.map((project) => [project.itemId, project]))

function projectDifference(was: ComparedProject | undefined, is: ComparedProject | undefined): ProjectDifference {
  const shown = (is ?? was) as ComparedProject
  const [before, after] = [was?.amount ?? zeroWon, is?.amount ?? zeroWon]
  const fields = was === undefined || is === undefined ? [] : fieldDifferences(was.sheet, is.sheet)
  const lines = lineDifferences(was, is)
  const changed = fields.length > 0 || lines.length > 0 || before !== after || was?.no !== is?.no
  return {
    itemId: shown.itemId,
    projectId: shown.projectId,
    no: shown.no,
    title: shown.title,
    change: was === undefined ? 'added' : is === undefined ? 'removed' : changed ? 'changed' : 'same',
    before,
    after,
    difference: subtractWon(after, before),
    fields,
    lines,
  }
}

function fieldDifferences(
  was: ProjectSheet | null,
  is: ProjectSheet | null,
): readonly TextDifference<SheetFieldName>[] {
  if (was === null || is === null) return []
  return sheetFields.flatMap((field) => {
    const [before, after] = [valueOfField(was, field), valueOfField(is, field)]
    return sameJson(before, after) ? [] : [{ field, pieces: wordDiff(textOfValue(before), textOfValue(after)) }]
  })
}

/** The lines that differ; none where one side only has the sum of a project, and all of those that came or went. */
function lineDifferences(was: ComparedProject | undefined, is: ComparedProject | undefined): readonly LineDifference[] {
  if (was?.sheet === null || is?.sheet === null) return []
  const [before, after] = [linesOf(was), linesOf(is)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((lineId) => {
    const [old, now] = [before.get(lineId), after.get(lineId)]
    const [paid, pays] = [old?.stated ?? zeroWon, now?.stated ?? zeroWon]
    const alike = old !== undefined && now !== undefined && sameJson(essence(old), essence(now))
    if (alike) return []
    return [
      {
        lineId,
        label: String((now ?? old)?.label),
        formulaBefore: old?.formulaText ?? null,
        formulaAfter: now?.formulaText ?? null,
        before: paid,
        after: pays,
        difference: subtractWon(pays, paid),
      },
    ]
  })
}

const linesOf = (project: ComparedProject | undefined): ReadonlyMap<LineId, CostLine> =>
  new Map((project?.lines ?? []).map((line) => [line.id, line]))

const essence = ({ accountName, group, label, formulaText, stated, source }: CostLine) => ({
  ...{ accountName, group, label, formulaText, stated, source },
})

function sectionDifferences(a: ComparedPlan['sections'], b: ComparedPlan['sections']): readonly SectionDifference[] {
  if (a === null || b === null) return []
  const [was, is] = [new Map(a.map((one) => [one.id, one])), new Map(b.map((one) => [one.id, one]))]
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((sectionId): readonly SectionDifference[] => {
    const [old, now] = [was.get(sectionId), is.get(sectionId)]
    const text = (one: typeof old): string => (one === undefined ? '' : `${one.heading}\n${one.body}`)
    if (text(old) === text(now)) return []
    const change = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed'
    return [{ sectionId, heading: String((now ?? old)?.heading), change, pieces: wordDiff(text(old), text(now)) }]
  })
}

/** Why a project's amount is another: what negotiations say of its item and changes of the project, in their order. */
export const reasonsFor = (
  { itemId, projectId }: Pick<ProjectDifference, 'itemId' | 'projectId'>,
  negotiations: readonly Negotiation[],
  changes: readonly PlanChange[],
): readonly string[] => [
  ...negotiations.flatMap(({ name, items }) =>
    items
      .filter((item) => item.itemId === itemId && item.before !== item.after)
      .flatMap(({ reason, done }) => [reason, done].filter((text) => text !== null).map((text) => `${name}: ${text}`)),
  ),
  ...changes.filter((change) => change.projectId === projectId).map(({ reason }) => reason),
]
