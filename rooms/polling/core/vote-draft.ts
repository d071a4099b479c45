import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { idWord } from '#rooms/voting/core/protocol/words.ts'

/** Words on one line: the format has none with control characters. */
const line = z
  .string()
  .trim()
  .max(200)
  .regex(/^\P{Cc}*$/u)
const lines = z.string().max(20_000).default('')
const optional = line.min(1).nullable().default(null)
const won = z.int().min(1).max(1_000_000_000_000).nullable().default(null)
const percent = z.int().min(1).max(100).nullable().default(null)
/** 09:00, in Seoul. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** An option with its sheet, as the office writes it; without a title it is left out. */
export const DraftOption = z.strictObject({
  /** The item's id, or one that is given when the draft is kept. */
  id: idWord.nullable().default(null),
  title: line.default(''),
  cost: won,
  summary: z.string().trim().max(1000).default(''),
  place: optional,
  /** The department's opinion. */
  opinion: z.string().trim().max(2000).nullable().default(null),
  /** A picture below the district's address, and what it shows in words. */
  photo: z
    .string()
    .trim()
    .regex(/^\/[^\s]{1,300}$/)
    .nullable()
    .default(null),
  photoAlt: optional,
  itemId: ItemId.nullable().default(null),
})
export type DraftOption = z.infer<typeof DraftOption>

export const contestKinds = ['approve', 'rank', 'points', 'score'] as const
export const ruleNames = [
  'top',
  'greedy',
  'greedy-score',
  'greedy-per-cost',
  'mes-cost',
  'mes-cardinality',
  'mes-score',
  'phragmen',
] as const

/** A contest as it is designed; without title and options it is left out. */
export const DraftContest = z.strictObject({
  title: line.default(''),
  kind: z.enum(contestKinds).default('approve'),
  min: z.int().min(0).max(250).default(1),
  max: z.int().min(1).max(250).default(3),
  points: z.int().min(1).max(65_535).nullable().default(null),
  highest: z.int().min(1).max(65_535).nullable().default(null),
  costLimit: won,
  budget: won,
  minVotes: z.int().min(1).max(1_000_000).nullable().default(null),
  /** Pairs of which at most one wins, by the numbers of the options: "1-3" on a line. */
  conflicts: lines,
  /** What the winners of a dong or a category may cost together: "가산동 | 300,000,000 | 1, 3" on a line. */
  limits: lines,
  /** What becomes of the first option that the rest of the budget does not carry. */
  misfit: z.enum(['skip', 'stop', 'part']).default('skip'),
  rule: z.enum(ruleNames).default('top'),
  seats: z.int().min(1).max(250).default(3),
  completion: z.enum(['none', 'utilitarian', 'add1', 'add1-utilitarian']).default('utilitarian'),
  add1Stop: z.enum(['exhaustive', 'overshoot']).default('exhaustive'),
  start: z.enum(['exact', 'floor']).default('exact'),
  stop: z.enum(['skip', 'first-misfit']).default('skip'),
  ordinal: z.enum(['borda0', 'len-rank']).default('len-rank'),
  options: z.array(DraftOption).max(250).default([]),
  /** Options typed or pasted from a spreadsheet: title, cost, summary and place on a line. */
  more: lines,
})
export type DraftContest = z.infer<typeof DraftContest>

/** Everything about a vote that the office decides before it is announced. */
export const draftParts = {
  title: line.min(1).max(190),
  // What is not ticked on a form is not sent: every yes or no begins with no.
  isTrial: z.boolean().default(false),
  opensOn: LocalDate,
  opensAt: TimeOfDay.default('09:00'),
  closesOn: LocalDate,
  closesAt: TimeOfDay.default('18:00'),
  mode: z.enum(['simple', 'ceremony']).default('simple'),
  contests: z.array(DraftContest).min(1).max(20),
  /** As listed, drawn once for all from published words, or drawn anew for each voter. */
  order: z.enum(['listed', 'seed', 'drawn']).default('listed'),
  /** The words from which the order of the options is drawn; they are published. */
  orderSeed: optional,
  online: z.boolean().default(false),
  onsite: z.boolean().default(false),
  paper: z.enum(['none', 'counts', 'ballots']).default('none'),
  /** Other maxima by channel and dong: "온라인 | 가산동 | 2 | 1", one number for each contest, 0 for none. */
  styles: lines,
  /** What each channel counts, in percent; none of them where every ballot counts the same. */
  weightOnline: percent,
  weightOnsite: percent,
  weightPaper: percent,
  turnoutBase: z.int().min(1).max(100_000_000).nullable().default(null),
  turnoutSource: optional,
  byPhone: z.boolean().default(false),
  byIdentity: z.boolean().default(false),
  isClosed: z.boolean().default(false),
  minimumAge: z.int().min(0).max(100).default(0),
  residents: z.boolean().default(false),
  workers: z.boolean().default(false),
  students: z.boolean().default(false),
  members: z.boolean().default(false),
  asksDong: z.boolean().default(false),
  tie: z.enum(['seed', 'id', 'listed', 'min-cost']).default('seed'),
  revote: z.enum(['last-seq', 'none']).default('last-seq'),
  graceMinutes: z.int().min(0).max(120).default(10),
  /** The longest that a ballot waits until it stands in the log, and how many go in at once at least. */
  waitMinutes: z.int().min(1).max(2880).default(60),
  batchMin: z.int().min(1).max(1000).default(32),
  objectionDays: z.int().min(0).max(60).default(14),
  /** The gate of the thread that this vote is. */
  gateId: GateId.nullable().default(null),
} as const

export const VoteDraft = z.strictObject(draftParts)
export type VoteDraft = z.infer<typeof VoteDraft>
