import { type CommandContext, handleCommandOn } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { recordChange, recordPayment, recordStep } from '../contract.ts'
import type { ContractEvent } from '../core/contract-event.ts'
import { type EntryId, enterEvent } from '../core/contract-journal.ts'
import type { ContractId } from '../core/contract-terms.ts'
import { changedContract, keepJournal } from './keep-journal.ts'

const enter = <Event extends ContractEvent>(
  context: CommandContext,
  ids: { readonly entryId: EntryId; readonly contractId: ContractId },
  event: Event,
) =>
  keepJournal(context, ids, { event, cancels: null, reason: null }, (contract, entries, entry) =>
    enterEvent(contract, entries, { ...entry, event }, dateInSeoul(context.now)),
  )

export const recordChangeHandler = handleCommandOn(
  recordChange,
  changedContract,
  (context, { entryId, contractId, ...event }) => enter(context, { entryId, contractId }, { kind: 'change', ...event }),
)

export const recordPaymentHandler = handleCommandOn(
  recordPayment,
  changedContract,
  (context, { entryId, contractId, ...event }) =>
    enter(context, { entryId, contractId }, { kind: 'payment', ...event }),
)

export const recordStepHandler = handleCommandOn(
  recordStep,
  changedContract,
  (context, { entryId, contractId, ...event }) => enter(context, { entryId, contractId }, { kind: 'step', ...event }),
)
