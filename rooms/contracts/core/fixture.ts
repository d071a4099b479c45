import type { ContractEvent } from './contract-event.ts'
import { Entry } from './contract-journal.ts'
import { Contract } from './contract-terms.ts'

/** A contract for tests, given what differs. */
export const contractOf = (given: Partial<Record<keyof Contract, unknown>> = {}): Contract =>
  Contract.parse({
    ...{ id: 'hall-2021', departmentId: 'parks', projectId: null, title: '마을회관 고치기', kind: 'construction' },
    ...{ method: 'open', privateReason: null, contractor: '마당건설', document: null, note: null },
    ...{ agreedOn: '2021-03-02', startsOn: '2021-03-08', endsOn: '2021-06-30' },
    ...{ estimated: 100_000_000, amount: 88_000_000, delayRate: '0.5', ...given },
  })

/** An entry that something happened, for tests. */
export const eventEntry = (no: number, on: string, event: object): Entry & { readonly event: ContractEvent } => ({
  ...entryOf(no, on, event),
  event: event as ContractEvent,
})

/** An entry for tests: its number leads its id. */
export const entryOf = (no: number, on: string, event: object | null, cancels: string | null = null): Entry =>
  Entry.parse({
    ...{ id: `entry-${no}`, no, on, event: event as ContractEvent | null, cancels },
    ...{ reason: cancels === null ? null : '잘못 적음', role: 'secretariat', recordedAt: '2021-12-01T00:00:00.000Z' },
  })
