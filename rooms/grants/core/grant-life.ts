import { z } from 'zod'
import { only } from '#kit/contract.ts'
import type { AccountId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { addWon, subtractWon, Won, zeroWon } from '#kit/won.ts'
import { BudgetNotWhole, budgetRefused } from './application.ts'
import type { EventOf, GrantEvent } from './grant-event.ts'
import type { Settlement } from './settlement.ts'
import type { Budget } from './typed-lines.ts'

/** Where a grant stands after what has happened to it, in won. */
export interface GrantLife {
  readonly agreed: Pick<EventOf<'agreement'>, 'granted' | 'ownShare' | 'endsOn' | 'reportDueOn'> | null
  /** The budget as it was changed last; null while that of the application stands. */
  readonly budget: Budget | null
  readonly paid: Won
  readonly interest: Won
  readonly reportedOn: LocalDate | null
  readonly surrenderedOn: LocalDate | null
  readonly settlement: Settlement | null
  readonly settledBy: AccountId | null
  readonly confirmedOn: LocalDate | null
  readonly returned: Won
}

/** A grant of which nothing has happened yet. */
export const newLife: GrantLife = {
  ...{ agreed: null, budget: null, paid: zeroWon, interest: zeroWon, reportedOn: null, surrenderedOn: null },
  ...{ settlement: null, settledBy: null, confirmedOn: null, returned: zeroWon },
}

export const grantStates = [
  'chosen',
  'agreed',
  'paid',
  'reported',
  'submitted',
  'settled',
  'closed',
  'surrendered',
] as const
export type GrantState = (typeof grantStates)[number]

/** What is still to be returned of a confirmed settlement; of a grant that is not settled, nothing is due yet. */
export const owed = ({ settlement, confirmedOn, returned }: GrantLife): Won =>
  settlement === null || confirmedOn === null ? zeroWon : subtractWon(settlement.toReturn, returned)

/** Decides where a grant stands; closed once it is settled and all is returned. One surrendered before it was paid stays so. */
export function stateOf(life: GrantLife): GrantState {
  const { agreed, paid, surrenderedOn, settlement, confirmedOn, reportedOn } = life
  if (confirmedOn !== null) return owed(life) === 0 ? 'closed' : 'settled'
  if (settlement !== null) return 'submitted'
  if (surrenderedOn !== null) return 'surrendered'
  if (agreed === null) return 'chosen'
  if (reportedOn !== null) return 'reported'
  return paid === 0 ? 'agreed' : 'paid'
}

/** What was granted and stands; what was surrendered before it was paid is not. */
export const grantedOf = ({ agreed, surrenderedOn, paid }: GrantLife): Won =>
  agreed === null || (surrenderedOn !== null && paid === 0) ? zeroWon : agreed.granted

/** What a grant still binds of the money of its call: what was granted; once surrendered or settled, what was paid and is not back. */
export function boundOf(life: GrantLife): Won {
  if (life.agreed === null) return zeroWon
  if (life.confirmedOn !== null && life.settlement !== null) {
    const out = addWon(life.settlement.recognised, owed(life))
    return out < life.paid ? out : life.paid
  }
  return life.surrenderedOn === null ? life.agreed.granted : life.paid
}

/** What a call has left, and what its rules say of one grant. */
export interface Room {
  /** What of the call's money is not bound by its other grants. */
  readonly left: Won
  readonly ceiling: Won
  readonly least: (granted: Won) => Won
}

const amounts = [
  z.object({ kind: z.literal('granted-nothing'), field: z.literal('granted') }),
  z.object({ kind: z.literal('granted-above-ceiling'), field: z.literal('granted'), most: Won }),
  z.object({ kind: z.literal('granted-above-left'), field: z.literal('granted'), left: Won }),
  z.object({ kind: z.literal('own-share-short'), field: z.literal('ownShare'), least: Won }),
] as const
const days = [
  z.object({ kind: z.literal('report-before-end'), field: z.literal('reportDueOn') }),
  z.object({ kind: z.literal('granted-above-asked'), field: z.literal('granted'), asked: Won }),
] as const

export const AgreementRefusal = z.discriminatedUnion('kind', [
  only('agreed-already', 'grant-surrendered'),
  ...amounts,
  ...days,
])
export const ChangeRefusal = z.discriminatedUnion('kind', [
  only('not-agreed', 'grant-surrendered', 'settled-already'),
  ...amounts,
  ...days,
  z.object({ kind: z.literal('changes-nothing'), field: z.literal('granted') }),
  BudgetNotWhole,
  z.object({ kind: z.literal('granted-below-paid'), field: z.literal('granted'), paid: Won }),
])
export const PaymentRefusal = z.discriminatedUnion('kind', [
  only('not-agreed', 'grant-surrendered', 'settled-already'),
  z.object({ kind: z.literal('paid-nothing'), field: z.literal('amount') }),
  z.object({ kind: z.literal('paid-above-granted'), field: z.literal('amount'), open: Won }),
])
export const InterestRefusal = z.discriminatedUnion('kind', [only('nothing-paid', 'settled-already')])
export const ReportRefusal = z.discriminatedUnion('kind', [only('not-agreed', 'grant-surrendered', 'reported-already')])
export const SurrenderRefusal = z.discriminatedUnion('kind', [only('grant-surrendered', 'settled-already')])
export const SettledRefusal = z.discriminatedUnion('kind', [only('nothing-paid', 'not-reported', 'settled-already')])
export const VerdictRefusal = z.discriminatedUnion('kind', [
  only('not-submitted', 'own-settlement', 'settled-already'),
  z.object({ kind: z.literal('verdict-without-reason'), field: z.literal('why') }),
])
export const ReturnRefusal = z.discriminatedUnion('kind', [
  only('not-settled'),
  z.object({ kind: z.literal('returned-nothing'), field: z.literal('amount') }),
  z.object({ kind: z.literal('returned-above-owed'), field: z.literal('amount'), owed: Won }),
])

/** Why an event of a kind is refused. */
export interface EventRefusals {
  readonly agreement: z.infer<typeof AgreementRefusal>
  readonly change: z.infer<typeof ChangeRefusal>
  readonly payment: z.infer<typeof PaymentRefusal>
  readonly interest: z.infer<typeof InterestRefusal>
  readonly report: z.infer<typeof ReportRefusal>
  readonly surrender: z.infer<typeof SurrenderRefusal>
  readonly settlement: z.infer<typeof SettledRefusal>
  readonly verdict: z.infer<typeof VerdictRefusal>
  readonly return: z.infer<typeof ReturnRefusal>
}
export type LifeRefusal = EventRefusals[keyof EventRefusals]

/** What an event needs to know beside the life: what was asked, what the call has left, the day, and who records it. */
export interface Around {
  readonly asked: Won
  readonly room: Room
  readonly on: LocalDate
  readonly by: AccountId | null
}

type Taken<Kind extends GrantEvent['kind']> = Result<GrantLife, EventRefusals[Kind]>
type Steps = {
  readonly [Kind in GrantEvent['kind']]: (life: GrantLife, event: EventOf<Kind>, around: Around) => Taken<Kind>
}

/** Decides whether amounts stand within the rules of the call; null where they do. */
function amountsRefused(granted: Won, ownShare: Won, { left, ceiling, least }: Room) {
  if (granted === 0) return { kind: 'granted-nothing', field: 'granted' } as const
  if (granted > ceiling) return { kind: 'granted-above-ceiling', field: 'granted', most: ceiling } as const
  if (granted > left) return { kind: 'granted-above-left', field: 'granted', left } as const
  const own = least(granted)
  return ownShare < own ? ({ kind: 'own-share-short', field: 'ownShare', least: own } as const) : null
}

const steps: Steps = {
  agreement(life, { granted, ownShare, endsOn, reportDueOn }, { asked, room }) {
    if (life.surrenderedOn !== null) return refuse({ kind: 'grant-surrendered' })
    if (life.agreed !== null) return refuse({ kind: 'agreed-already' })
    if (granted > asked) return refuse({ kind: 'granted-above-asked', field: 'granted', asked })
    if (reportDueOn < endsOn) return refuse({ kind: 'report-before-end', field: 'reportDueOn' })
    const refused = amountsRefused(granted, ownShare, room)
    return refused === null ? ok({ ...life, agreed: { granted, ownShare, endsOn, reportDueOn } }) : refuse(refused)
  },
  change(life, { granted, ownShare, endsOn, reportDueOn, budget }, { asked, room }) {
    if (life.agreed === null) return refuse({ kind: 'not-agreed' })
    if (life.surrenderedOn !== null) return refuse({ kind: 'grant-surrendered' })
    if (life.settlement !== null) return refuse({ kind: 'settled-already' })
    if ([granted, ownShare, endsOn, reportDueOn, budget].every((told) => told === null))
      return refuse({ kind: 'changes-nothing', field: 'granted' })
    const after = {
      ...life.agreed,
      ...{ granted: granted ?? life.agreed.granted, ownShare: ownShare ?? life.agreed.ownShare },
      ...{ endsOn: endsOn ?? life.agreed.endsOn, reportDueOn: reportDueOn ?? life.agreed.reportDueOn },
    }
    if (after.granted > asked) return refuse({ kind: 'granted-above-asked', field: 'granted', asked })
    if (after.reportDueOn < after.endsOn) return refuse({ kind: 'report-before-end', field: 'reportDueOn' })
    if (after.granted < life.paid) return refuse({ kind: 'granted-below-paid', field: 'granted', paid: life.paid })
    const refused =
      amountsRefused(after.granted, after.ownShare, room) ??
      (budget === null ? null : budgetRefused(budget, after.granted, after.ownShare))
    return refused === null ? ok({ ...life, agreed: after, budget: budget ?? life.budget }) : refuse(refused)
  },
  payment(life, { amount }) {
    if (life.agreed === null) return refuse({ kind: 'not-agreed' })
    if (life.surrenderedOn !== null) return refuse({ kind: 'grant-surrendered' })
    if (life.settlement !== null) return refuse({ kind: 'settled-already' })
    if (amount === 0) return refuse({ kind: 'paid-nothing', field: 'amount' })
    const open = subtractWon(life.agreed.granted, life.paid)
    if (amount > open) return refuse({ kind: 'paid-above-granted', field: 'amount', open })
    return ok({ ...life, paid: addWon(life.paid, amount) })
  },
  interest(life, { amount }) {
    if (life.paid === 0) return refuse({ kind: 'nothing-paid' })
    if (life.settlement !== null) return refuse({ kind: 'settled-already' })
    return ok({ ...life, interest: addWon(life.interest, amount) })
  },
  report(life, _, { on }) {
    if (life.agreed === null) return refuse({ kind: 'not-agreed' })
    if (life.surrenderedOn !== null) return refuse({ kind: 'grant-surrendered' })
    return life.reportedOn === null ? ok({ ...life, reportedOn: on }) : refuse({ kind: 'reported-already' })
  },
  surrender(life, _, { on }) {
    if (life.surrenderedOn !== null) return refuse({ kind: 'grant-surrendered' })
    return life.settlement === null ? ok({ ...life, surrenderedOn: on }) : refuse({ kind: 'settled-already' })
  },
  settlement(life, { settlement }, { by }) {
    if (life.paid === 0) return refuse({ kind: 'nothing-paid' })
    if (life.settlement !== null) return refuse({ kind: 'settled-already' })
    // Who surrendered has nothing to report, and settles all the same.
    if (life.reportedOn === null && life.surrenderedOn === null) return refuse({ kind: 'not-reported' })
    return ok({ ...life, settlement, settledBy: by })
  },
  verdict(life, { confirmed, why }, { on, by }) {
    if (life.settlement === null) return refuse({ kind: 'not-submitted' })
    if (life.confirmedOn !== null) return refuse({ kind: 'settled-already' })
    if (by !== null && by === life.settledBy) return refuse({ kind: 'own-settlement' })
    if (!confirmed && why === null) return refuse({ kind: 'verdict-without-reason', field: 'why' })
    return ok(confirmed ? { ...life, confirmedOn: on } : { ...life, settlement: null, settledBy: null })
  },
  return(life, { amount }) {
    if (life.confirmedOn === null) return refuse({ kind: 'not-settled' })
    if (amount === 0) return refuse({ kind: 'returned-nothing', field: 'amount' })
    const due = owed(life)
    if (amount > due) return refuse({ kind: 'returned-above-owed', field: 'amount', owed: due })
    return ok({ ...life, returned: addWon(life.returned, amount) })
  },
}

/**
 * Takes what happened into the life of a grant, or refuses it: nothing is granted beyond what was asked, the call's ceiling
 * and what it has left; nothing is paid beyond the grant; it is settled once paid and reported, confirmed by another than who
 * submitted it, and closed once everything due is returned (domain.md 1.26; 지방보조금 관리에 관한 법률 [kn]).
 */
export function takeEvent<Kind extends GrantEvent['kind']>(
  life: GrantLife,
  event: EventOf<Kind>,
  around: Around,
): Taken<Kind> {
  const step = steps[event.kind as Kind]
  return step(life, event, around)
}
