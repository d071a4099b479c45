import type { ProjectSheet } from '../core/project-sheet.ts'

/** Departments with the word that the form uses for their duty: 협업, 협력 and 협조 keep their label. */
export const namesWith = (
  { departments }: Pick<ProjectSheet, 'departments'>,
  duty: 'lead' | 'partner',
): readonly string[] =>
  departments
    .filter((role) => role.duty === duty)
    .map((role) => (role.label === '' ? role.name : `${role.name} (${role.label})`))
