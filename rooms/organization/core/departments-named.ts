import type { Subject } from '#kit/contract.ts'
import { type Department, findDepartment } from './department.ts'

/** The departments that names as written stand for, as subjects; a name that is no single department's is left out. */
export const departmentsNamed = (departments: readonly Department[], names: readonly string[]): Subject[] =>
  names.flatMap((name) => {
    const found = findDepartment(departments, name)
    return found === null ? [] : [{ kind: 'department', id: found.id }]
  })
