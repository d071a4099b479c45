import { z } from 'zod'
import type { Row } from './field-value.ts'

/** The fields of a sheet that people write, in the order of the form (domain.md 1.5). */
export const sheetFields = [
  'title',
  'summary',
  'category',
  'period',
  'headerBudget',
  'objectives',
  'cooperation',
  'subcommittees',
  'background',
  'direction',
  'photos',
  'similarCases',
  'lastResults',
  'improvements',
  'lastProgress',
  'method',
  'stages',
  'scheduleText',
  'indicators',
  'evaluation',
  'contingency',
  'remarks',
] as const
export const SheetFieldName = z.enum(sheetFields)
export type SheetFieldName = z.infer<typeof SheetFieldName>

export const isSheetField = (name: string): name is SheetFieldName => SheetFieldName.safeParse(name).success

/** How a column is written: one line, several, a day, or one of the words of the form. */
export interface SheetColumn {
  readonly name: string
  readonly kind: 'line' | 'lines' | 'day' | 'choice'
  readonly required: boolean
  readonly words?: readonly string[]
}

/** How a field is written. `required` fields are told as missing while they are empty; only `always` ones refuse it. */
export interface SheetField {
  readonly name: SheetFieldName
  readonly kind: 'line' | 'text' | 'list' | 'rows' | 'won'
  readonly required: boolean
  readonly always: boolean
  readonly columns: readonly SheetColumn[]
}

const line = (name: string, required = true): SheetColumn => ({ name, kind: 'line', required })
const lines = (name: string): SheetColumn => ({ name, kind: 'lines', required: false })
const choice = (name: string, words: readonly string[]): SheetColumn => ({
  name,
  kind: 'choice',
  required: true,
  words,
})

/** The words of the official form for who stands on which side of the cooperation. */
export const sideWords = ['주무부서', '협업부서', '협력부서', '협조부서', '민간주체'] as const
export const phaseWords = ['과정평가', '성과평가'] as const

const field = (
  name: SheetFieldName,
  kind: SheetField['kind'],
  need: 'always' | 'required' | 'optional',
  columns: readonly SheetColumn[] = [],
): SheetField => ({ name, kind, required: need !== 'optional', always: need === 'always', columns })

const definitions: Readonly<Record<SheetFieldName, SheetField>> = {
  title: field('title', 'line', 'always'),
  summary: field('summary', 'line', 'required'),
  category: field('category', 'line', 'always'),
  period: field('period', 'rows', 'always', [
    line('text'),
    { name: 'from', kind: 'day', required: true },
    { name: 'to', kind: 'day', required: false },
  ]),
  headerBudget: field('headerBudget', 'won', 'optional'),
  objectives: field('objectives', 'list', 'required'),
  cooperation: field('cooperation', 'rows', 'always', [choice('side', sideWords), line('name'), lines('tasks')]),
  subcommittees: field('subcommittees', 'list', 'required'),
  background: field('background', 'text', 'required'),
  direction: field('direction', 'text', 'required'),
  photos: field('photos', 'rows', 'optional', [line('address'), line('alternative'), line('caption', false)]),
  similarCases: field('similarCases', 'text', 'optional'),
  lastResults: field('lastResults', 'text', 'optional'),
  improvements: field('improvements', 'text', 'optional'),
  lastProgress: field('lastProgress', 'text', 'optional'),
  method: field('method', 'rows', 'required', [line('title'), lines('main'), lines('details')]),
  stages: field('stages', 'rows', 'required', [line('types', false), line('title'), line('periodText')]),
  scheduleText: field('scheduleText', 'line', 'optional'),
  indicators: field('indicators', 'rows', 'required', [
    choice('phase', phaseWords),
    line('goal'),
    line('name'),
    line('target'),
    line('evidence', false),
    line('note', false),
  ]),
  evaluation: field('evaluation', 'list', 'required'),
  contingency: field('contingency', 'text', 'optional'),
  remarks: field('remarks', 'text', 'optional'),
}

/** How a field is written and what it needs. */
export const sheetField = (name: SheetFieldName): SheetField => definitions[name]

/** A row with a text for every column of its field, and no others. */
export const fullRow = ({ columns }: SheetField, row: Row): Row =>
  Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? '']))

/** What stands between two texts of a field that are kept both: a line can hold no empty line. */
export const betweenTexts = (name: SheetFieldName): string => (sheetField(name).kind === 'text' ? '\n\n' : ' / ')
