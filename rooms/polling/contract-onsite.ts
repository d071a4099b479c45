import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { Instant } from '#kit/korean-date.ts'
import { AddedFiles, FileFormat } from '#rooms/documents/core/kept-file.ts'
import { registrarOffice } from '#rooms/registrar/contract.ts'
import { idWord, integer } from '#rooms/voting/core/protocol/words.ts'
import { CountSheet, SheetEntry, SheetId, SheetKind, SheetState } from './core/onsite/count-sheet.ts'
import * as may from './core/onsite/permissions-onsite.ts'
import { SheetFault } from './core/onsite/sheet-faults.ts'
import { mayGiveShares } from './core/permissions.ts'
import { VoteId } from './core/vote-id.ts'

const voteNotThere = only('vote-not-found')
const ofVote = { voteId: VoteId }
const ofSheet = { ...ofVote, sheetId: SheetId }
const line = (most: number) => z.string().trim().min(1).max(most)
const reply = z.object(ofSheet)
/** Before the announcement nothing is counted; after the close the log takes no sheet. */
const notNow = only('vote-not-announced', 'vote-closed')

export const addCountSheet = command({
  name: 'polling.add-count-sheet',
  title: { ko: '개표록을 올린다', en: 'Hand in a count sheet' },
  done: { ko: '개표록을 올렸습니다. 이제 두 사람이 따로 숫자를 적습니다.', en: 'It is in. Two people now enter it.' },
  permission: may.mayKeepSheets,
  effective: 'today',
  files: 'files',
  unrecorded: ['files'],
  input: z.strictObject({
    ...ofSheet,
    kind: SheetKind,
    place: line(100),
    dong: z.string().max(40).nullable().default(null),
    /** Who signed it, as roles, one to a line. */
    signedBy: line(1000),
    files: AddedFiles.default([]),
  }),
  reply,
  refusal: z.discriminatedUnion('kind', [
    voteNotThere,
    notNow,
    only('sheet-id-taken'),
    z.object({
      kind: z.enum(['board-counts-no-ballots', 'paper-not-taken']),
      field: z.literal('kind'),
    }),
    z.object({ kind: z.literal('signatures-needed'), field: z.literal('signedBy') }),
    z.object({ kind: z.enum(['scan-needed', 'scan-is-no-scan']), field: z.literal('files') }),
  ]),
})

/** The numbers of a sheet as one person counted them; whoever has entered it before says why they change. */
export const enterCountSheet = command({
  name: 'polling.enter-count-sheet',
  title: { ko: '개표록의 숫자를 적는다', en: 'Enter a count sheet' },
  done: { ko: '적은 숫자를 두었습니다.', en: 'Your numbers are kept.' },
  permission: may.mayKeepSheets,
  effective: 'today',
  // What one of the two counted is no word of the other's record before both are done.
  unrecorded: ['valid', 'spoilt', 'counts', 'ballots'],
  input: z.strictObject({
    ...ofSheet,
    /** People whose vote is valid; blank on a board where nobody knows. */
    valid: z.string().max(20).nullable().default(null),
    spoilt: z.string().max(20).nullable().default(null),
    counts: z.record(z.string().max(64), z.string().max(20)).default({}),
    /** One ballot a line, as pasted from a spreadsheet. */
    ballots: z.string().max(500_000).default(''),
    reason: z.string().trim().max(300).nullable().default(null),
  }),
  reply: reply.extend({ state: SheetState }),
  refusal: z.discriminatedUnion('kind', [
    voteNotThere,
    notNow,
    only('sheet-not-found', 'two-have-entered', 'not-signed-in'),
    z.object({ kind: z.literal('reason-for-change'), field: z.literal('reason') }),
    z.object({ kind: z.literal('numbers-not-read'), cells: z.array(z.string()) }),
    z.object({
      kind: z.literal('ballots-not-read'),
      line: z.int(),
      why: z.enum(['width', 'mark']),
      option: z.string().nullable(),
    }),
    z.object({ kind: z.literal('sheet-impossible'), faults: z.array(SheetFault) }),
  ]),
})

