import type { Room } from '#kernel/house.ts'
import { gateDecided, ownDecided } from '../core/gate-told.ts'
import { explain } from '../core/messages.ts'
import { concealItemHandler } from './conceal-item.ts'
import { decideGateWith, type ProposersOf } from './decide-gate.ts'
import { enterItemHandler } from './enter-item.ts'
import { explainOutcomeHandler } from './explain-outcome.ts'
import { findByNameHandler } from './find-by-name.ts'
import { findTitledHandler } from './find-titled.ts'
import { listFindingsHandler } from './list-findings.ts'
import { listGatesHandler } from './list-gates.ts'
import { listItemsHandler } from './list-items.ts'
import { moveItemsHandler } from './move-items.ts'
import { renameItemHandler } from './rename-item.ts'
import { type BesideItemsOf, seeBesideWith } from './see-beside.ts'
import { seeGateHandler } from './see-gate.ts'
import { type ProposalPagesOf, seeItemWith } from './see-item.ts'
import { type CycleNames, seePipelineWith } from './see-pipeline.ts'
import { type TraceStepsOf, traceItemWith } from './trace-item.ts'

/** What `apps/` hands in: what the rooms below have in an item's life. */
export interface RoomParts {
  readonly traceSteps: readonly TraceStepsOf[]
  /** What they know of projects and items beside their lives; without it nothing. */
  readonly besides?: readonly BesideItemsOf[]
  /** How cycles are called; without it they have no names. */
  readonly cycleNames?: CycleNames
  /** Whose proposals items are; without it they are nobody's. */
  readonly proposersOf?: ProposersOf
  /** Which items are online proposals; without it none is. */
  readonly proposalPages?: ProposalPagesOf
}

/** The room as it is mounted. */
export const itemsRoom = ({
  traceSteps,
  besides = [],
  cycleNames = async () => new Map(),
  proposersOf = async () => new Map(),
  proposalPages = async () => new Map(),
}: RoomParts): Room => ({
  name: 'items',
  title: { ko: '의제와 관문', en: 'Items and gates' },
  handlers: [
    enterItemHandler,
    renameItemHandler,
    concealItemHandler,
    moveItemsHandler,
    decideGateWith(proposersOf),
    explainOutcomeHandler,
    listItemsHandler,
    seeItemWith(proposalPages),
    listGatesHandler,
    seeGateHandler,
    seePipelineWith(cycleNames),
    seeBesideWith(besides),
    traceItemWith(traceSteps, cycleNames),
    findByNameHandler,
    findTitledHandler,
    listFindingsHandler,
  ],
  explain,
  tells: [gateDecided, ownDecided],
})
