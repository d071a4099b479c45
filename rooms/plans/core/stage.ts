import { z } from 'zod'

/** 계획, 공유, 협업, 실행, 평가, 환류 (domain.md 1.6). */
export const stageTypes = ['plan', 'share', 'collaborate', 'execute', 'evaluate', 'feedback'] as const
export const StageType = z.enum(stageTypes)
export type StageType = z.infer<typeof StageType>

/** A stage of a project: none, one or several types ("평가 및 협업"), and its period in the words of the sheet. */
export const Stage = z
  .object({
    no: z.int().min(1).max(10_000),
    types: z.array(StageType).readonly(),
    title: z.string().min(1),
    periodText: z.string().min(1),
  })
  .readonly()
export type Stage = z.infer<typeof Stage>

const typeByWord: ReadonlyMap<string, StageType> = new Map([
  ['계획', 'plan'],
  ['공유', 'share'],
  ['협업', 'collaborate'],
  ['실행', 'execute'],
  ['평가', 'evaluate'],
  ['환류', 'feedback'],
])

/** Reads a stage type from the word of a sheet; null for a word that names none. */
export const stageTypeOf = (word: string): StageType | null => typeByWord.get(word.trim()) ?? null