/** A sheet that was handed in twice, or by mistake; it stays in the history. */
export const withdrawCountSheet = command({
  name: 'polling.withdraw-count-sheet',
  title: { ko: '개표록을 거둔다', en: 'Withdraw a count sheet' },
  done: { ko: '개표록을 거두었습니다.', en: 'The sheet is withdrawn.' },
  permission: may.mayMendSheets,
  effective: 'today',
  input: z.strictObject({ ...ofSheet, reason: line(300) }),
  reply,
  refusal: z.discriminatedUnion('kind', [voteNotThere, notNow, only('sheet-not-found')]),
})

/** How many people a board of stickers stands for, found by the marks in the roll. */
export const setBoardPeople = command({
  name: 'polling.set-board-people',
  title: { ko: '스티커 판에 참여한 사람 수를 정한다', en: 'Set the people of a board' },
  done: { ko: '참여한 사람 수를 정했습니다.', en: 'The number of people is set.' },
  permission: may.mayMendSheets,
  effective: 'today',
  input: z.strictObject({ ...ofSheet, people: z.int().min(0).max(1_000_000), reason: line(300) }),
  reply,
  refusal: z.discriminatedUnion('kind', [
    voteNotThere,
    notNow,
    only('sheet-not-found', 'board-not-ready'),
    z.object({
      kind: z.literal('people-out-of-bounds'),
      field: z.literal('people'),
      fewest: z.int(),
      most: z.int().nullable(),
    }),
  ]),
})

/** A sheet in a list. `between`: of a settled board without a number of people, how many they can have been. */
export const SheetLine = z.object({
  sheet: CountSheet,
  state: SheetState,
  people: z.int().nullable(),
  spoilt: z.int(),
  between: z.object({ fewest: z.int(), most: z.int().nullable() }).nullable(),
  /** Whether the asker has entered it, and whether somebody else still may. */
  own: z.boolean(),
  takesAnother: z.boolean(),
})
export type SheetLine = z.infer<typeof SheetLine>

export const listCountSheets = query({
  name: 'polling.list-count-sheets',
  title: { ko: '개표록을 본다', en: 'List the count sheets' },
  permission: may.maySeeDesks,
  input: z.object(ofVote),
  reply: z.object({ sheets: z.array(SheetLine) }),
  refusal: noRefusals,
})

/** The other's numbers are told only after both have entered theirs. */
export const seeCountSheet = query({
  name: 'polling.see-count-sheet',
  title: { ko: '개표록 하나를 본다', en: 'See a count sheet' },
  permission: may.maySeeDesks,
  input: z.object(ofSheet),
  reply: z.object({
    line: SheetLine,
    withdrawn: z.string().nullable(),
    /** What the asker may see of what was entered, the earliest first; of `own` which hand it was. */
    entries: z.array(SheetEntry),
    hand: z.enum(['first', 'second']).nullable(),
  }),
  refusal: only('sheet-not-found'),
})

export const seeSheetScan = query({
  name: 'polling.see-sheet-scan',
  title: { ko: '개표록의 스캔을 본다', en: 'See the scan of a count sheet' },
  permission: may.maySeeDesks,
  sent: 'body',
  input: z.object(ofSheet),
  reply: z.object({ format: FileFormat, base64: z.string() }),
  refusal: only('sheet-not-found'),
})

/** A pass for twelve hours, with which the desk's page asks the registrar itself: the office keeps nothing of anybody. */
export const openDesk = command({
  name: 'polling.open-desk',
  title: { ko: '현장 접수대를 연다', en: 'Open a desk' },
  done: { ko: '접수대를 열었습니다.', en: 'The desk is open.' },
  permission: may.mayOpenDesk,
  effective: 'today',
  shownOnce: true,
  input: z.strictObject({ ...ofVote, desk: line(40) }),
  reply: z.object({ pass: z.string(), until: integer(0) }),
  refusal: z.discriminatedUnion('kind', [voteNotThere, notNow, only('vote-not-open', 'not-signed-in')]),
})

