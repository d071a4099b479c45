import type { CommandContext, Row } from '#kernel/handler.ts'
import { roleUsed } from '#kit/actor.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { subtractWon } from '#kit/won.ts'
import type { Entry, EntryId } from '../core/contract-journal.ts'
import type { ContractLife } from '../core/contract-life.ts'
import type { Contract, ContractId } from '../core/contract-terms.ts'
import { mayKeepContracts } from '../core/permissions.ts'
import { findContract, holdContract, insertEntry, journalsOf } from '../store/queries.ts'

/** What every entry of a journal names. */
interface Ids {
  readonly entryId: EntryId
  readonly contractId: ContractId
}

/** The rows that a change to a contract is made on: those of its department; none where there is no such contract. */
export async function changedContract(
  { trx, districtId }: CommandContext,
  { contractId }: Pick<Ids, 'contractId'>,
): Promise<readonly Row[]> {
  const contract = await findContract(trx, districtId, contractId)
  return contract === null ? [] : [[{ kind: 'department', id: contract.departmentId }]]
}

/** What an event of a contract is about. */
export const aboutContract = ({ id, departmentId, projectId }: Contract) => [
  { kind: 'contract', id },
  { kind: 'department', id: departmentId },
  ...(projectId === null ? [] : [{ kind: 'project', id: projectId }]),
]

/** Writes one more entry into a contract's journal, as a rule decides it: the way of every command of a life. */
export async function keepJournal<Refusal extends { readonly kind: string }>(
  { trx, districtId, effectiveOn, actor, now }: CommandContext,
  { entryId, contractId }: Ids,
  told: Pick<Entry, 'event' | 'cancels' | 'reason'>,
  decide: (contract: Contract, entries: readonly Entry[], entry: Entry) => Result<ContractLife, Refusal>,
) {
  const contract = await holdContract(trx, districtId, contractId)
  if (contract === null) return refuse({ kind: 'contract-not-found' } as const)
  const entries = (await journalsOf(trx, districtId, [contractId])).get(contractId) ?? []
  const written = { on: effectiveOn, role: roleUsed(mayKeepContracts, actor), recordedAt: now }
  const entry: Entry = { id: entryId, no: entries.length + 1, ...told, ...written }
  const life = decide(contract, entries, entry)
  if (!life.ok) return life
  if (!(await insertEntry(trx, districtId, contractId, entry)))
    return refuse({ kind: 'contract-entry-id-taken' } as const)
  const { amount, paid } = life.value
  return ok({ reply: { entryId, contractId, paid, open: subtractWon(amount, paid) }, about: aboutContract(contract) })
}
