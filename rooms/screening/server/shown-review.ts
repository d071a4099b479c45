import { answered } from '#kernel/answered.ts'
import type { QueryContext } from '#kernel/handler.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import type { DepartmentReview, KeptReview } from '../core/department-review.ts'

/** A review as it leaves the server: without the accounts behind it. */
export const shownReview = ({ officerId: _officer, submittedBy: _by, ...shown }: KeptReview): DepartmentReview => shown

/** The departments by their names, for those whom a page names. */
export const departmentNames = async ({ ask }: Pick<QueryContext, 'ask'>) =>
  answered(await ask(listDepartments, {})).departments.map(({ id, name }) => ({ id, name }))
