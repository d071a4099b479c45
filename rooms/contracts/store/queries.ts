import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { Entry } from '../core/contract-journal.ts'
import type { ContractKind } from '../core/contract-kind.ts'
import type { Contract, ContractId, ContractMethod } from '../core/contract-terms.ts'
import { readEntry, writtenEntry } from './journal-row.ts'
import type { ContractsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ContractsTables>()

const readContract = (row: Selectable<ContractsTables['contract']>): Contract => ({
  id: row.contract_id,
  departmentId: row.department_id,
  projectId: row.project_id,
  title: row.title,
  kind: row.kind,
  method: row.method,
  privateReason: row.private_reason,
  contractor: row.contractor,
  document: row.document,
  agreedOn: row.agreed_on,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  estimated: row.estimated,
  amount: row.amount,
  delayRate: row.delay_rate,
  note: row.note,
})

/** Writes a new contract; false where its id is taken. */
export async function insertContract(trx: Trx, districtId: DistrictId, contract: Contract): Promise<boolean> {
  const written = await tables(trx)
    .insertInto('contract')
    .values({
      district_id: districtId,
      contract_id: contract.id,
      department_id: contract.departmentId,
      project_id: contract.projectId,
      title: contract.title,
      kind: contract.kind,
      method: contract.method,
      private_reason: contract.privateReason,
      contractor: contract.contractor,
      document: contract.document,
      agreed_on: contract.agreedOn,
      starts_on: contract.startsOn,
      ends_on: contract.endsOn,
      estimated: contract.estimated,
      amount: contract.amount,
      delay_rate: contract.delayRate,
      note: contract.note,
    })
    .onConflict((taken) => taken.columns(['district_id', 'contract_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

const one = (trx: Trx, districtId: DistrictId, contractId: ContractId) =>
  tables(trx)
    .selectFrom('contract')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('contract_id', '=', contractId)

export async function findContract(trx: Trx, districtId: DistrictId, contractId: ContractId): Promise<Contract | null> {
  const row = await one(trx, districtId, contractId).executeTakeFirst()
  return row === undefined ? null : readContract(row)
}

/** A contract held until the transaction ends, so that two payments at once cannot both take what is left. */
export async function holdContract(trx: Trx, districtId: DistrictId, contractId: ContractId): Promise<Contract | null> {
  const row = await one(trx, districtId, contractId).forUpdate().executeTakeFirst()
  return row === undefined ? null : readContract(row)
}

/** Which contracts are asked for; what is left out does not matter. */
export interface ContractsWanted {
  readonly departmentId?: DepartmentId | undefined
  readonly projectIds?: readonly ProjectId[] | undefined
  readonly year?: number | undefined
  readonly kind?: ContractKind | undefined
  readonly method?: ContractMethod | undefined
}

/** The contracts that are wanted, the latest first. */
export async function contractsWhere(trx: Trx, districtId: DistrictId, wanted: ContractsWanted): Promise<Contract[]> {
  const { departmentId, projectIds, year, kind, method } = wanted
  if (projectIds?.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('contract')
    .selectAll()
    .where('district_id', '=', districtId)
    .$if(departmentId !== undefined, (asked) => asked.where('department_id', '=', departmentId as DepartmentId))
    .$if(projectIds !== undefined, (asked) => asked.where('project_id', 'in', projectIds as readonly ProjectId[]))
    .$if(year !== undefined, (asked) => asked.where(sql<boolean>`extract(year from agreed_on) = ${year}`))
    .$if(kind !== undefined, (asked) => asked.where('kind', '=', kind as ContractKind))
    .$if(method !== undefined, (asked) => asked.where('method', '=', method as ContractMethod))
    .orderBy('agreed_on', 'desc')
    .orderBy('contract_id')
    .execute()
  return rows.map(readContract)
}

/** In which years and by which departments contracts were agreed, the latest year first. */
export async function spreadOfContracts(
  trx: Trx,
  districtId: DistrictId,
): Promise<{ readonly years: readonly number[]; readonly departmentIds: readonly DepartmentId[] }> {
  const rows = await tables(trx)
    .selectFrom('contract')
    .select(['department_id', sql<number>`extract(year from agreed_on)::integer`.as('year')])
    .distinct()
    .where('district_id', '=', districtId)
    .orderBy('year', 'desc')
    .orderBy('department_id')
    .execute()
  return {
    years: [...new Set(rows.map(({ year }) => year))],
    departmentIds: [...new Set(rows.map((row) => row.department_id))],
  }
}

/** Writes an entry; false where its id is taken. */
export async function insertEntry(
  trx: Trx,
  districtId: DistrictId,
  contractId: ContractId,
  entry: Entry,
): Promise<boolean> {
  const written = await tables(trx)
    .insertInto('contract_entry')
    .values({
      district_id: districtId,
      entry_id: entry.id,
      contract_id: contractId,
      ...writtenEntry(entry),
    })
    .onConflict((taken) => taken.columns(['district_id', 'entry_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

/** The journals of some contracts, each in the order of recording. */
export async function journalsOf(
  trx: Trx,
  districtId: DistrictId,
  contractIds: readonly ContractId[],
): Promise<ReadonlyMap<ContractId, readonly Entry[]>> {
  if (contractIds.length === 0) return new Map()
  const rows = await tables(trx)
    .selectFrom('contract_entry')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('contract_id', 'in', contractIds)
    .orderBy('contract_id')
    .orderBy('entry_no')
    .execute()
  const byContract = Map.groupBy(rows, (row) => row.contract_id)
  return new Map([...byContract].map(([contractId, own]) => [contractId, own.map((row) => readEntry(row))]))
}
