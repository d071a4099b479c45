import { normaliseName } from '#kit/korean-text.ts'
import type { FundSource } from '#rooms/budget/core/fund-source.ts'
import { ImportMapping, importFields } from './import-mapping.ts'

type Fields = Readonly<Record<string, string>>

const numberIn = (text: string | undefined): number | null => (/^\d{1,4}$/.test(text ?? '') ? Number(text) : null)

/** The projects that a form says names in the file mean: `name-0` and `means-0`, and so on; `leave-out` for none. */
function projectsIn(fields: Fields): { text: string; projectId: string | null }[] {
  return Object.entries(fields).flatMap(([key, text]) => {
    const at = /^name-(\d{1,4})$/.exec(key)?.[1]
    const means = fields[`means-${at}`] ?? ''
    if (at === undefined || text === '' || means === '') return []
    return [{ text, projectId: means === 'leave-out' ? null : means }]
  })
}

/**
 * Reads a mapping from the fields of its form, on top of an earlier one whose meanings of names stay. What the form does
 * not say, or says wrongly, is as if it were not there.
 */
export function mappingFromFields(fields: Fields, earlier: ImportMapping | null): ImportMapping {
  const said = projectsIn(fields)
  const saidNames = new Set(said.map(({ text }) => normaliseName(text)))
  const kept = (earlier?.projects ?? []).filter(({ text }) => !saidNames.has(normaliseName(text)))
  const wish = {
    kind: fields['kind'] === 'commitment' ? 'commitment' : 'expenditure',
    firstRow: Math.max(0, (numberIn(fields['firstRow']) ?? 1) - 1),
    unit: fields['unit'] === 'thousand' ? 'thousand' : 'won',
    columns: Object.fromEntries(importFields.map((field) => [field, numberIn(fields[`column-${field}`])])),
    projectId: fields['projectId'] || null,
    source: (fields['source'] || null) as FundSource | null,
    projects: [...kept, ...said],
    leaveOutUnknown: fields['leaveOutUnknown'] === 'on',
  }
  const parsed = ImportMapping.safeParse(wish)
  return parsed.success ? parsed.data : ImportMapping.parse({ ...wish, projectId: null, source: null, projects: [] })
}
