import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listDepartments } from '../contract.ts'
import * as store from '../store/queries.ts'

export const listDepartmentsHandler = handleQuery(listDepartments, async ({ trx, districtId }) =>
  ok({ departments: await store.allDepartments(trx, districtId) }),
)
