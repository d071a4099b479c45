import { z } from 'zod'
import { type LocalDate, LocalDate as LocalDateSchema, localDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type ItemId, ProjectId } from '#rooms/items/core/item.ts'
import type { PlanId } from './plan.ts'
import type { ProjectSheet } from './project-sheet.ts'
import { type SheetFieldName, sheetFields } from './sheet-field.ts'
import { valueOfField } from './sheet-values.ts'

export const CopyRefusal = z.object({ kind: z.literal('not-an-earlier-year') })
export type CopyRefusal = z.infer<typeof CopyRefusal>

/** The project of an earlier year that a sheet was copied from. */
export const CopiedFrom = z.object({ projectId: ProjectId, title: z.string(), fiscalYear: z.int() })
export type CopiedFrom = z.infer<typeof CopiedFrom>

/** What a project came to in its year: what each indicator measured, by its number, and what was learned. */
export interface LastYear {
  readonly measured: ReadonlyMap<number, string>
  readonly lessons: readonly string[]
}

/** What a copied sheet is to be: its own ids and number, the years from and to, and what last year came to. */
export interface CopyWish {
  readonly id: ProjectId
  readonly planId: PlanId
  readonly itemId: ItemId
  readonly no: number
  readonly fromYear: number
  readonly toYear: number
  readonly results: string | null
  readonly improvements: string | null
  readonly lastYear: LastYear
}

export interface CopiedSheet {
  readonly sheet: ProjectSheet
  readonly copied: readonly SheetFieldName[]
  /** What was left empty, to be written for the new year. */
  readonly left: readonly SheetFieldName[]
}

/** What belongs to the year that is over: its money, its pictures, and its notes. */
const leftOut: ReadonlySet<SheetFieldName> = new Set([
  'headerBudget',
  'photos',
  'scheduleText',
  'contingency',
  'remarks',
])

/**
 * Decides what a project of an earlier year gives to a new one: all that lasts, dates and stages moved by the years
 * between, the indicators as they were (so that results can be compared), and last year's results and improvements: as they
 * are given, or else its targets beside what was measured, and what was learned. Its stages are worded as what was planned.
 * Refuses `not-an-earlier-year`.
 */
export function copyProject(from: ProjectSheet, wish: CopyWish): Result<CopiedSheet, CopyRefusal> {
  const years = wish.toYear - wish.fromYear
  if (years < 1) return refuse({ kind: 'not-an-earlier-year' })
  const sheet: ProjectSheet = {
    ...from,
    id: wish.id,
    planId: wish.planId,
    itemId: wish.itemId,
    no: wish.no,
    periodText: laterText(from.periodText, years),
    period: {
      ...from.period,
      from: laterDay(from.period.from, years),
      to: from.period.to && laterDay(from.period.to, years),
    },
    stages: from.stages.map((stage) => ({ ...stage, periodText: laterText(stage.periodText, years) })),
    headerBudget: null,
    photos: [],
    scheduleText: null,
    contingency: null,
    remarks: null,
    lastResults: textOr(wish.results, lastResults(from, wish.lastYear)),
    improvements: textOr(wish.improvements, textOr(bulleted(wish.lastYear.lessons), null)),
    lastProgress: textOr(from.stages.map(({ periodText, title }) => `- 계획: ${periodText} ${title}`).join('\n'), null),
  }
  const filled = sheetFields.filter((field) => valueOfField(sheet, field).length > 0)
  return ok({
    sheet,
    copied: filled.filter((field) => !leftOut.has(field)),
    left: sheetFields.filter((field) => !filled.includes(field)),
  })
}

const textOr = (text: string | null, otherwise: string | null): string | null =>
  text === null || text === '' ? otherwise : text

const bulleted = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')

/** Last year's indicators with their targets, and what was measured of each. */
const lastResults = ({ indicators }: ProjectSheet, { measured }: LastYear): string | null =>
  textOr(
    bulleted(
      indicators.map(({ no, goal, name, target }) => {
        const result = measured.get(no)
        return `${goal}: ${name} (목표 ${target.text}${result === undefined ? '' : `, 실적 ${result}`})`
      }),
    ),
    null,
  )

/** How the text of a period writes years: 2021, '21, and the 23 of '21~23년. */
const yearsOfPeriod =
  /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<=['’‘])\d{2}(?!\d)|(?<=(?:(?:19|20)|['’‘])\d{2}\s?년?\s?[~∼～–-]\s?)\d{2}(?=\s?년)/g

/** The years named in the text of a period moved on. */
const laterText = (text: string, years: number): string =>
  text.replaceAll(yearsOfPeriod, (year) =>
    year.length === 4 ? `${Number(year) + years}` : String((Number(year) + years) % 100).padStart(2, '0'),
  )

/** The same day some years on; the last of February where that day is not in the year. */
function laterDay(day: LocalDate, years: number): LocalDate {
  const later = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
  return LocalDateSchema.safeParse(later).success ? localDate(later) : localDate(`${later.slice(0, 8)}28`)
}
