import { type StageRecord, stageOrder } from './bill.ts'

/** Whether a bill is with the DistrictAssembly: its 의안, or a later stage, is entered. */
export const isHandedIn = (stages: readonly StageRecord[]): boolean =>
  stages.some(({ stage }) => stageOrder(stage) >= stageOrder('bill'))

/**
 * Decides which stages of a bill a reader is told: insiders all; the public none until the bill is handed in, for 요구 and
 * 조정 are not decided yet, and from then on the whole way, so that every cut can be followed (정보공개법 제9조제1항제5호).
 */
export const toldStages = (stages: readonly StageRecord[], insider: boolean): readonly StageRecord[] =>
  insider || isHandedIn(stages) ? stages : []
