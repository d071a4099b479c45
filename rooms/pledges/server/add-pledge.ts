import { answered } from '#kernel/answered.ts'
import { type CommandContext, handleCommand, handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listDepartments, listDongs } from '#rooms/organization/contract.ts'
import { addPledge, changePledge } from '../contract.ts'
import { namePledge } from '../core/name-pledge.ts'
import { emptySheet, type Pledge, type PledgeId } from '../core/pledge.ts'
import { allPledges, holdPledge, insertPledge, updatePledge } from '../store/queries.ts'
import { changedPledge, toldOfPledge } from './pledge-entry.ts'

async function among({ trx, districtId, ask }: CommandContext, own: PledgeId) {
  const { departments } = answered(await ask(listDepartments, {}))
  const { dongs } = answered(await ask(listDongs, {}))
  return { departments, dongs, others: (await allPledges(trx, districtId)).filter(({ id }) => id !== own) }
}

/** A pledge begins as one that goes its way (정상추진); any other status is a change, with its decision. */
export const addPledgeHandler = handleCommand(addPledge, async (context, { pledgeId, ...given }) => {
  const named = namePledge(given, await among(context, pledgeId))
  if (!named.ok) return named
  const pledge: Pledge = { id: pledgeId, ...named.value, status: 'on-track', ...emptySheet }
  if (!(await insertPledge(context.trx, context.districtId, pledge))) return refuse({ kind: 'pledge-id-taken' })
  return ok({ reply: { pledgeId }, ...toldOfPledge(pledge) })
})

export const changePledgeHandler = handleCommandOn(
  changePledge,
  async (context, input) => {
    const [row = []] = await changedPledge(context, input)
    // It is handed over to another department only by who may write that one's pledges too.
    return row.length === 0 ? [] : [row, [{ kind: 'department', id: input.departmentId }]]
  },
  async (context, { pledgeId, ...given }) => {
    const { trx, districtId } = context
    const before = await holdPledge(trx, districtId, pledgeId)
    if (before === null) return refuse({ kind: 'pledge-not-found' })
    const named = namePledge(given, await among(context, pledgeId))
    if (!named.ok) return named
    const pledge = { ...before, ...named.value }
    await updatePledge(trx, districtId, pledge)
    return ok({ reply: { pledgeId }, ...toldOfPledge(pledge) })
  },
)
