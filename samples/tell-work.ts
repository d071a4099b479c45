import { z } from 'zod'
import { fundSourceOf } from '#rooms/budget/core/fund-source.ts'
import {
  addWork,
  recordWorkBudget,
  writeFigures,
  writeIssues,
  writeWorkCost,
  writeWorkText,
} from '#rooms/works/contract.ts'
import { WorkGroup, WorkKind, workSections } from '#rooms/works/core/work.ts'
import type { Tell, Telling } from './teller.ts'

const text = z.string().default('')
const Budget = z.strictObject({
  ...{ asOf: z.string(), budget: z.int(), executed: z.int().nullable(), statedRate: z.string().nullable() },
  ...{ sources: text, note: z.string().nullable().default(null) },
})

/** A major work as a data file holds it: amounts in thousand won, texts as they would be typed. */
export const ToldWork = z.strictObject({
  ...{ key: z.string(), teamId: z.string().nullable().default(null), title: z.string() },
  ...{ kind: WorkKind.nullable(), group: WorkGroup.default('major') },
  ...{ period: z.string().nullable(), place: z.string().nullable() },
  ...{ need: text, overview: text, achievements: text, steps: text, effects: text, issues: text, figures: text },
  years: z.array(z.int()).default([]),
  /** By source: 기투자, each year, 장래소요. */
  cost: z.array(z.tuple([z.string(), z.int(), z.array(z.int()), z.int()])).default([]),
  budget: Budget.nullable().default(null),
})
export type ToldWork = z.infer<typeof ToldWork>

const inWon = (thousands: number): number => thousands * 1000

const sourceOf = (word: string) => {
  const source = fundSourceOf(word)
  if (source === null) throw new Error(`${word} is no source.`)
  return source
}

/** Tells one work as an officer would enter it: the work, then each text, its figures, its cost, its budget on a day. */
export async function tellWork(
  tell: Tell,
  told: ToldWork,
  filed: { readonly departmentId: string; readonly year: number; readonly no: number },
  telling: Telling,
): Promise<void> {
  const { key: workId, teamId, title, kind, group, period, place, years, budget } = told
  await tell(addWork, { workId, ...filed, teamId, title, kind, group, period, place }, telling)
  for (const section of workSections)
    if (told[section] !== '') await tell(writeWorkText, { workId, section, text: told[section] }, telling)
  if (told.issues !== '') await tell(writeIssues, { workId, text: told.issues }, telling)
  if (told.figures !== '') await tell(writeFigures, { workId, text: told.figures }, telling)
  if (told.cost.length > 0) {
    const rows = told.cost.map(([word, before, amounts, after]) => ({
      ...{ source: sourceOf(word), before: inWon(before), years: amounts.map(inWon), after: inWon(after) },
    }))
    await tell(writeWorkCost, { workId, table: { years, rows } }, telling)
  }
  if (budget !== null) {
    const { asOf, ...given } = budget
    await tell(recordWorkBudget, { workId, ...given }, { ...telling, on: asOf })
  }
}
