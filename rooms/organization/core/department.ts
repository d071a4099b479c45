import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import type { Result } from '#kit/result.ts'
import { findByName, type NameTaken, nameIsFree } from './name-taken.ts'

export const DepartmentId = idOf('DepartmentId')
export type DepartmentId = z.infer<typeof DepartmentId>

/** A department of the district office (과), with its bureau (국) where the source names it. */
export const Department = z
  .object({
    id: DepartmentId,
    name: z.string().min(1),
    bureau: z.string().min(1).nullable(),
    aliases: z.array(z.string().min(1)).readonly(),
  })
  .readonly()
export type Department = z.infer<typeof Department>

/** What a department does in a project: every project has one lead and at least one partner (domain.md 1.1). */
export const departmentDuties = ['lead', 'partner'] as const
export const DepartmentDuty = z.enum(departmentDuties)
export type DepartmentDuty = z.infer<typeof DepartmentDuty>

const dutyByWord: ReadonlyMap<string, DepartmentDuty> = new Map([
  ['주무', 'lead'],
  ['협업', 'partner'],
  ['협력', 'partner'],
  ['협조', 'partner'],
])

/** Reads the duty from the word of a form ("협업부서", "협조"): three words, one idea. Null for any other word. */
export const dutyOfWord = (word: string): DepartmentDuty | null =>
  dutyByWord.get(word.trim().replace(/\s*부서$/, '')) ?? null

/** A department in a project, with the word its form uses for the duty: 협업, 협력 and 협조 keep their label. */
export const DepartmentRole = z
  .object({ name: z.string().min(1), departmentId: DepartmentId.nullable(), duty: DepartmentDuty, label: z.string() })
  .readonly()
export type DepartmentRole = z.infer<typeof DepartmentRole>

/** Decides whether a department may be added. Refuses `name-taken` when its name or an alias is another's. */
export const addDepartment = (existing: readonly Department[], department: Department): Result<Department, NameTaken> =>
  nameIsFree(existing, department)

/** Finds the department that a document means by a name, or null ("협치 사업 추진부서" names no single one). */
export const findDepartment = (departments: readonly Department[], written: string): Department | null =>
  findByName(departments, written)
