import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { addDepartment } from '../contract.ts'
import * as decide from '../core/department.ts'
import * as store from '../store/queries.ts'

export const addDepartmentHandler = handleCommand(addDepartment, async ({ trx, districtId }, input) => {
  const { departmentId, ...rest } = input
  await store.holdNames(trx, districtId)
  const departments = await store.allDepartments(trx, districtId)
  if (departments.some((one) => one.id === departmentId)) return refuse({ kind: 'department-id-taken' })
  const department = decide.addDepartment(departments, { id: departmentId, ...rest })
  if (!department.ok) return department
  await store.insertDepartment(trx, districtId, department.value)
  const { name, bureau, aliases } = department.value
  const subject = { kind: 'department', id: departmentId }
  return ok({
    reply: { departmentId },
    about: [subject],
    index: [{ ...subject, title: name, text: [bureau ?? '', ...aliases].join(' '), path: '/departments' }],
  })
})
