import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { addRatio, compareRatio, type Ratio, ratio } from '#kit/ratio.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { Won } from '#kit/won.ts'
import { CycleKey, ItemId } from '#rooms/items/core/item.ts'
import { MeetingId } from '#rooms/meetings/core/meeting.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { type StandingItem, standsBefore } from './review-round.ts'
import { Verdict } from './verdict.ts'

export const ListId = idOf('ListId')
export type ListId = z.infer<typeof ListId>

/** 심사: scored and found suitable or not. 최종 선정: chosen at a joint meeting, after the vote, within a limit. */
export const listKinds = ['screening', 'selection'] as const
export const ListKind = z.enum(listKinds)
export type ListKind = z.infer<typeof ListKind>

/**
 * A weight as people write it, exactly as a fraction: '60%' is 3/5, '12.5%' is 1/8; what is neither stays as it is, to be
 * refused.
 */
export function plainWeight(written: string): string {
  const text = written.normalize('NFKC').replaceAll(/\s/g, '')
  const [, whole, decimals = ''] = /^(\d{1,3})(?:\.(\d{1,2}))?%$/.exec(text) ?? []
  if (whole === undefined) return text
  const { n, d } = ratio(Number(whole + decimals), 100 * 10 ** decimals.length)
  return `${n}/${d}`
}

/** What is scored: its most points, and what part of the whole it weighs as an exact fraction, '2/5'. */
export const Criterion = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    most: z.int().min(1).max(1000),
    weight: z
      .string()
      .overwrite(plainWeight)
      .regex(/^[1-9]\d{0,3}\/[1-9]\d{0,4}$/)
      .nullable()
      .default(null),
  })
  .readonly()
export type Criterion = z.infer<typeof Criterion>

/** A list of items that bodies screen, or from which they choose; closing it decides its gate. */
export const ScreeningList = z
  .object({
    id: ListId,
    cycleId: CycleKey,
    kind: ListKind,
    name: z.string(),
    bodyIds: z.array(BodyId).readonly(),
    /** Whose seats on that day screen. */
    heldOn: LocalDate,
    /** Until when sheets are handed in. */
    dueOn: LocalDate,
    criteria: z.array(Criterion).readonly(),
    /** 편성목·통계목 that the rule allows; none: all. */
    allowedAccounts: z.array(z.string()).readonly(),
    /** What all that is chosen may cost together; null: no limit. */
    limit: PlannedWon.nullable(),
    /** The meeting that it is presented to. */
    meetingId: MeetingId.nullable(),
    gateOrder: z.int().min(0),
    decider: z.string(),
    openedOn: LocalDate,
    closedOn: LocalDate.nullable(),
    gateId: z.string().nullable(),
    /** How often its items were changed: of two who change them at once, the second is told. */
    version: z.int().min(1),
  })
  .readonly()
export type ScreeningList = z.infer<typeof ScreeningList>

/** Where residents put an item: its rank among so many of one contest. */
export const VoteRank = z.object({ contest: z.string(), rank: z.int().min(1), of: z.int().min(1) }).readonly()
export type VoteRank = z.infer<typeof VoteRank>

/** An item on a list, what came with it, and what is decided on it. */
export const ListedItem = z
  .object({
    itemId: ItemId,
    place: z.int().min(1),
    title: z.string(),
    count: z.int().min(1),
    requested: Won.nullable(),
    /** What the gate before let it have: 부서조정액, or at the final choice 심사 금액. */
    brought: Won.nullable(),
    vote: VoteRank.nullable(),
    /** 편성목·통계목 out of which it would be paid. */
    account: z.string().nullable(),
    /** The item with which it is one amount. */
    bundledWith: ItemId.nullable(),
    result: Verdict.nullable(),
    decided: Won.nullable(),
    reason: z.string().nullable(),
  })
  .readonly()
export type ListedItem = z.infer<typeof ListedItem>

