import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { DepartmentId } from './department.ts'

export const FacilityId = idOf('FacilityId')
export type FacilityId = z.infer<typeof FacilityId>

const Count = z.int().min(0).max(9_999_999)

/** An area in square metres, as it is written: up to three decimals, kept exactly. */
export const Area = z.string().regex(/^\d{1,8}(\.\d{1,3})?$/)

/** How many facilities of a kind a department looks after (학교 83), with the stated total and its parts. */
export const FacilityCount = z
  .object({
    departmentId: DepartmentId,
    name: z.string().min(1),
    asOf: LocalDate,
    total: Count,
    parts: z.array(z.object({ name: z.string().min(1), count: Count })).readonly(),
  })
  .readonly()
export type FacilityCount = z.infer<typeof FacilityCount>

/** One facility with its card: where it is, how large, what is on each floor. */
export const Facility = z
  .object({
    id: FacilityId,
    departmentId: DepartmentId,
    name: z.string().min(1),
    address: z.string().min(1).nullable(),
    area: Area.nullable(),
    use: z.string().min(1).nullable(),
    inCharge: z.string().min(1).nullable(),
    floors: z
      .array(z.object({ name: z.string().min(1), area: Area.nullable(), use: z.string().min(1).nullable() }))
      .readonly(),
  })
  .readonly()
export type Facility = z.infer<typeof Facility>

const thousandths = (area: string): bigint => {
  const [whole = '', part = ''] = area.split('.')
  return BigInt(`${whole}${part.padEnd(3, '0')}`)
}

/** Adds up areas exactly, in square metres as they are written. */
export function addAreas(areas: readonly string[]): string {
  const all = areas.reduce((total, area) => total + thousandths(area), 0n)
  const digits = `${all}`.padStart(4, '0')
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`.replace(/\.?0+$/, '')
}

/** Finds a stated total that the parts do not add up to; a kind without parts is taken as stated. */
export function facilityCountFindings({ departmentId, name, total, parts }: FacilityCount): readonly Finding[] {
  const computed = parts.reduce((all, { count }) => all + count, 0)
  if (parts.length === 0 || computed === total) return []
  return [
    {
      ...{ rule: 'facility-parts', severity: 'warning', subject: { kind: 'department', id: departmentId } },
      ...{ stated: `${total}`, computed: `${computed}`, params: { name } },
    },
  ]
}

/** Finds a stated floor area that the floors do not add up to, where each floor states its own. */
export function facilityFindings({ departmentId, name, area, floors }: Facility): readonly Finding[] {
  const areas = floors.flatMap((floor) => floor.area ?? [])
  if (area === null || areas.length === 0 || areas.length < floors.length) return []
  const computed = addAreas(areas)
  if (thousandths(computed) === thousandths(area)) return []
  return [
    {
      ...{ rule: 'facility-floors', severity: 'warning', subject: { kind: 'department', id: departmentId } },
      ...{ stated: area, computed, params: { name } },
    },
  ]
}

export const PartsRefusal = z.object({
  kind: z.literal('part-line-unreadable'),
  field: z.literal('parts'),
  line: z.int(),
})
export type PartsRefusal = z.infer<typeof PartsRefusal>
export const FloorsRefusal = z.object({
  kind: z.literal('floor-line-unreadable'),
  field: z.literal('floors'),
  line: z.int(),
})
export type FloorsRefusal = z.infer<typeof FloorsRefusal>

const linesOf = (text: string) =>
  text.split('\n').flatMap((typed, at) => (typed.trim() === '' ? [] : [{ typed: typed.trim(), line: at + 1 }]))

/** Reads the parts of a kind, one a line, the count last ("유치원 37"). Refuses the first line without a count. */
export function readParts(text: string): Result<FacilityCount['parts'][number][], PartsRefusal> {
  const parts: FacilityCount['parts'][number][] = []
  for (const { typed, line } of linesOf(text)) {
    const [, name, count] = /^(.{0,199}?\S)[\s|]+(\d{1,3}(?:,\d{3})*|\d{1,7})$/.exec(typed) ?? []
    const whole = Number(count?.replaceAll(',', ''))
    if (name === undefined || whole > 9_999_999) return refuse({ kind: 'part-line-unreadable', field: 'parts', line })
    parts.push({ name, count: whole })
  }
  return ok(parts)
}

export const writeParts = (parts: FacilityCount['parts']): string =>
  parts.map(({ name, count }) => `${name} ${count}`).join('\n')

/** Reads the floors of a facility, one a line: name | area in m² | use; what is not known is left empty. */
export function readFloors(text: string): Result<Facility['floors'][number][], FloorsRefusal> {
  const floors: Facility['floors'][number][] = []
  for (const { typed, line } of linesOf(text)) {
    const [name = '', measured = '', ...uses] = typed.split('|').map((cell) => cell.trim())
    const area = measured.replaceAll(/[,\s]|㎡|m2|m²/g, '')
    if (name === '' || (area !== '' && !Area.safeParse(area).success))
      return refuse({ kind: 'floor-line-unreadable', field: 'floors', line })
    floors.push({ name, area: area === '' ? null : area, use: uses.join(', ') === '' ? null : uses.join(', ') })
  }
  return ok(floors)
}

export const writeFloors = (floors: Facility['floors']): string =>
  floors.map(({ name, area, use }) => [name, area ?? '', use ?? ''].join(' | ')).join('\n')
