import { type BillStage, billStages, type StageRecord, stageOrder } from './bill.ts'

/**
 * Tells which stages a bill would pass over by entering one: those between the last entered stage and it. They cannot be
 * entered afterwards, so that an officer is warned before; nothing is refused, for imported history may not know them.
 */
export function skippedBy(stages: readonly Pick<StageRecord, 'stage'>[], next: BillStage): BillStage[] {
  const last = Math.max(-1, ...stages.map(({ stage }) => stageOrder(stage)))
  return billStages.filter((stage) => stageOrder(stage) > last && stageOrder(stage) < stageOrder(next))
}