export const OpenListRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('list-id-taken') }),
  z.object({ kind: z.literal('nothing-to-screen'), field: z.literal('cycleId') }),
  z.object({ kind: z.literal('too-many-to-screen'), field: z.literal('itemKind'), count: z.int() }),
  z.object({ kind: z.literal('due-before-today'), field: z.literal('dueOn') }),
  z.object({ kind: z.literal('weights-incomplete'), field: z.string() }),
  z.object({ kind: z.literal('weights-are-not-one'), field: z.literal('criteria.0.weight'), sum: z.string() }),
  z.object({ kind: z.literal('nobody-screens'), field: z.literal('bodyIds.0') }),
  z.object({ kind: z.literal('meeting-not-there'), field: z.literal('meetingId') }),
])
export type OpenListRefusal = z.infer<typeof OpenListRefusal>

const readWeight = (text: string): Ratio => {
  const [n, d] = text.split('/').map(Number)
  return ratio(Number(n), Number(d))
}

/** What part of the whole a criterion weighs: as it is written, or else by its most points. */
export function weightOf({ weight, most }: Criterion, criteria: readonly Criterion[]): Ratio {
  if (weight !== null) return readWeight(weight)
  return ratio(
    most,
    criteria.reduce((sum, one) => sum + one.most, 0),
  )
}

/** Decides whether criteria can be scored by: each has a weight or none has, and the weights are exactly 1 together. */
export function checkWeights(criteria: readonly Criterion[]): Result<null, OpenListRefusal> {
  const without = criteria.findIndex(({ weight }) => weight === null)
  if (criteria.every(({ weight }) => weight === null)) return ok(null)
  if (without !== -1) return refuse({ kind: 'weights-incomplete', field: `criteria.${without}.weight` })
  const sum = criteria.map((one) => weightOf(one, criteria)).reduce(addRatio, ratio(0))
  if (compareRatio(sum, ratio(1)) === 0) return ok(null)
  return refuse({ kind: 'weights-are-not-one', field: 'criteria.0.weight', sum: `${sum.n}/${sum.d}` })
}

/** How many items can be scored and decided at once. */
export const mostItems = 500

/** Decides whether a list can be opened, and what stands on it: what the gate before let pass, in the order of the cycle. */
export function openList(
  { criteria, dueOn, openedOn }: Pick<ScreeningList, 'criteria' | 'dueOn' | 'openedOn'>,
  items: readonly StandingItem[],
  { voteOf, bundledBefore }: KnownBefore,
): Result<readonly ListedItem[], OpenListRefusal> {
  if (dueOn < openedOn) return refuse({ kind: 'due-before-today', field: 'dueOn' })
  const weighed = checkWeights(criteria)
  if (!weighed.ok) return weighed
  const standing = items.filter(standsBefore)
  if (standing.length === 0) return refuse({ kind: 'nothing-to-screen', field: 'cycleId' })
  if (standing.length > mostItems)
    return refuse({ kind: 'too-many-to-screen', field: 'itemKind', count: standing.length })
  const here = new Set(standing.map(({ item }) => item.id))
  return ok(
    standing.map(({ item, standing: now }, at) => {
      const lead = bundledBefore.get(item.id)
      return {
        ...{ itemId: item.id, place: at + 1, title: item.title, count: now.count ?? item.count },
        ...{ requested: item.requested, brought: now.state === 'standing' ? now.won : item.requested },
        ...{ vote: voteOf.get(item.id) ?? null, bundledWith: lead !== undefined && here.has(lead) ? lead : null },
        ...{ account: null, result: null, decided: null, reason: null },
      }
    }),
  )
}

/** What is known of items before a list is opened: how residents voted, and what passed the gate before as one amount. */
export interface KnownBefore {
  readonly voteOf: ReadonlyMap<ItemId, VoteRank>
  readonly bundledBefore: ReadonlyMap<ItemId, ItemId>
}

/** Names written one on each line. */
export const linesOf = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))

/** Whether the rule does not allow the account out of which an item would be paid. */
export const isOutsideAccounts = ({ account }: ListedItem, { allowedAccounts }: ScreeningList): boolean =>
  account !== null && allowedAccounts.length > 0 && !allowedAccounts.includes(account)
