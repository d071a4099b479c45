import type { CommandContext, Row } from '#kernel/handler.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Pledge, PledgeId } from '../core/pledge.ts'
import { findPledge, holdPledge, updatePledge } from '../store/queries.ts'

/** The rows that a change to a pledge is made on: those of its lead department; none where there is no such pledge. */
export async function changedPledge(
  { trx, districtId }: CommandContext,
  { pledgeId }: { readonly pledgeId: PledgeId },
): Promise<readonly Row[]> {
  const pledge = await findPledge(trx, districtId, pledgeId)
  return pledge === null ? [] : [[{ kind: 'department', id: pledge.departmentId }]]
}

const textOf = ({ texts, goals }: Pledge): string =>
  [
    ...Object.values(texts).flatMap((lines) => lines.map(({ text }) => text)),
    ...goals.map(({ unit, part, item }) => `${unit} ${part} ${item}`),
  ].join(' ')

/** What an event of a pledge is about. */
export const aboutPledge = ({ id, departmentId }: Pick<Pledge, 'id' | 'departmentId'>) => [
  { kind: 'pledge', id },
  { kind: 'department', id: departmentId },
]

/** What an event of a pledge is about, and the line of the search index. */
export const toldOfPledge = (pledge: Pledge) => ({
  about: aboutPledge(pledge),
  index: [
    {
      ...{ kind: 'pledge', id: pledge.id, title: pledge.title, text: textOf(pledge) },
      path: `/pledges/${pledge.id}`,
    },
  ],
})

/** Changes one part of a pledge, as a rule decides it, with the rest as it stands. */
export async function rewrite<Refusal extends { readonly kind: string }>(
  { trx, districtId }: CommandContext,
  pledgeId: PledgeId,
  change: (pledge: Pledge) => Result<Pledge, Refusal>,
) {
  const before = await holdPledge(trx, districtId, pledgeId)
  if (before === null) return refuse({ kind: 'pledge-not-found' } as const)
  const pledge = change(before)
  if (!pledge.ok) return pledge
  await updatePledge(trx, districtId, pledge.value)
  return ok({ reply: { pledgeId }, ...toldOfPledge(pledge.value) })
}
