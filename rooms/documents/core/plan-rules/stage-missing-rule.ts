import type { DocumentRule } from '../document-rule.ts'
import { foundOn, planFields } from './plan-fields.ts'

/** The kinds of stages; the first four belong to every project, the others are only noted (domain.md 1.6). */
const kinds = [
  ['계획', 'warning'],
  ['실행', 'warning'],
  ['평가', 'warning'],
  ['환류', 'warning'],
  ['공유', 'note'],
  ['협업', 'note'],
] as const

/** Finds projects with stages of kinds among which one is missing (SI-046 to SI-049). */
export const stageMissingRule: DocumentRule = {
  id: 'stage-missing',
  check: (document) => {
    const projects = new Map<string, { readonly types: readonly string[]; readonly last: string }>()
    for (const [path, type] of planFields(document).byPath) {
      const [, project, last] = /^(.*)stages(\[\d+\])\.types\[\d+\]$/.exec(path) ?? []
      if (project === undefined || last === undefined) continue
      projects.set(project, { types: [...(projects.get(project)?.types ?? []), type], last })
    }
    return [...projects].flatMap(([project, { types, last }]) =>
      kinds
        .filter(([type]) => !types.includes(type))
        .map(([type, severity]) =>
          foundOn(`${project}stages${last}.types[0]`, { rule: 'stage-missing', severity, params: { type } }),
        ),
    )
  },
}
