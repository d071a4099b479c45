import { z } from 'zod'
import { LocalDate, type PeriodPrecision } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { bulletsOf, type FieldValue, isText, type Row, rowsOf } from './field-value.ts'
import type { Target } from './indicator.ts'
import { ProjectSheet } from './project-sheet.ts'
import { fullRow, type SheetField, SheetFieldName, sheetField } from './sheet-field.ts'
import { stageTypeOf } from './stage.ts'
import { parseTarget } from './target-text.ts'

export const FieldRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('field-required'), field: SheetFieldName }),
  z.object({ kind: z.literal('field-unreadable'), field: SheetFieldName }),
  z.object({ kind: z.literal('cell-required'), field: SheetFieldName, row: z.int(), column: z.string() }),
  z.object({
    kind: z.literal('cell-unreadable'),
    field: SheetFieldName,
    row: z.int(),
    column: z.string(),
    text: z.string(),
  }),
  z.object({ kind: z.literal('actor-twice'), name: z.string() }),
])
export type FieldRefusal = z.infer<typeof FieldRefusal>

/** A part of a sheet, before the whole is held against the sheet's own schema. */
type Part = { readonly [Key in keyof z.input<typeof ProjectSheet>]?: unknown }
type Written = Result<Part, FieldRefusal>

/**
 * Decides what a sheet is with one field written anew, from what a form sends. A target keeps the reading it had while
 * its text stays as it was. Refuses a field or cell that must not be empty, and one that cannot be read, by its place.
 */
export function writeField(
  sheet: ProjectSheet,
  name: SheetFieldName,
  value: FieldValue,
): Result<ProjectSheet, FieldRefusal> {
  const part = partOf(sheet, sheetField(name), value)
  if (!part.ok) return part
  const whole = ProjectSheet.safeParse({ ...sheet, ...part.value })
  return whole.success ? ok(whole.data) : refuse({ kind: 'field-unreadable', field: name })
}

function partOf(sheet: ProjectSheet, field: SheetField, value: FieldValue): Written {
  const { name } = field
  if (field.kind === 'rows') return rowsPart(sheet, field, value)
  if (field.kind === 'list') return ok({ [name]: bulletsOf(value) })
  if (!isText(value)) return refuse({ kind: 'field-unreadable', field: name })
  const text = field.kind === 'line' ? value.replaceAll(/\s+/g, ' ').trim() : value
  if (text.trim() === '') return field.always ? refuse({ kind: 'field-required', field: name }) : ok({ [name]: null })
  return field.kind === 'won' ? wonPart(name, text) : ok({ [name]: text })
}

function wonPart(field: SheetFieldName, text: string): Written {
  const digits = text.normalize('NFKC').replaceAll(/[,\s원]/g, '')
  const amount = PlannedWon.safeParse(/^\d+$/.test(digits) ? Number(digits) : null)
  return amount.success ? ok({ [field]: amount.data }) : refuse({ kind: 'field-unreadable', field })
}

function rowsPart(sheet: ProjectSheet, field: SheetField, value: FieldValue): Written {
  const sent = rowsOf(value)
  if (sent === null) return refuse({ kind: 'field-unreadable', field: field.name })
  if (sent.length === 0 && field.always) return refuse({ kind: 'field-required', field: field.name })
  const rows = sent.map((row) => fullRow(field, row))
  for (const [at, row] of rows.entries()) {
    const wrong = wrongCell(field, row)
    if (wrong !== null) return refuse({ ...wrong, field: field.name, row: at + 1 })
  }
  return rowWriters[field.name]?.(sheet, rows) ?? ok({ [field.name]: rows })
}

type WrongCell =
  | { readonly kind: 'cell-required'; readonly column: string }
  | { readonly kind: 'cell-unreadable'; readonly column: string; readonly text: string }

