import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { DepartmentId } from './department.ts'

/** The classes of civil servants (직군) as staffing tables head them, in their order. */
export const staffClasses = [
  'general',
  'management-operation',
  'special-fixed-term',
  'research-guidance',
  'political',
  'public-service',
  'other',
] as const
export const StaffClass = z.enum(staffClasses)
export type StaffClass = z.infer<typeof StaffClass>

/** The word of a table for each class; 별정직 and 임기제 stand in one column there. */
export const staffClassWords: Readonly<Record<StaffClass, string>> = {
  general: '일반직',
  'management-operation': '관리운영직',
  'special-fixed-term': '별정직·임기제',
  'research-guidance': '연구·지도직',
  political: '정무직',
  'public-service': '공무직',
  other: '기타',
}

const People = z.int().min(0).max(99_999)

/** Whose staff is counted: a department, or a whole bureau by its name. */
export const StaffingUnit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('department'), departmentId: DepartmentId }),
  z.object({ kind: z.literal('bureau'), name: z.string().min(1) }),
])
export type StaffingUnit = z.infer<typeof StaffingUnit>

/** The posts (정원) and people (현원) of one class and grade; a class without grades has none. */
export const StaffingCell = z
  .object({ class: StaffClass, grade: z.int().min(1).max(9).nullable(), quota: People, headcount: People })
  .readonly()
export type StaffingCell = z.infer<typeof StaffingCell>

/** Who works in a unit on a day, by class and grade, with the totals that the table states where it states any. */
export const Staffing = z
  .object({
    unit: StaffingUnit,
    asOf: LocalDate,
    cells: z.array(StaffingCell).readonly(),
    statedQuota: People.nullable(),
    statedHeadcount: People.nullable(),
  })
  .readonly()
export type Staffing = z.infer<typeof Staffing>

/** 정원, 현원 and 과부족 together; 과부족 is below zero where people are missing. */
export const StaffCount = z.object({ quota: z.int(), headcount: z.int(), variance: z.int() })
export type StaffCount = z.infer<typeof StaffCount>

/** A staffing table with everything that follows from its cells. */
export const StaffingView = z.object({
  unit: StaffingUnit,
  asOf: LocalDate,
  cells: z.array(z.object({ class: StaffClass, grade: z.int().nullable(), ...StaffCount.shape })),
  classes: z.array(z.object({ class: StaffClass, ...StaffCount.shape })),
  total: StaffCount,
  statedQuota: z.int().nullable(),
  statedHeadcount: z.int().nullable(),
})
export type StaffingView = z.infer<typeof StaffingView>

/** Decides the 과부족 of posts and people: 현원 less 정원. */
export const countStaff = (cells: readonly Pick<StaffingCell, 'quota' | 'headcount'>[]): StaffCount => {
  const [quota, headcount] = [sum(cells.map((cell) => cell.quota)), sum(cells.map((cell) => cell.headcount))]
  return { quota, headcount, variance: headcount - quota }
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** Adds up a staffing table by class and in all; classes and grades stand in the order of the office's tables. */
export function viewStaffing({ unit, asOf, cells, statedQuota, statedHeadcount }: Staffing): StaffingView {
  const ofClass = (one: StaffClass) =>
    cells.filter((cell) => cell.class === one).toSorted((a, b) => Number(a.grade) - Number(b.grade))
  const present = staffClasses.filter((one) => ofClass(one).length > 0)
  return {
    ...{ unit, asOf, statedQuota, statedHeadcount },
    cells: present.flatMap(ofClass).map((cell) => ({ class: cell.class, grade: cell.grade, ...countStaff([cell]) })),
    classes: present.map((one) => ({ class: one, ...countStaff(ofClass(one)) })),
    total: countStaff(cells),
  }
}

/** Finds stated totals that the cells do not add up to. */
export function staffingFindings(staffing: Staffing, title: string): readonly Finding[] {
  const { quota, headcount } = countStaff(staffing.cells)
  const { unit, statedQuota, statedHeadcount } = staffing
  const subject =
    unit.kind === 'department' ? { kind: 'department', id: unit.departmentId } : { kind: 'bureau', id: unit.name }
  const stated = [
    { column: 'quota', stated: statedQuota, computed: quota },
    { column: 'headcount', stated: statedHeadcount, computed: headcount },
  ]
  return stated.flatMap(({ column, stated: said, computed }): readonly Finding[] =>
    said === null || said === computed
      ? []
      : [
          {
            ...{ rule: 'staffing-total', severity: 'warning' as const, subject },
            ...{ stated: `${said}`, computed: `${computed}` },
            params: { title, column, asOf: staffing.asOf },
          },
        ],
  )
}

export const ReadStaffingRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('staffing-line-unreadable'), field: z.literal('rows'), line: z.int() }),
  z.object({ kind: z.literal('staffing-row-twice'), field: z.literal('rows'), line: z.int() }),
])
export type ReadStaffingRefusal = z.infer<typeof ReadStaffingRefusal>

const classOf = (word: string): StaffClass | null => {
  const plain = word.replaceAll(/[·ㆍ・]/g, '')
  return staffClasses.find((one) => staffClassWords[one].replaceAll('·', '') === plain) ?? null
}

/**
 * Reads the rows of a staffing table as they are typed, one a line: class, grade, posts, people ("일반직 5급 1 1"; a
 * class without grades leaves the grade out). Refuses the first line that is none, and a class and grade that comes twice.
 */
export function readStaffing(text: string): Result<StaffingCell[], ReadStaffingRefusal> {
  const cells: StaffingCell[] = []
  for (const [at, typed] of text.split('\n').entries()) {
    if (typed.trim() === '') continue
    const [, word = '', grade, quota, headcount] =
      /^\s*(\S+)(?:[\s|]+([1-9])급)?[\s|]+(\d{1,5})[\s|]+(\d{1,5})\s*$/.exec(typed) ?? []
    const own = classOf(word)
    if (own === null) return refuse({ kind: 'staffing-line-unreadable', field: 'rows', line: at + 1 })
    const cell = {
      ...{ class: own, grade: grade === undefined ? null : Number(grade) },
      ...{ quota: Number(quota), headcount: Number(headcount) },
    }
    if (cells.some((one) => one.class === cell.class && one.grade === cell.grade))
      return refuse({ kind: 'staffing-row-twice', field: 'rows', line: at + 1 })
    cells.push(cell)
  }
  return ok(cells)
}

/** The rows of a table as they are typed, to be typed on. */
export const writeStaffing = (cells: readonly StaffingCell[]): string =>
  cells
    .map((cell) =>
      [
        staffClassWords[cell.class],
        ...(cell.grade === null ? [] : [`${cell.grade}급`]),
        cell.quota,
        cell.headcount,
      ].join(' '),
    )
    .join('\n')
