import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { Won } from '#kit/won.ts'
import { FileId } from '#rooms/documents/core/kept-file.ts'
import { ArrivalRefused } from '#rooms/items/core/arrivals.ts'
import { GateRefused } from '#rooms/items/core/decide-gate.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import { CycleKey, ItemId, ItemKind } from '#rooms/items/core/item.ts'
import { PersonNo } from '#rooms/meetings/core/attendance.ts'
import { MeetingId } from '#rooms/meetings/core/meeting.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { Recusal } from '#rooms/organization/core/score-sheet.ts'
import { BundleRefusal, UnbundleRefusal } from './core/bundle.ts'
import { CloseListRefusal } from './core/close-list.ts'
import { FieldCheck } from './core/field-check.ts'
import * as may from './core/permissions.ts'
import { ResultRow, ResultsRefusal } from './core/results.ts'
import { FillSheetRefusal, ItemRecusal, ScreeningMember, SheetRow } from './core/score-sheet.ts'
import { Criterion, ListedItem, ListId, ListKind, OpenListRefusal, ScreeningList } from './core/screening-list.ts'
import { Verdict } from './core/verdict.ts'

const line = z.string().trim().min(1).max(200)
const prose = z.string().trim().min(1).max(4000)
const notOpen = only('list-not-found', 'list-is-closed')
const changedMeanwhile = z.object({ kind: z.literal('list-changed-meanwhile'), field: z.string() })
/** The version of the list on which a change rests. */
const version = z.int().min(1)

export const openList = command({
  name: 'screening.open-list',
  title: { ko: '심사표를 연다', en: 'Open a screening list' },
  permission: may.mayKeepLists,
  input: z.strictObject({
    listId: ListId,
    cycleId: CycleKey,
    kind: ListKind,
    /** Only items of this kind; without it, every item that stands before the gate. */
    itemKind: ItemKind.nullable().default(null),
    name: line,
    bodyIds: z.array(BodyId).min(1).max(10),
    /** Whose seats on that day screen; without it, today's. */
    heldOn: LocalDate.nullable().default(null),
    dueOn: LocalDate,
    criteria: z.array(Criterion).max(20).default([]),
    /** 편성목·통계목 that the rule allows, one on each line; none: all. */
    allowedAccounts: z.string().trim().max(4000).default(''),
    limit: PlannedWon.nullable().default(null),
    /** The meeting that it is presented to. */
    meetingId: MeetingId.nullable().default(null),
    gateOrder: z.int().min(0).max(10_000),
    decider: line,
  }),
  reply: z.object({ listId: ListId, items: z.int(), members: z.int() }),
  refusal: OpenListRefusal,
})

export const scoreItems = command({
  name: 'screening.score-items',
  title: { ko: '심사 점수를 적는다', en: 'Score the items of a list' },
  permission: may.mayScoreItems,
  input: z.strictObject({
    listId: ListId,
    /** Whose paper the secretariat enters; without it, one’s own sheet. */
    personNo: PersonNo.nullable().default(null),
    handIn: z.boolean(),
    rows: z.array(SheetRow).min(1).max(500),
  }),
  reply: z.object({ marked: z.int(), handedIn: z.boolean() }),
  refusal: z.discriminatedUnion('kind', [
    only('list-not-found', 'list-is-closed', 'not-on-this-list', 'sheet-of-another'),
    ...FillSheetRefusal.options,
  ]),
})

export const standAside = command({
  name: 'screening.stand-aside',
  title: { ko: '한 의제의 심사에서 물러난다 (회피)', en: 'Stand aside from an item' },
  done: { ko: '물러났습니다. 이 의제의 점수는 세지 않습니다.', en: 'You stand aside. Your marks for it do not count.' },
  permission: may.mayScoreItems,
  input: z.strictObject({ listId: ListId, itemId: ItemId, reason: prose }),
  reply: z.object({ itemId: ItemId }),
  refusal: only('list-not-found', 'list-is-closed', 'not-on-this-list', 'item-not-on-list'),
})

export const recuseMember = command({
  name: 'screening.recuse-member',
  title: { ko: '위원을 한 의제의 심사에서 뺀다 (제척·기피·회피)', en: 'Take a member off an item' },
  permission: may.mayKeepLists,
  input: z.strictObject({
    listId: ListId,
    itemId: ItemId,
    personNo: PersonNo,
    recusal: Recusal,
    reason: prose,
    /** Who decided on it: 분과위원장. */
    decidedBy: line,
  }),
  reply: z.object({ itemId: ItemId }),
  refusal: only('list-not-found', 'list-is-closed', 'not-on-this-list', 'item-not-on-list'),
})

export const bundleItems = command({
  name: 'screening.bundle-items',
  title: { ko: '여러 의제를 한 금액으로 묶는다', en: 'Bundle items as one amount' },
  permission: may.mayKeepLists,
  input: z.strictObject({ listId: ListId, itemIds: z.array(ItemId).min(1).max(50) }),
  reply: z.object({ won: Won.nullable() }),
  refusal: z.discriminatedUnion('kind', [notOpen, ...BundleRefusal.options]),
})

export const unbundleItems = command({
  name: 'screening.unbundle-items',
  title: { ko: '묶은 의제를 푼다', en: 'Take a bundle apart' },
  permission: may.mayKeepLists,
  input: z.strictObject({ listId: ListId, itemId: ItemId }),
  reply: z.object({ itemId: ItemId }),
  refusal: z.discriminatedUnion('kind', [notOpen, UnbundleRefusal]),
})

