import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Arrival, Gate, GateId, Outcome } from '../core/gate.ts'
import type { StoredGate } from '../core/gate-book.ts'
import type { Explanation } from '../core/gate-view.ts'
import { targetsOf } from '../core/inflows.ts'
import type { CycleKey, ItemId } from '../core/item.ts'
import { readPeriod } from './queries.ts'
import type { ItemsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ItemsTables>()
const rowsAtOnce = 1000

/** Lets one command at a time change a cycle's gates, until the transaction ends: history cannot change under it. */
export async function lockCycle(trx: Trx, districtId: DistrictId, cycleId: CycleKey): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`items-cycle:${districtId}:${cycleId}`}, 0))`.execute(trx)
}

const readGate = (row: Selectable<ItemsTables['gate']>): Gate => ({
  id: row.gate_id,
  cycleId: row.cycle_id,
  name: row.name,
  order: row.gate_order,
  period: readPeriod(row.period_from, row.period_to, row.period_precision),
  decider: row.decider,
  meetingId: row.meeting_id,
  kind: row.kind,
  imported: row.imported,
})

export async function findGate(trx: Trx, districtId: DistrictId, gateId: GateId): Promise<Gate | null> {
  const row = await tables(trx)
    .selectFrom('gate')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('gate_id', '=', gateId)
    .executeTakeFirst()
  return row === undefined ? null : readGate(row)
}

/** Every cycle that has a gate, with its first and last day; the latest first. */
export async function cyclesOfGates(
  trx: Trx,
  districtId: DistrictId,
): Promise<{ cycleId: CycleKey; from: LocalDate; until: LocalDate; gates: number }[]> {
  return tables(trx)
    .selectFrom('gate')
    .select((is) => [
      'cycle_id as cycleId',
      is.fn.min('period_from').as('from'),
      sql<LocalDate>`max(coalesce(period_to, period_from))`.as('until'),
      is.fn.countAll<number>().as('gates'),
    ])
    .where('district_id', '=', districtId)
    .groupBy('cycle_id')
    .orderBy('until', 'desc')
    .orderBy('cycle_id')
    .execute()
}

/** All gates of a cycle in its order, each with what came, what was decided, and the reasons written later. */
export async function gatesOfCycle(trx: Trx, districtId: DistrictId, cycleId: CycleKey): Promise<StoredGate[]> {
  const gates = await tables(trx)
    .selectFrom('gate')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('cycle_id', '=', cycleId)
    .orderBy('gate_order')
    .execute()
  const ids = gates.map((gate) => gate.gate_id)
  const arrivals = await tables(trx)
    .selectFrom('gate_arrival')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('gate_id', '=', sql<GateId>`any(${ids})`)
    .orderBy('arrival_no')
    .execute()
  const outcomes = await tables(trx)
    .selectFrom('gate_outcome')
    .leftJoin('gate_explanation as later', (join) =>
      join
        .onRef('later.district_id', '=', 'gate_outcome.district_id')
        .onRef('later.gate_id', '=', 'gate_outcome.gate_id')
        .onRef('later.outcome_no', '=', 'gate_outcome.outcome_no'),
    )
    .selectAll('gate_outcome')
    .select(['later.reason as later_reason', 'later.basis as later_basis', 'later.explained_on as later_on'])
    .where('gate_outcome.district_id', '=', districtId)
    .where('gate_outcome.gate_id', '=', sql<GateId>`any(${ids})`)
    .orderBy('gate_outcome.outcome_no')
    .execute()
  const into = await tables(trx)
    .selectFrom('gate_outcome_into')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('gate_id', '=', sql<GateId>`any(${ids})`)
    .orderBy('outcome_no')
    .orderBy('into_no')
    .execute()
  const arrivalsOf = Map.groupBy(arrivals, (row) => row.gate_id)
  const outcomesOf = Map.groupBy(outcomes, (row) => row.gate_id)
  const intoOf = Map.groupBy(into, (row) => `${row.gate_id} ${row.outcome_no}`)
  return gates.map((row) => {
    const decided = outcomesOf.get(row.gate_id) ?? []
    return {
      gate: readGate(row),
      openReason: row.open_reason,
      arrivals: (arrivalsOf.get(row.gate_id) ?? []).map(readArrival),
      outcomes: decided.map((outcome) => {
        const targets = (intoOf.get(`${outcome.gate_id} ${outcome.outcome_no}`) ?? []).map((target) => target.item_id)
        return readOutcome(outcome, targets)
      }),
      explanations: decided.map(readExplanation),
    }
  })
}

const readArrival = (row: Selectable<ItemsTables['gate_arrival']>): Arrival => ({
  itemId: row.item_id,
  via: row.via,
  count: row.count,
  won: row.won,
  sharesWith: row.shares_with,
})

interface LaterRow {
  readonly later_reason: string | null
  readonly later_basis: string | null
  readonly later_on: LocalDate | null
}

/** An outcome with its reason, the one of that day or else the one written later. */
const readOutcome = (row: Selectable<ItemsTables['gate_outcome']> & LaterRow, into: readonly ItemId[]): Outcome => ({
  itemId: row.item_id,
  outcome: row.outcome,
  count: row.count,
  requested: row.requested,
  adjusted: row.adjusted,
  won: row.won,
  into: into.length === 0 ? null : into,
  reason: row.reason ?? row.later_reason,
  reasonCode: row.reason_code,
  conditional: row.conditional,
  bundledWith: row.bundled_with,
})

const readExplanation = ({ later_reason, later_basis, later_on }: LaterRow): Explanation | null =>
  later_reason === null || later_basis === null || later_on === null
    ? null
    : { reason: later_reason, basis: later_basis, on: later_on }

export interface NewGate {
  readonly gate: Gate
  readonly openReason: string | null
  readonly arrivals: readonly Arrival[]
  readonly outcomes: readonly Outcome[]
}

/** Writes a decided gate with what came and what was decided. */
export async function insertGate(trx: Trx, districtId: DistrictId, decided: NewGate): Promise<void> {
  const { gate, openReason, arrivals, outcomes } = decided
  const at = { district_id: districtId, gate_id: gate.id }
  await tables(trx)
    .insertInto('gate')
    .values({
      ...at,
      cycle_id: gate.cycleId,
      name: gate.name,
      gate_order: gate.order,
      period_from: gate.period.from,
      period_to: gate.period.to,
      period_precision: gate.period.precision,
      decider: gate.decider,
      meeting_id: gate.meetingId,
      kind: gate.kind,
      imported: gate.imported,
      open_reason: openReason,
    })
    .execute()
  const arrivalRows = arrivals.map((arrival, index) => ({
    ...at,
    arrival_no: index + 1,
    item_id: arrival.itemId,
    via: arrival.via,
    count: arrival.count,
    won: arrival.won,
    shares_with: jsonb(arrival.sharesWith),
  }))
  for (const rows of portions(arrivalRows)) await tables(trx).insertInto('gate_arrival').values(rows).execute()
  const outcomeRows = outcomes.map((outcome, index) => ({
    ...at,
    outcome_no: index + 1,
    item_id: outcome.itemId,
    outcome: outcome.outcome,
    count: outcome.count,
    requested: outcome.requested ?? null,
    adjusted: outcome.adjusted ?? null,
    won: outcome.won,
    reason: outcome.reason,
    reason_code: outcome.reasonCode,
    conditional: outcome.conditional ?? false,
    bundled_with: outcome.bundledWith ?? null,
  }))
  for (const rows of portions(outcomeRows)) await tables(trx).insertInto('gate_outcome').values(rows).execute()
  const intoRows = outcomes.flatMap((outcome, index) =>
    targetsOf(outcome).map((itemId, place) => ({
      ...at,
      outcome_no: index + 1,
      outcome: outcome.outcome,
      into_no: place + 1,
      item_id: itemId,
    })),
  )
  for (const rows of portions(intoRows)) await tables(trx).insertInto('gate_outcome_into').values(rows).execute()
}

/** A statement holds at most 65,535 values. */
const portions = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, at) =>
    rows.slice(at * rowsAtOnce, (at + 1) * rowsAtOnce),
  )

export async function insertExplanation(
  trx: Trx,
  districtId: DistrictId,
  at: { readonly gateId: GateId; readonly no: number },
  { reason, basis, on }: Explanation,
): Promise<void> {
  await tables(trx)
    .insertInto('gate_explanation')
    .values({ district_id: districtId, gate_id: at.gateId, outcome_no: at.no, reason, basis, explained_on: on })
    .execute()
}
