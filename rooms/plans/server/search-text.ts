import type { ProjectSheet } from '../core/project-sheet.ts'

/** The words by which a project is found, beside its title: who works on it, and what it sets out to do. */
export const searchText = (sheet: ProjectSheet): string =>
  [
    ...new Set([
      sheet.summary ?? '',
      sheet.category,
      ...sheet.departments.map((role) => role.name),
      ...sheet.subcommittees,
      ...sheet.civilActors,
      ...sheet.indicators.flatMap((indicator) => [indicator.goal, indicator.name]),
      ...sheet.stages.map((stage) => stage.title),
    ]),
  ].join(' ')
