import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { FiscalYear } from '#rooms/budget/core/account.ts'
import { MultiYear } from '#rooms/budget/core/multi-year.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { TeamId } from '#rooms/organization/core/team.ts'
import { Figure } from './figure.ts'
import { Issue, WorkLine } from './work-lines.ts'

export const WorkId = idOf('WorkId')
export type WorkId = z.infer<typeof WorkId>

/** New this year or carried on (신규, 계속). */
export const workKinds = ['new', 'continuing'] as const
export const WorkKind = z.enum(workKinds)
export type WorkKind = z.infer<typeof WorkKind>

/** Under which part of a report it stands: 주요업무, or 신규·중점사업. */
export const workGroups = ['major', 'focus'] as const
export const WorkGroup = z.enum(workGroups)
export type WorkGroup = z.infer<typeof WorkGroup>

/** The texts of a work, in the order of the papers: 사업 필요성, 사업개요, 추진실적, 추진계획, 기대효과. */
export const workSections = ['need', 'overview', 'achievements', 'steps', 'effects'] as const
export const WorkSection = z.enum(workSections)
export type WorkSection = z.infer<typeof WorkSection>

const lines = z.array(WorkLine).readonly()
export const WorkTexts = z
  .object({ need: lines, overview: lines, achievements: lines, steps: lines, effects: lines })
  .readonly()
export type WorkTexts = z.infer<typeof WorkTexts>

/** What a work carries out or is paid from: a project of a plan, or a budget account of its year by its name. */
export const WorkLink = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('project'), id: z.string() }),
    z.object({ kind: z.literal('account'), id: z.string() }),
  ])
  .readonly()
export type WorkLink = z.infer<typeof WorkLink>

/** A major work (주요업무) of a department in a year. */
export const Work = z
  .object({
    id: WorkId,
    departmentId: DepartmentId,
    teamId: TeamId.nullable(),
    year: FiscalYear,
    /** Its place in the list of its department and year. */
    no: z.int().min(1).max(999),
    title: z.string().min(1),
    /** Null where the paper does not say. */
    kind: WorkKind.nullable(),
    group: WorkGroup,
    period: z.string().nullable(),
    place: z.string().nullable(),
    texts: WorkTexts,
    issues: z.array(Issue).readonly(),
    figures: z.array(Figure).readonly(),
    cost: MultiYear.nullable(),
    links: z.array(WorkLink).readonly(),
    carriedFrom: WorkId.nullable(),
  })
  .readonly()
export type Work = z.infer<typeof Work>

export const noTexts: WorkTexts = { need: [], overview: [], achievements: [], steps: [], effects: [] }

export const CopyRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('year-not-later'), field: z.literal('toYear') }),
  z.object({ kind: z.literal('nothing-to-copy') }),
])
export type CopyRefusal = z.infer<typeof CopyRefusal>

/** The id of a work in another year: its own without the year at its end, and the year. */
const idIn = (id: WorkId, year: number): WorkId => WorkId.parse(`${id.replace(/-\d{4}$/, '').slice(0, 59)}-${year}`)

/**
 * Decides the works of a department that continue in a later year: each with its need, overview, issues, steps, effects,
 * cost and links as they stand, to be written on; achievements, figures and what was executed belong to their year.
 * One that is there already, or was carried before, is left out. Refuses a year that is not later, and nothing to copy.
 */
export function copyWorks(
  works: readonly Work[],
  there: readonly Work[],
  { fromYear, toYear }: { readonly fromYear: number; readonly toYear: number },
): Result<Work[], CopyRefusal> {
  if (toYear <= fromYear) return refuse({ kind: 'year-not-later', field: 'toYear' })
  const year = FiscalYear.parse(toYear)
  const last = Math.max(0, ...there.map(({ no }) => no))
  const missing = works
    .filter((work) => there.every(({ id, carriedFrom }) => carriedFrom !== work.id && id !== idIn(work.id, year)))
    .map((work, at): Work => {
      const { need, overview, steps, effects } = work.texts
      return {
        ...work,
        ...{ id: idIn(work.id, year), year, no: Math.min(999, last + at + 1), kind: 'continuing', group: 'major' },
        ...{ texts: { need, overview, achievements: [], steps, effects }, figures: [], carriedFrom: work.id },
      }
    })
  return missing.length === 0 ? refuse({ kind: 'nothing-to-copy' }) : ok(missing)
}