export const nameAccounts = command({
  name: 'screening.name-accounts',
  title: { ko: '의제의 예산과목을 적는다', en: 'Name the accounts of items' },
  permission: may.mayKeepLists,
  input: z.strictObject({
    ...{ listId: ListId, version },
    rows: z.array(z.strictObject({ itemId: ItemId, account: line.nullable().default(null) })).max(500),
  }),
  reply: z.object({ outside: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    only('list-not-found', 'list-is-closed', 'item-not-on-list'),
    changedMeanwhile,
  ]),
})

export const writeResults = command({
  name: 'screening.write-results',
  title: { ko: '심사 결과를 적는다', en: 'Write the results of a list' },
  permission: may.mayKeepLists,
  input: z.strictObject({ listId: ListId, version, rows: z.array(ResultRow).min(1).max(500) }),
  reply: z.object({ chosen: z.int(), won: Won }),
  refusal: z.discriminatedUnion('kind', [notOpen, changedMeanwhile, ...ResultsRefusal.options]),
})

export const remindMembers = command({
  name: 'screening.remind-members',
  title: { ko: '아직 내지 않은 위원에게 알린다', en: 'Remind members of their sheets' },
  permission: may.mayKeepLists,
  input: z.strictObject({ listId: ListId }),
  reply: z.object({ reminded: z.int() }),
  refusal: only('list-not-found', 'list-is-closed', 'no-member-to-remind'),
})

export const closeList = command({
  name: 'screening.close-list',
  title: { ko: '심사를 마치고 관문을 정한다', en: 'Close a list and decide its gate' },
  permission: may.mayCloseList,
  proof: 'fresh',
  input: z.strictObject({
    listId: ListId,
    gateId: GateId,
    /** A head's written reason for going on without the results that are missing (미결). */
    openReason: prose.nullable().default(null),
    /** Whether to close although members have not handed in their sheets. */
    withoutScores: z.boolean().default(false),
  }),
  reply: z.object({ gateId: GateId, passed: z.int(), rejected: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    only('list-not-found'),
    ...CloseListRefusal.options,
    ...ArrivalRefused.options,
    ...GateRefused.options,
  ]),
})

/** How an item, or a bundle by its first, was scored: the exact mean, and as it is shown, half-up at two decimals. */
export const ScoreView = z.object({
  itemId: ItemId,
  exact: z.object({ n: z.string(), d: z.string() }).nullable(),
  shown: z.string().nullable(),
  members: z.int(),
  rank: z.int().nullable(),
  tied: z.boolean(),
})

const tally = z.object({ count: z.int(), won: z.int() })

export const listLists = query({
  name: 'screening.list-lists',
  title: { ko: '심사표 목록을 본다', en: 'List the screening lists' },
  permission: may.maySeeLists,
  input: z.object({ page: z.int().min(1).max(1000).default(1) }),
  reply: z.object({ lists: z.array(ScreeningList), page: z.int(), more: z.boolean() }),
  refusal: noRefusals,
})

/** A decided list is public, without its members; one that is open is seen by those who keep it. */
export const seeList = query({
  name: 'screening.see-list',
  title: { ko: '심사표를 본다', en: 'See a screening list' },
  permission: may.maySeeLists,
  input: z.object({ listId: ListId }),
  reply: z.object({
    list: ScreeningList,
    items: z.array(ListedItem.unwrap().extend({ outside: z.boolean() })),
    scores: z.array(ScoreView),
    sum: z.object({ came: tally, chosen: tally, rejected: tally, undecided: tally, cut: z.int() }),
    bodies: z.array(z.object({ id: BodyId, name: z.string() })),
    /** People, each once however many seats they hold (합동회의). */
    persons: z.int(),
    /** Empty for those who do not keep lists. */
    members: z.array(ScreeningMember),
    recusals: z.array(ItemRecusal),
    marks: z.array(z.object({ personNo: PersonNo, itemId: ItemId, marks: z.array(z.int().nullable()).readonly() })),
  }),
  refusal: only('list-not-found'),
})

/** An item as it stands in the screening papers (심사자료). */
export const PaperItem = ListedItem.unwrap().extend({
  outside: z.boolean(),
  review: z
    .object({
      department: z.string(),
      verdict: Verdict.nullable(),
      conditions: z.string().nullable(),
      opinion: z.string().nullable(),
      files: z.array(z.object({ fileId: FileId, name: z.string(), alt: z.string() })),
    })
    .nullable(),
  checks: z.array(FieldCheck),
})
export type PaperItem = z.infer<typeof PaperItem>

/** The screening papers, for those who screen with their own sheet, and for those who keep the list. */
export const seeSheet = query({
  name: 'screening.see-sheet',
  title: { ko: '심사자료와 내 채점표를 본다', en: 'See the screening papers and one’s own sheet' },
  permission: may.mayScoreItems,
  personal: 'own',
  input: z.object({ listId: ListId, personNo: PersonNo.optional() }),
  reply: z.object({
    list: ScreeningList,
    bodies: z.array(z.string()),
    items: z.array(PaperItem),
    member: ScreeningMember.nullable(),
    marks: z.array(z.object({ itemId: ItemId, marks: z.array(z.int().nullable()).readonly() })),
    recusals: z.array(ItemRecusal),
    /** How many sheets are to be printed. */
    persons: z.int(),
  }),
  refusal: only('list-not-found', 'not-on-this-list'),
})

export const listOwn = query({
  name: 'screening.list-own-sheets',
  title: { ko: '내가 할 심사를 본다', en: 'List the lists that one is to score' },
  permission: may.mayScoreItems,
  personal: 'own',
  input: z.object({}),
  reply: z.object({
    today: LocalDate,
    sheets: z.array(z.object({ list: ScreeningList, handedIn: z.boolean() })),
  }),
  refusal: noRefusals,
})
