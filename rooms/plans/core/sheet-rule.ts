import type { Finding, Severity } from '#kit/lint.ts'
import type { CostLine } from '#rooms/budget/core/cost-line.ts'
import type { ProjectSheet } from './project-sheet.ts'

/** A rule of the linter on a project sheet: what it finds, given the cost lines of its own project and others. */
export interface SheetRule {
  readonly id: string
  readonly severity: Severity
  readonly find: (sheet: ProjectSheet, lines: readonly CostLine[]) => readonly Finding[]
}