/** The second officer's word of eight letters, good once and for ten minutes, which the first one types. */
export const grantSecondPass = command({
  name: 'polling.grant-second-pass',
  title: { ko: '카드를 함께 뽑는 확인 낱말을 받는다', en: 'Give a word for printing cards together' },
  done: { ko: '확인 낱말을 만들었습니다.', en: 'The word is made.' },
  permission: may.mayStandBy,
  effective: 'today',
  shownOnce: true,
  input: z.strictObject(ofVote),
  reply: z.object({ word: z.string(), until: integer(0) }),
  refusal: z.discriminatedUnion('kind', [voteNotThere, notNow, only('not-signed-in')]),
})

/** Passes for a batch of cards: the asker's own, and that of the officer whose word is typed. */
export const beginCards = command({
  name: 'polling.begin-cards',
  title: { ko: '현장 투표 카드를 뽑는다', en: 'Begin a batch of cards' },
  done: { ko: '두 사람을 확인했습니다.', en: 'Two officers are there.' },
  permission: may.mayPrintCards,
  effective: 'today',
  shownOnce: true,
  unrecorded: ['word'],
  input: z.strictObject({ ...ofVote, style: idWord, cards: z.int().min(1).max(500), word: line(20) }),
  reply: z.object({ batch: idWord, pass: z.string(), secondPass: z.string() }),
  refusal: z.discriminatedUnion('kind', [
    voteNotThere,
    notNow,
    only('not-signed-in'),
    z.object({ kind: z.literal('style-not-onsite'), field: z.literal('style') }),
    z.object({ kind: z.enum(['word-not-good', 'word-is-own']), field: z.literal('word') }),
  ]),
})

export const CardBatch = z.object({ batch: idWord, style: idWord, cards: z.int(), at: Instant })
export type CardBatch = z.infer<typeof CardBatch>

export const listCardBatches = query({
  name: 'polling.list-card-batches',
  title: { ko: '뽑은 카드 묶음을 본다', en: 'List the batches of cards' },
  permission: may.maySeeDesks,
  input: z.object(ofVote),
  reply: z.object({ batches: z.array(CardBatch) }),
  refusal: noRefusals,
})

/** How many took part, by dong and channel, and the desks' marks and cards: asked of the registrar. */
export const seeDeskAttendance = query({
  name: 'polling.see-desk-attendance',
  title: { ko: '참여 인원을 본다', en: 'See the attendance' },
  permission: may.maySeeDesks,
  database: 'none',
  computed: 'elsewhere',
  input: registrarOffice.attendance.input,
  reply: registrarOffice.attendance.reply,
  refusal: z.object({ kind: z.literal('part-away'), part: z.enum(['registrar', 'box']), detail: z.string() }),
})

/** A share of the seal key as its holder types or scans it off the paper; two of three open the ballots. */
export const typeShare = command({
  name: 'polling.type-share',
  title: { ko: '열쇠 조각을 적는다', en: 'Type a share of the seal key' },
  done: { ko: '열쇠 조각을 받았습니다.', en: 'The share is taken.' },
  permission: mayGiveShares,
  proof: 'fresh',
  effective: 'today',
  unrecorded: ['share'],
  input: z.strictObject({ ...ofVote, share: z.string().min(1).max(500) }),
  reply: z.object({ voteId: VoteId, given: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    only('vote-not-found', 'no-ceremony', 'not-closed-yet', 'counted-already'),
    z.object({ kind: z.literal('share-length'), field: z.literal('share'), letters: z.int(), needed: z.int() }),
    z.object({ kind: z.literal('share-group'), field: z.literal('share'), group: z.int() }),
    z.object({ kind: z.enum(['share-whole', 'not-this-share']), field: z.literal('share') }),
  ]),
})
