import { z } from 'zod'

const Line = z.object({
  place: z.string(),
  id: z.string(),
  name: z.string(),
  cost: z.string(),
  strength: z.string(),
  reason: z.string(),
})

/** How a contest was counted, in words, and what other rules would have made of the same ballots. */
export const ExplainedContest = z.object({
  contest: z.string(),
  summary: z.array(z.string()),
  winners: z.array(Line),
  losers: z.array(Line),
  ties: z.array(z.string()),
  others: z.array(
    z.object({
      rule: z.string(),
      winners: z.array(z.string()),
      /** Voters of whom more chosen options win by this rule than by the vote's own, and the other way round. */
      better: z.int(),
      worse: z.int(),
    }),
  ),
})
export type ExplainedContest = z.infer<typeof ExplainedContest>
