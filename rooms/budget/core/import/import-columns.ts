import { normaliseName } from '#kit/korean-text.ts'

/** What a column of an imported table may hold; the accounts and the programmes of a year have their own. */
export const accountFields = ['compilationItem', 'name', 'code', 'nature', 'aliases'] as const
export const programmeFields = [
  'policyCode',
  'policy',
  'unitCode',
  'unit',
  'detailCode',
  'detail',
  'department',
] as const
export type AccountField = (typeof accountFields)[number]
export type ProgrammeField = (typeof programmeFields)[number]

/** Which column, from 0, holds a field; none for one that the table does not have. */
export type Mapping<Field extends string> = Readonly<Partial<Record<Field, number>>>

const words: Readonly<Record<AccountField | ProgrammeField, readonly string[]>> = {
  compilationItem: ['편성목', '편성목명', '목그룹', '목'],
  name: ['통계목', '통계목명', '세목', '예산과목', '과목명', '과목'],
  code: ['코드', '통계목코드', '과목코드', '목코드'],
  nature: ['성격', '성질', '경상자본', '성격구분'],
  aliases: ['다른이름', '별칭', '이명'],
  policyCode: ['정책사업코드'],
  policy: ['정책사업', '정책사업명'],
  unitCode: ['단위사업코드'],
  unit: ['단위사업', '단위사업명'],
  detailCode: ['세부사업코드', '사업코드'],
  detail: ['세부사업', '세부사업명'],
  department: ['부서', '부서명', '소관부서', '담당부서'],
}

/** Guesses from the headings which column holds what; each column and each field once. */
export function guessMapping<Field extends AccountField | ProgrammeField>(
  fields: readonly Field[],
  headings: readonly string[],
): Mapping<Field> {
  const mapping: Partial<Record<Field, number>> = {}
  for (const field of fields) {
    const at = headings.findIndex((heading) => words[field].includes(normaliseName(heading)))
    if (at !== -1) mapping[field] = at
  }
  return mapping
}

/** Where the headings stand: the first row that names two of the fields, or else the first. */
export function headingRow(
  fields: readonly (AccountField | ProgrammeField)[],
  rows: readonly (readonly string[])[],
): number {
  const at = rows.findIndex((row) => Object.keys(guessMapping(fields, row)).length >= 2)
  return Math.max(0, at)
}

/** The text of a field in a row, spaces made one; '' where the table does not have it. */
export const textOf = <Field extends string>(row: readonly string[], mapping: Mapping<Field>, field: Field): string => {
  const at = mapping[field]
  return at === undefined ? '' : `${row[at] ?? ''}`.replaceAll(/\s+/g, ' ').trim()
}
