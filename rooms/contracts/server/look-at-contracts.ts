import { answered } from '#kernel/answered.ts'
import type { QueryContext } from '#kernel/handler.ts'
import { dateInSeoul, type LocalDate } from '#kit/korean-date.ts'
import { formatDecimal, roundHalfUp } from '#kit/ratio.ts'
import { subtractWon } from '#kit/won.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import type { ContractView } from '../contract.ts'
import type { Kept } from '../core/contract-findings.ts'
import { type Entry, lifeOf } from '../core/contract-journal.ts'
import { committed, stateOf } from '../core/contract-life.ts'
import { awardRate, type Contract } from '../core/contract-terms.ts'
import { daysLate, delayDamages } from '../core/delay-damages.ts'
import { journalsOf } from '../store/queries.ts'

/** A contract as its journal tells it. */
export interface Looked extends Kept {
  readonly entries: readonly Entry[]
}

/** Loads the journals of some contracts and where each stands. */
export async function lookAtContracts(
  { trx, districtId }: QueryContext,
  contracts: readonly Contract[],
): Promise<Looked[]> {
  const journals = await journalsOf(
    trx,
    districtId,
    contracts.map(({ id }) => id),
  )
  return contracts.map((contract) => {
    const entries = journals.get(contract.id) ?? []
    return { contract, entries, life: lifeOf(contract, entries) }
  })
}

export async function departmentNames({ ask }: QueryContext): Promise<ReadonlyMap<string, string>> {
  return new Map(answered(await ask(listDepartments, {})).departments.map(({ id, name }) => [id, name]))
}

const viewOn = ({ contract, life }: Kept, department: string, today: LocalDate): ContractView => {
  const rate = awardRate(contract)
  const late = daysLate(life, today)
  return {
    ...{ contract, department, state: stateOf(life) },
    ...{ amount: life.amount, endsOn: life.endsOn, paid: life.paid, open: subtractWon(committed(life), life.paid) },
    awardRate: rate === null ? null : formatDecimal(roundHalfUp(rate, 3)),
    ...{ daysLate: late, damages: delayDamages(life.amount, contract.delayRate, late) },
    warrantyUntil: life.warrantyUntil,
  }
}

/** What everybody sees of a contract today. */
export const viewContract = (looked: Kept, names: ReadonlyMap<string, string>, { now }: QueryContext): ContractView =>
  viewOn(looked, names.get(looked.contract.departmentId) ?? looked.contract.departmentId, dateInSeoul(now))
