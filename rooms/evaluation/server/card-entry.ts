import { answered } from '#kernel/answered.ts'
import type { CommandContext, QueryContext, Row } from '#kernel/handler.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { seeItem } from '#rooms/items/contract.ts'
import { listBodies, listDepartments } from '#rooms/organization/contract.ts'
import { findBody } from '#rooms/organization/core/body.ts'
import { findDepartment } from '#rooms/organization/core/department.ts'
import { seeProject } from '#rooms/plans/contract.ts'
import type { Card, CardId } from '../core/card.ts'
import { findCard } from '../store/card-queries.ts'

/** The row of a card's department; nobody's own where the office has no such department today. */
export const rowOf = ({ departmentId }: Pick<Card, 'departmentId'>): Row =>
  departmentId === null ? [] : [{ kind: 'department', id: departmentId }]

/** The rows that a change to a card is made on; none where there is no such card. */
export async function changedCard(
  { trx, districtId }: CommandContext,
  { cardId }: { readonly cardId: CardId },
): Promise<readonly Row[]> {
  const card = await findCard(trx, districtId, cardId)
  return card === null ? [] : [rowOf(card)]
}

/** The department of today that a card's name means; null where there is none. */
export const departmentIdOf = async ({ ask }: QueryContext, name: string): Promise<Card['departmentId']> =>
  findDepartment(answered(await ask(listDepartments, {})).departments, name)?.id ?? null

type Named = Pick<Card, 'department' | 'subcommittee' | 'projectId' | 'itemId'>

/** Finds what the names of a card mean today. Its item is its project's, where it has one. */
export async function standingOf(
  context: QueryContext,
  { department, subcommittee, projectId, itemId }: Named,
): Promise<
  Result<
    Pick<Card, 'departmentId' | 'bodyId' | 'itemId'>,
    { kind: 'project-not-found'; field: 'projectId' } | { kind: 'item-not-found'; field: 'itemId' }
  >
> {
  const { ask } = context
  const departmentId = await departmentIdOf(context, department)
  const bodies = answered(await ask(listBodies, {})).bodies.map(({ body }) => body)
  const bodyId = subcommittee === null ? null : (findBody(bodies, subcommittee)?.id ?? null)
  if (projectId !== null) {
    const seen = await ask(seeProject, { projectId })
    if (!seen.ok) return refuse({ kind: 'project-not-found', field: 'projectId' })
    return ok({ departmentId, bodyId, itemId: seen.value.sheet.itemId })
  }
  if (itemId !== null && !(await ask(seeItem, { itemId })).ok)
    return refuse({ kind: 'item-not-found', field: 'itemId' })
  return ok({ departmentId, bodyId, itemId })
}

/** What an event of a card is about. */
export const aboutCard = ({ id, projectId, itemId }: Card) => [
  { kind: 'result-card', id },
  ...(projectId === null ? [] : [{ kind: 'project', id: projectId }]),
  ...(itemId === null ? [] : [{ kind: 'item', id: itemId }]),
]

/** What an event of a card is about, and the line of the search index. */
export const toldOfCard = (card: Card) => ({
  about: aboutCard(card),
  index: [
    {
      ...{ kind: 'result-card', id: card.id, title: `${card.year} ${card.title}` },
      ...{ text: Object.values(card.texts).join(' '), path: `/results/${card.id}` },
    },
  ],
})
