import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { Won } from '#kit/won.ts'
import { ArrivalRefused } from '#rooms/items/core/arrivals.ts'
import { GateRefused } from '#rooms/items/core/decide-gate.ts'
import { EnterItemRefused } from '#rooms/items/core/enter-item.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import { CycleKey, ItemId } from '#rooms/items/core/item.ts'
import * as may from './core/permissions.ts'
import { Reach } from './core/reach.ts'
import { AmountUnit, StatedTotal, TransferRow } from './core/transfer-columns.ts'
import { TransfersRefusal, TransferVerdict } from './core/transfers.ts'

const line = z.string().trim().min(1).max(200)
/** Leaves room for the number of a row: together they are the item’s. */
export const ImportId = idOf('ImportId').refine((id) => id.length <= 58)
export type ImportId = z.infer<typeof ImportId>
const heading = z.string().trim().max(100).optional()
const Headings = z.strictObject({
  ...{ number: heading, title: heading, amount: heading, department: heading },
  ...{ place: heading, alias: heading, verdict: heading, reason: heading },
})

/** All rows of a file as they are written there, or none: each cell that does not fit is named. */
export const importTransfers = command({
  name: 'proposals.import-transfers',
  title: { ko: '시 이관 의제를 들여온다', en: 'Import transfers from the city' },
  done: { ko: '시 이관 의제를 들여왔습니다.', en: 'The transfers were imported.' },
  permission: may.mayImportTransfers,
  large: true,
  input: z.strictObject({
    importId: ImportId,
    cycleId: CycleKey,
    fileName: z.string().trim().max(255).nullable().default(null),
    /** The days between which the city handed them over. */
    from: LocalDate,
    until: LocalDate,
    unit: AmountUnit,
    rows: z.array(TransferRow).min(1).max(2000),
    /** What the file says its rows come to: kept in the record. */
    stated: StatedTotal.nullable().default(null),
    /** Which heading held what: remembered for the next file. */
    headings: Headings.default({}),
  }),
  reply: z.object({ importId: ImportId, imported: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    ...TransfersRefusal.options,
    ...EnterItemRefused.options,
    z.object({ kind: z.literal('until-before-from') }),
    z.object({ kind: z.literal('import-id-taken') }),
  ]),
})

const Heap = { count: z.int(), won: Won }

export const listTransfers = query({
  name: 'proposals.list-transfers',
  title: { ko: '시 이관 의제를 본다', en: 'List the transfers from the city' },
  permission: may.maySeeTransfers,
  input: z.object({ cycleId: CycleKey.optional() }),
  reply: z.object({
    imports: z.array(
      z.object({
        importId: ImportId,
        cycleId: CycleKey,
        fileName: z.string().nullable(),
        importedOn: LocalDate,
        ...Heap,
        byVerdict: z.array(z.object({ verdict: TransferVerdict.nullable(), ...Heap })),
      }),
    ),
    /** The headings of the last import. */
    headings: Headings,
    /** The numbers that a cycle has already; without a cycle none. */
    numbers: z.array(z.string()),
  }),
  refusal: noRefusals,
})

export const seeTransfers = query({
  name: 'proposals.see-transfers',
  title: { ko: '들여온 시 이관 의제를 본다', en: 'See the transfers of a file' },
  permission: may.maySeeTransfers,
  input: z.object({ importId: ImportId }),
  reply: z.object({
    cycleId: CycleKey,
    fileName: z.string().nullable(),
    importedOn: LocalDate,
    transfers: z.array(
      z.object({
        number: z.string(),
        itemId: ItemId,
        title: z.string(),
        requested: Won.nullable(),
        place: z.string().nullable(),
        departmentNames: z.array(z.string()),
        verdict: TransferVerdict.nullable(),
        reason: z.string().nullable(),
        /** Over which other districts it reaches, and our share. */
        reach: Reach.nullable(),
      }),
    ),
  }),
  refusal: z.object({ kind: z.literal('import-not-found') }),
})

/** What the departments said in the file becomes the outcome of a gate: 적정 and 조건부적정 go on, 부적정 does not. */
export const decideTransfers = command({
  name: 'proposals.decide-transfers',
  title: { ko: '이관 의제의 검토 결과로 관문을 정한다', en: 'Decide a gate by the reviews of the transfers' },
  permission: may.mayDecideTransfers,
  proof: 'fresh',
  input: z.strictObject({
    importId: ImportId,
    gateId: GateId,
    name: line,
    order: z.int().min(0).max(10_000),
    from: LocalDate,
    until: LocalDate,
    decider: line,
  }),
  reply: z.object({ gateId: GateId, passed: z.int(), rejected: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    ...ArrivalRefused.options,
    ...GateRefused.options,
    z.object({ kind: z.enum(['import-not-found', 'until-before-from']) }),
    z.object({ kind: z.literal('transfers-not-reviewed'), count: z.int() }),
  ]),
})
