import { z } from 'zod'
import { noRefusals, query } from '#kit/contract.ts'
import { HistoryEntry } from './core/history.ts'
import { maySeeHistory } from './core/permissions.ts'

const title = z.object({ ko: z.string(), en: z.string() })

export const listHistory = query({
  name: 'record.list-history',
  title: { ko: '한 일의 역사를 본다', en: 'See the history' },
  permission: maySeeHistory,
  input: z.object({
    kind: z.string().max(40).optional(),
    id: z.string().max(64).optional(),
    page: z.int().min(1).max(100_000).default(1),
    size: z.int().min(1).max(200).default(30),
  }),
  reply: z.object({
    entries: z.array(HistoryEntry.extend({ title })),
    total: z.int(),
    page: z.int(),
    pages: z.int(),
  }),
  refusal: noRefusals,
})

export const seeChain = query({
  name: 'record.see-chain',
  title: { ko: '봉인 사슬의 머리를 본다', en: 'See the head of the sealed chain' },
  permission: maySeeHistory,
  input: z.object({}),
  reply: z.object({ seals: z.int(), head: z.string(), unsealed: z.int() }),
  refusal: noRefusals,
})
