import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listMovements } from '../contract.ts'
import { movementsOfYear } from '../store/movement-queries.ts'
import { projectsOf } from './projects-of.ts'

export const listMovementsHandler = handleQuery(listMovements, async ({ trx, districtId, ask }, input) => {
  const { fiscalYear, projectId } = input
  const ends = (movement: { from: { projectId: string } | null; to: { projectId: string } | null }) =>
    [movement.from, movement.to].flatMap((end) => (end === null ? [] : [end.projectId]))
  const movements = (await movementsOfYear(trx, districtId, fiscalYear)).filter(
    (movement) => projectId === undefined || ends(movement).includes(projectId),
  )
  const cells = movements.flatMap(({ from, to }) => [from, to].flatMap((end) => (end === null ? [] : [end])))
  return ok({ movements, projects: await projectsOf(ask, cells) })
})
