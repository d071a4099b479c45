import type { FieldValue, Row } from './field-value.ts'
import type { Indicator } from './indicator.ts'
import type { ProjectSheet } from './project-sheet.ts'
import type { SheetFieldName } from './sheet-field.ts'
import type { Stage, StageType } from './stage.ts'

const stageWords: Readonly<Record<StageType, string>> = {
  plan: '계획',
  share: '공유',
  collaborate: '협업',
  execute: '실행',
  evaluate: '평가',
  feedback: '환류',
}

const stageRow = ({ types, title, periodText }: Stage): Row => ({
  types: types.map((type) => stageWords[type]).join(', '),
  title,
  periodText,
})

const indicatorRow = ({ phase, goal, name, target, evidence, note }: Indicator): Row => ({
  phase: phase === 'process' ? '과정평가' : '성과평가',
  goal,
  name,
  target: target.text,
  evidence: evidence ?? '',
  note: note ?? '',
})

/** The rows of the cooperation: departments with the label of their form, then the civil actors, each with its tasks. */
function cooperationRows(sheet: ProjectSheet): readonly Row[] {
  const tasksOf = new Map(sheet.tasks.map(({ actor, tasks }) => [actor, tasks.join('\n')]))
  const row = (side: string, name: string): Row => ({ side, name, tasks: tasksOf.get(name) ?? '' })
  return [
    ...sheet.departments.map(({ name, duty, label }) => row(sideOf(duty, label), name)),
    ...sheet.civilActors.map((name) => row('민간주체', name)),
  ]
}

function sideOf(duty: 'lead' | 'partner', label: string): string {
  if (duty === 'lead') return '주무부서'
  return label.startsWith('협력') ? '협력부서' : label.startsWith('협조') ? '협조부서' : '협업부서'
}

const readers: Readonly<Record<SheetFieldName, (sheet: ProjectSheet) => FieldValue>> = {
  title: (sheet) => sheet.title,
  summary: (sheet) => sheet.summary ?? '',
  category: (sheet) => sheet.category,
  period: ({ periodText, period }) => [{ text: periodText, from: period.from, to: period.to ?? '' }],
  headerBudget: (sheet) => (sheet.headerBudget === null ? '' : `${sheet.headerBudget}`),
  objectives: (sheet) => sheet.objectives,
  cooperation: cooperationRows,
  subcommittees: (sheet) => sheet.subcommittees,
  background: (sheet) => sheet.background ?? '',
  direction: (sheet) => sheet.direction ?? '',
  photos: (sheet) => sheet.photos.map(({ address, alternative, caption }) => ({ address, alternative, caption })),
  similarCases: (sheet) => sheet.similarCases ?? '',
  lastResults: (sheet) => sheet.lastResults ?? '',
  improvements: (sheet) => sheet.improvements ?? '',
  lastProgress: (sheet) => sheet.lastProgress ?? '',
  method: (sheet) => sheet.method.map(({ title, main, details }) => ({ title, main, details })),
  stages: (sheet) => sheet.stages.map(stageRow),
  scheduleText: (sheet) => sheet.scheduleText ?? '',
  indicators: (sheet) => sheet.indicators.map(indicatorRow),
  evaluation: (sheet) => sheet.evaluation,
  contingency: (sheet) => sheet.contingency ?? '',
  remarks: (sheet) => sheet.remarks ?? '',
}

/** The value of a field as a form shows it, in the words of the official form. */
export const valueOfField = (sheet: ProjectSheet, field: SheetFieldName): FieldValue => readers[field](sheet)
