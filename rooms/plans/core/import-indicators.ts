import type { Title } from '#kit/contract.ts'
import { normaliseName } from '#kit/korean-text.ts'
import { ok, refuse } from '#kit/result.ts'
import type { DeclaredImport, UnfitCell } from '#rooms/documents/core/import/declared-import.ts'
import type { Row } from './field-value.ts'
import { importWords } from './messages-import.ts'
import type { ProjectSheet } from './project-sheet.ts'
import { valueOfField } from './sheet-values.ts'

const names = ['phase', 'goal', 'name', 'target', 'evidence', 'note'] as const
type Name = (typeof names)[number]

const headings: Readonly<Record<Name, readonly string[]>> = {
  phase: ['구분', '평가구분', '평가', '평가단계'],
  goal: ['사업목표', '목표', '전략목표'],
  name: ['성과지표', '지표명', '지표', '평가지표'],
  target: ['성과목표', '목표값', '목표치', '목표수준', '달성목표'],
  evidence: ['측정방법', '측정산식', '확인방법', '증빙', '증빙자료'],
  note: ['비고', '참고'],
}

/** 과정평가 and 성과평가 as files shorten them. */
const phaseOf = (text: string): string | null =>
  /^(과정|과정평가|process)$/i.test(text)
    ? '과정평가'
    : /^(성과|성과평가|결과|outcome)$/i.test(text)
      ? '성과평가'
      : null

const keyOf = ({ goal = '', name = '' }: Row): string => `${normaliseName(goal)}\n${normaliseName(name)}`

export interface ImportedIndicators {
  readonly field: 'indicators'
  readonly base: readonly Row[]
  readonly value: readonly Row[]
}

/**
 * Decides what a project's indicators are after a file: one of the same goal and name takes the place of what stands, all
 * others come after. A goal or phase that stands once for several rows goes on.
 */
export const indicatorsImport: DeclaredImport<ProjectSheet, ImportedIndicators> = {
  kind: 'indicators',
  title: importWords.title,
  lead: importWords.lead,
  fields: names.map((name) => ({
    ...{ name, headings: headings[name] },
    label: importWords.fields[name],
    needed: name === 'goal' || name === 'name' || name === 'target',
  })),
  most: 1000,
  read: (rows, sheet) => {
    const unfit: UnfitCell[] = []
    const seen = new Set<string>()
    let above: Row = { phase: '', goal: '' }
    const read = rows.map(({ cells }, at): Row => {
      const wrong = (field: Name, error: Title) => unfit.push({ at, field, error })
      const said = (name: Name): string => cells[name] ?? ''
      const phase = said('phase') === '' ? (above['phase'] as string) : phaseOf(said('phase'))
      const goal = said('goal') || (above['goal'] as string)
      if (phase === null || phase === '') wrong('phase', importWords.problems.phase)
      if (goal === '') wrong('goal', importWords.problems.missing)
      for (const name of ['name', 'target'] as const) if (said(name) === '') wrong(name, importWords.problems.missing)
      const row: Row = {
        ...{ phase: phase ?? '', goal, name: said('name'), target: said('target') },
        ...{ evidence: said('evidence'), note: said('note') },
      }
      if (said('name') !== '' && seen.has(keyOf(row))) wrong('name', importWords.problems.twice)
      seen.add(keyOf(row))
      above = row
      return row
    })
    if (unfit.length > 0) return refuse(unfit)
    const base = valueOfField(sheet, 'indicators') as readonly Row[]
    const anew = new Map(read.map((row) => [keyOf(row), row]))
    const stays = base.map((row) => anew.get(keyOf(row)) ?? row)
    const there = new Set(base.map(keyOf))
    return ok({ field: 'indicators', base, value: [...stays, ...read.filter((row) => !there.has(keyOf(row)))] })
  },
}
