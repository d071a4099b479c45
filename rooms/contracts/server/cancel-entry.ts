import { handleCommandOn } from '#kernel/handler.ts'
import { cancelEntry } from '../contract.ts'
import * as decide from '../core/contract-journal.ts'
import { changedContract, keepJournal } from './keep-journal.ts'

export const cancelEntryHandler = handleCommandOn(cancelEntry, changedContract, (context, input) =>
  keepJournal(context, input, { event: null, cancels: input.cancels, reason: input.reason }, (contract, entries) =>
    decide.cancelEntry(contract, entries, input.cancels),
  ),
)
