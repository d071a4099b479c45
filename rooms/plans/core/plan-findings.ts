import { normaliseName } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import type { CostLine } from '#rooms/budget/core/cost-line.ts'
import type { ProjectSheet } from './project-sheet.ts'
import { sheetFindings } from './sheet-findings.ts'

/** Finds projects of one plan that bear one name, spaces and marks aside: an id tells them apart, a reader cannot. */
export const duplicateNames = (sheets: readonly ProjectSheet[]): readonly Finding[] =>
  [...Map.groupBy(sheets, ({ title }) => normaliseName(title)).values()].flatMap(([first, ...others]) =>
    others.map((other) => ({
      rule: 'duplicate-name',
      severity: 'warning' as const,
      subject: { kind: 'project', id: other.id },
      params: { no: Number(first?.no), title: other.title },
    })),
  )

/** Finds what is wrong or missing in all sheets of a plan and between them; lines are those of the plan. */
export function planFindings(sheets: readonly ProjectSheet[], lines: readonly CostLine[]): readonly Finding[] {
  return [...sheets.flatMap((sheet) => [...sheetFindings(sheet, lines)]), ...duplicateNames(sheets)]
}
