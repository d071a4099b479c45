import { type Mapping, textOf } from '#kit/mapped-columns.ts'
import { Programme, type ProgrammeLevel } from '../programme.ts'
import type { ProgrammeField } from './import-columns.ts'
import type { ImportProblem } from './read-accounts.ts'

export type ImportedProgramme = Omit<Programme, 'fiscalYear'>

export interface ReadProgrammes {
  readonly programmes: readonly ImportedProgramme[]
  readonly problems: readonly ImportProblem[]
}

const ImportedProgramme = Programme.unwrap().omit({ fiscalYear: true })

const levels = [
  { level: 'policy', name: 'policy', code: 'policyCode' },
  { level: 'unit', name: 'unit', code: 'unitCode' },
  { level: 'detail', name: 'detail', code: 'detailCode' },
] as const satisfies readonly { level: ProgrammeLevel; name: ProgrammeField; code: ProgrammeField }[]

/**
 * Reads a year's programmes from the rows under the headings, one 세부사업 a row: 정책사업 and 단위사업 that stand once go
 * on. Where the table has no codes, they are numbered in its order (1, 1-1, 1-1-1). A code that stands for two names is
 * told by its row; nothing is taken unless every row can be.
 */
export function readProgrammes(
  rows: readonly (readonly string[])[],
  headings: number,
  mapping: Mapping<ProgrammeField>,
): ReadProgrammes {
  const byCode = new Map<string, ImportedProgramme>()
  const problems: ImportProblem[] = []
  const path: { name: string; code: string }[] = []
  for (const [index, cells] of rows.entries()) {
    if (index <= headings || cells.every((cell) => cell.trim() === '')) continue
    const row = index + 1
    if (textOf(cells, mapping, 'detail') === '' && textOf(cells, mapping, 'unit') === '') {
      if (textOf(cells, mapping, 'policy') === '') problems.push({ row, kind: 'detail-missing', text: '' })
    }
    for (const [depth, { level, name: nameField, code: codeField }] of levels.entries()) {
      const name = textOf(cells, mapping, nameField)
      if (name === '' || (name === path[depth]?.name && level !== 'detail')) continue
      const parent = path[depth - 1]
      if (depth > path.length || (depth > 0 && parent === undefined)) {
        problems.push({ row, kind: 'policy-missing', text: name })
        break
      }
      const parentCode = parent?.code ?? null
      const siblings = [...byCode.values()].filter((one) => one.parentCode === parentCode).length
      const own = textOf(cells, mapping, codeField)
      const code = own === '' ? [parentCode, siblings + 1].filter((part) => part !== null).join('-') : own
      path.length = depth
      path.push({ name, code })
      const department = textOf(cells, mapping, 'department')
      const read = ImportedProgramme.safeParse({
        code,
        level,
        parentCode,
        name,
        aliases: [],
        department: level === 'detail' && department !== '' ? department : null,
      })
      const known = byCode.get(code)
      if (!read.success) problems.push({ row, kind: 'too-long', text: name.slice(0, 50) })
      else if (known === undefined) byCode.set(code, read.data)
      else if (known.name !== name || known.parentCode !== parentCode) {
        problems.push({ row, kind: 'code-for-two', text: code })
      }
    }
  }
  return { programmes: [...byCode.values()], problems }
}