function wrongCell(field: SheetField, row: Row): WrongCell | null {
  for (const { name, kind, required, words } of field.columns) {
    const text = cell(row, name)
    if (text === '' && required) return { kind: 'cell-required', column: name }
    const known = kind !== 'choice' || words?.includes(text) === true
    const dated = kind !== 'day' || text === '' || LocalDate.safeParse(text).success
    if (!known || !dated) return { kind: 'cell-unreadable', column: name, text }
  }
  return null
}

const cell = (row: Row, column: string): string => String(row[column]).trim()
const cellOrNone = (row: Row, column: string): string | null => (cell(row, column) === '' ? null : cell(row, column))

type RowWriter = (sheet: ProjectSheet, rows: readonly Row[]) => Written

const rowWriters: { readonly [Name in SheetFieldName]?: RowWriter } = {
  period: ({ period }, rows) => {
    const [row = {}] = rows
    const [from, to] = [cell(row, 'from'), cellOrNone(row, 'to')]
    const kept = from === period.from && to === period.to
    const precision: PeriodPrecision = kept ? period.precision : 'day'
    if (to !== null && to < from) return unreadable('period', 1, 'to', to)
    return ok({ periodText: cell(row, 'text'), period: { from, to, precision } })
  },
  cooperation: cooperationPart,
  method: (_, rows) =>
    ok({
      method: rows.map((row) => ({
        title: cell(row, 'title'),
        main: cell(row, 'main'),
        details: cell(row, 'details'),
      })),
    }),
  stages: (_, rows) => {
    const stages = []
    for (const [at, row] of rows.entries()) {
      const words = cell(row, 'types')
        .split(/[,·‧/]|\s및\s|\s/)
        .filter((word) => word !== '')
      const types = words.map(stageTypeOf)
      if (types.includes(null)) return unreadable('stages', at + 1, 'types', cell(row, 'types'))
      stages.push({ no: at + 1, types, title: cell(row, 'title'), periodText: cell(row, 'periodText') })
    }
    return ok({ stages })
  },
  indicators: (sheet, rows) => {
    const known = new Map<string, Target>(sheet.indicators.map(({ target }) => [target.text, target]))
    const indicators = rows.map((row, at) => ({
      no: at + 1,
      phase: cell(row, 'phase') === '과정평가' ? 'process' : 'outcome',
      goal: cell(row, 'goal'),
      name: cell(row, 'name'),
      target: known.get(cell(row, 'target')) ?? parseTarget(cell(row, 'target')),
      evidence: cellOrNone(row, 'evidence'),
      note: cellOrNone(row, 'note'),
    }))
    return ok({ indicators })
  },
}

const unreadable = (field: SheetFieldName, row: number, column: string, text: string): Written =>
  refuse({ kind: 'cell-unreadable', field, row, column, text })

/** Departments keep the label their form had and the department they were known as; tasks hang on the actor's name. */
function cooperationPart(sheet: ProjectSheet, rows: readonly Row[]): Written {
  const names = rows.map((row) => cell(row, 'name'))
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) return refuse({ kind: 'actor-twice', name: twice })
  const known = new Map(sheet.departments.map((role) => [role.name, role]))
  const departments = rows
    .filter((row) => cell(row, 'side') !== '민간주체')
    .map((row) => {
      const [name, side] = [cell(row, 'name'), cell(row, 'side')]
      const before = known.get(name)
      const duty = side === '주무부서' ? 'lead' : 'partner'
      const label = before?.duty === duty && before.label.slice(0, 2) === side.slice(0, 2) ? before.label : side
      return { name, departmentId: before?.departmentId ?? null, duty, label }
    })
  const civilActors = rows.filter((row) => cell(row, 'side') === '민간주체').map((row) => cell(row, 'name'))
  const tasks = rows
    .map((row) => ({ actor: cell(row, 'name'), tasks: bulletsOf(cell(row, 'tasks')) }))
    .filter((one) => one.tasks.length > 0)
  return ok({ departments, civilActors, tasks })
}
