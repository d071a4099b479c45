import { answered } from '#kernel/answered.ts'
import type { Ask, QueryContext } from '#kernel/handler.ts'
import type { UnitsOf } from '#kernel/own-unit.ts'
import type { NamedUnit } from '#kit/unit.ts'
import { seeReview } from '#rooms/approvals/contract.ts'
import { seeCard } from '#rooms/evaluation/contract.ts'
import { listLessons } from '#rooms/evaluation/contract-lessons.ts'
import { listBodies, listDepartments } from '#rooms/organization/contract.ts'
import { findBody } from '#rooms/organization/core/body.ts'
import { findDepartment } from '#rooms/organization/core/department.ts'
import { seeProject } from '#rooms/plans/contract.ts'
import { seePledge } from '#rooms/pledges/contract.ts'
import { seeWork } from '#rooms/works/contract.ts'

const departmentsOf = async (ask: Ask) => answered(await ask(listDepartments, {})).departments
const bodiesOf = async (ask: Ask) => answered(await ask(listBodies, {})).bodies.map(({ body }) => body)

/** The units for which a role may be granted: the departments, then the subcommittees. */
export async function unitsOfDistrict({ ask }: Pick<QueryContext, 'ask'>): Promise<readonly NamedUnit[]> {
  const subcommittees = (await bodiesOf(ask)).filter(({ kind }) => kind === 'subcommittee')
  return [
    ...(await departmentsOf(ask)).map(({ id, name }) => ({ kind: 'department' as const, id, name })),
    ...subcommittees.map(({ id, name }) => ({ kind: 'subcommittee' as const, id, name })),
  ]
}

/**
 * Whose a thing is: a department's or a body's own; a project's every department and subcommittee that its sheet names,
 * by id or by a name the organization knows; a review its subject's, a work its department's, a pledge its lead department's. Nothing else, and no project that is not there, is anybody's.
 */
export const unitsOf: UnitsOf = async (ask, { kind, id }) => {
  if (kind === 'project') {
    const found = await ask(seeProject, { projectId: id })
    if (!found.ok) return []
    const { departments, subcommittees } = found.value.sheet
    const [allDepartments, allBodies] = [await departmentsOf(ask), await bodiesOf(ask)]
    return [
      ...departments.flatMap(({ departmentId, name }) => {
        const own = allDepartments.find((one) => one.id === departmentId) ?? findDepartment(allDepartments, name)
        return own === null ? [] : [{ kind: 'department' as const, id: own.id, name: own.name }]
      }),
      ...subcommittees.flatMap((name) => {
        const own = findBody(allBodies, name)
        return own === null ? [] : [{ kind: 'subcommittee' as const, id: own.id, name: own.name }]
      }),
    ]
  }
  if (kind === 'review') {
    const found = await ask(seeReview, { reviewId: id })
    return found.ok ? unitsOf(ask, found.value.review.subject) : []
  }
  if (kind === 'work') {
    const found = await ask(seeWork, { workId: id })
    return found.ok ? unitsOf(ask, { kind: 'department', id: found.value.work.departmentId }) : []
  }
  if (kind === 'result-card') {
    const found = await ask(seeCard, { cardId: id })
    if (!found.ok) return []
    const { departmentId, bodyId } = found.value.card
    const ofBody = bodyId === null ? [] : await unitsOf(ask, { kind: 'body', id: bodyId })
    return [...(departmentId === null ? [] : await unitsOf(ask, { kind: 'department', id: departmentId })), ...ofBody]
  }
  if (kind === 'lesson') {
    const listed = answered(await ask(listLessons, {})).lessons
    const cardId = listed.find(({ lesson }) => lesson.id === id)?.lesson.cardId ?? null
    return cardId === null ? [] : unitsOf(ask, { kind: 'result-card', id: cardId })
  }
  if (kind === 'pledge') {
    const found = await ask(seePledge, { pledgeId: id })
    return found.ok ? unitsOf(ask, { kind: 'department', id: found.value.pledge.departmentId }) : []
  }
  if (kind === 'department') {
    const own = (await departmentsOf(ask)).find((one) => one.id === id)
    return own === undefined ? [] : [{ kind, id, name: own.name }]
  }
  if (kind === 'body') {
    const own = (await bodiesOf(ask)).find((one) => one.id === id)
    return own === undefined ? [] : [{ kind: 'subcommittee', id, name: own.name }]
  }
  return []
}
