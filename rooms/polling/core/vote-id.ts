import type { z } from 'zod'
import { idOf } from '#kit/id.ts'

export const VoteId = idOf('VoteId')
export type VoteId = z.infer<typeof VoteId>
