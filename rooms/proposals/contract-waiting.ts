import { z } from 'zod'
import { command, query } from '#kit/contract.ts'
import { CycleKey } from '#rooms/items/core/item.ts'
import { MoveItemsRefused } from '#rooms/items/core/move-items.ts'
import * as may from './core/permissions.ts'
import { ProposalId, Track } from './core/proposal.ts'
import { ProposalLine } from './core/proposal-line.ts'
import { TakeRefusal } from './core/waiting.ts'

const noSuchCycle = z.object({ kind: z.literal('cycle-takes-none') })

/** What came in before the cycle of its year was opened. */
export const listWaiting = query({
  name: 'proposals.list-waiting',
  title: { ko: '한 해를 기다리는 제안을 본다', en: 'List the proposals that wait for a cycle' },
  permission: may.maySeeDesk,
  input: z.object({
    /** Without one only the numbers are told. */
    cycleId: CycleKey.optional(),
    track: Track.optional(),
    page: z.int().min(1).max(10_000).default(1),
    size: z.int().min(1).max(100).default(50),
  }),
  reply: z.object({
    /** The cycles for which proposals wait, with how many of any track. */
    cycles: z.array(z.object({ id: CycleKey, name: z.string(), fiscalYear: z.int(), waiting: z.int() })),
    proposals: z.array(ProposalLine),
    total: z.int(),
    page: z.int(),
  }),
  refusal: noSuchCycle,
})

/** They keep their numbers; what merges and splits join to them goes along. */
export const takeIntoCycle = command({
  name: 'proposals.take-into-cycle',
  title: { ko: '기다리던 제안을 연 해에 들인다', en: 'Take waiting proposals into a cycle' },
  done: { ko: '제안을 그 해에 들였습니다.', en: 'The proposals were taken into the cycle.' },
  permission: may.mayTakeIntoCycle,
  input: z.strictObject({
    cycleId: CycleKey,
    proposalIds: z.array(ProposalId).max(200).default([]),
    /** All that wait, or all of a track: how many they are, as they were seen. */
    all: z.int().min(1).max(100_000).nullable().default(null),
    track: Track.nullable().default(null),
  }),
  /** How many waited and were taken, and how many went along with them. */
  reply: z.object({ cycleId: CycleKey, taken: z.int(), along: z.int() }),
  refusal: z.discriminatedUnion('kind', [...TakeRefusal.options, ...MoveItemsRefused.options]),
})
