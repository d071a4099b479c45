import { z } from 'zod'
import { ExplainedContest } from './explained-contest.ts'
import { contestKinds, ruleNames } from './vote-draft.ts'

/** A contest as the public page shows it: what a ballot may say in it, by which rule it is counted, and how it was. */
export const SeenContest = z.object({
  ...{ id: z.string(), title: z.string(), kind: z.enum(contestKinds), min: z.int(), max: z.int() },
  ...{ points: z.int().nullable(), highest: z.int().nullable(), costLimit: z.int().nullable() },
  ...{ budget: z.int().nullable(), minVotes: z.int().nullable(), rule: z.enum(ruleNames), seats: z.int().nullable() },
  /** What the winners among some options, by their ids, may cost together. */
  limits: z.array(z.object({ title: z.string(), most: z.int(), of: z.array(z.string()) })),
  misfit: z.enum(['stop', 'part']).nullable(),
  options: z.array(
    z.object({ id: z.string(), title: z.string(), cost: z.int().nullable(), itemId: z.string().nullable() }),
  ),
  explained: ExplainedContest.nullable(),
})
