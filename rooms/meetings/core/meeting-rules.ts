import { z } from 'zod'
import { Won, won } from '#kit/won.ts'
import type { BodyKind } from '#rooms/organization/core/body.ts'
import type { SeatKind } from '#rooms/organization/core/seat.ts'

/** A share of people: at least n/d of them, or, `over`, more than that. A majority is more than 1/2. */
export const Share = z
  .object({ n: z.int().min(0).max(100), d: z.int().min(1).max(100), over: z.boolean() })
  .refine(({ n, d }) => n <= d)
  .readonly()
export type Share = z.infer<typeof Share>

/** Whether somebody counts among those whose majority resolves. */
export const inOrOut = ['in-base', 'out-of-base'] as const
const InOrOut = z.enum(inOrOut)

/** How a body meets, beyond the numbers of its ordinance (domain.md section 7, "Meetings"). */
export const MeetingRules = z
  .object({
    /** How many days before the meeting its members must have the notice. */
    noticeDays: z.int().min(0).max(60),
    /** The share of the enrolled who open a meeting and must be there at each vote; 0/1 where no rule is set. */
    quorum: Share,
    /** Whether ex-officio members may send a proxy who counts. */
    proxies: z.boolean(),
    abstention: InOrOut,
    recusal: InOrOut,
    /** Whether the chair decides where votes are equal; otherwise a tie is a rejection. */
    castingVote: z.boolean(),
    /** In writing: the share of the enrolled who must reply, and of whom a majority resolves. */
    written: z.object({ replies: Share, of: z.enum(['replies', 'enrolled']) }).readonly(),
    /** What a member of one of these kinds of seat is paid for a meeting (domain.md 1.1: civilians only). */
    allowance: z
      .object({
        won: Won.min(0).max(100_000_000),
        civil: z.boolean(),
        councillor: z.boolean(),
        exOfficio: z.boolean(),
      })
      .readonly(),
    /** Ordinance or decision that says so. */
    basis: z.string().trim().min(1).max(300).nullable(),
  })
  .readonly()
export type MeetingRules = z.infer<typeof MeetingRules>

const majority: Share = { n: 1, d: 2, over: true }
const allowances: Partial<Record<BodyKind, number>> = {
  'governance-council': 70_000,
  'steering-committee': 70_000,
  'extended-group': 20_000,
  joint: 70_000,
}

/** The rules that hold for a kind of body until it has set its own: a majority opens, civilians are paid by kind. */
export const defaultRules = (kind: BodyKind): MeetingRules => ({
  noticeDays: 7,
  quorum: majority,
  proxies: false,
  abstention: 'in-base',
  recusal: 'out-of-base',
  castingVote: false,
  written: { replies: majority, of: 'enrolled' },
  allowance: { won: won(allowances[kind] ?? 0), civil: true, councillor: false, exOfficio: false },
  basis: null,
})

/** Decides how many people make a share: 16 for a majority of 30, 10 for a third of 28. */
export const neededOf = (people: number, { n, d, over }: Share): number =>
  over ? Math.floor((people * n) / d) + 1 : Math.ceil((people * n) / d)

/** Whether a kind of seat is paid. */
export const isPaid = ({ allowance }: MeetingRules, kind: SeatKind): boolean =>
  allowance.won > 0 &&
  {
    'appointed-civil': allowance.civil,
    'appointed-councillor': allowance.councillor,
    'ex-officio': allowance.exOfficio,
  }[kind]
