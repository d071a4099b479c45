import { z } from 'zod'
import { fundSourceOf } from '#rooms/budget/core/fund-source.ts'
import { readTable } from '../read-table.ts'
import data from './data/cost-lines-2021.json' with { type: 'json' }
import { factorsOf } from './factors.ts'
import { projectId } from './project-sheets.ts'

const Line = z.object({
  project: z.int(),
  no: z.int(),
  account: z.string(),
  group: z.string().nullable(),
  label: z.string(),
  formula: z.string(),
  stated: z.int(),
  source: z.string(),
})

const lines = readTable(data, Line)

export const lineId = (project: number, no: number): string => `${projectId(project)}-l${String(no).padStart(2, '0')}`

function sourceOf(word: string) {
  const source = fundSourceOf(word)
  if (source === null) throw new Error(`Not a fund source: ${word}`)
  return source
}

/** The cost lines of one project sheet, in its order. */
export const costLinesOf = (project: number) =>
  lines
    .filter((line) => line.project === project)
    .map(({ no, account, group, label, formula, stated, source }) => ({
      id: lineId(project, no),
      projectId: projectId(project),
      fiscalYear: 2021,
      accountName: account,
      group,
      label,
      formulaText: formula,
      factors: factorsOf(formula),
      stated,
      source: sourceOf(source),
    }))
