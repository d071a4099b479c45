import { ok, type Result, refuse } from '#kit/result.ts'
import { addWon, subtractWon, sumWon, type Won } from '#kit/won.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { type Life, leftToReturn, notPaid, toSettle, totalOf } from './life.ts'
import type { EventOf, LifeEvent } from './life-event.ts'
import type { LifeRefusal } from './life-refusal.ts'
import { ownShareOf } from './own-share.ts'

type Taken = Result<Life, LifeRefusal>

/**
 * Takes one event into the life of a subsidy (domain.md 7, "Money in"), or refuses it: nothing is paid beyond the grant,
 * settled before it is paid and reported, settled with sums that do not close to the won, or returned beyond what is due.
 */
export function takeEvent(life: Life, event: LifeEvent, projectIds: readonly ProjectId[]): Taken {
  const early = refusedBefore(life, event)
  if (early !== null) return refuse(early)
  switch (event.kind) {
    case 'application':
      return event.amount > 0 ? ok({ ...life, applied: event.amount }) : notPositive(event)
    case 'decision':
      return decide(life, event)
    case 'payment':
      return pay(life, event)
    case 'change':
      return change(life, event)
    case 'report':
      return ok({ ...life, reported: true })
    case 'settlement':
      return settle(life, event, projectIds)
    case 'return':
      return giveBack(life, event)
  }
}

/** The order of a life: what must have happened before an event, and what must not. Null where it may come now. */
export function refusedBefore(life: Life, { kind }: Pick<LifeEvent, 'kind'>): LifeRefusal | null {
  const settled = life.settlements > 0
  const closed = settled && life.carriedOver === 0
  if (kind === 'application') {
    if (life.decided !== null) return { kind: 'already-decided' }
    return life.applied === null ? null : { kind: 'already-applied' }
  }
  if (kind === 'decision') return life.decided === null ? null : { kind: 'already-decided' }
  if (life.decided === null) return { kind: 'not-decided' }
  if (life.decided === 0) return { kind: 'not-granted' }
  if (kind === 'return') {
    if (!settled) return { kind: 'not-settled' }
    return totalOf(leftToReturn(life)) === 0 ? { kind: 'life-closed' } : null
  }
  if (closed) return { kind: totalOf(leftToReturn(life)) === 0 ? 'life-closed' : 'already-settled' }
  if (kind === 'payment') return settled ? { kind: 'already-settled' } : null
  if (kind === 'change') return null
  if (life.payments === 0) return { kind: 'nothing-paid' }
  return kind === 'settlement' && !life.reported ? { kind: 'not-reported' } : null
}

const notPositive = ({ kind }: LifeEvent): Taken => refuse({ kind: 'event-amount-not-positive', event: kind })

function decide(life: Life, event: EventOf<'decision'>): Taken {
  const { amount, capital, reportDueOn, settleDueOn } = event
  if (capital > amount) return refuse({ kind: 'capital-above-amount', capital, amount })
  if (event.ownShareAmount !== null && event.ownSharePercent !== null) return refuse({ kind: 'own-share-twice' })
  return ok({ ...life, decided: amount, capital, ownShare: ownShareOf(event), reportDueOn, settleDueOn })
}

function pay(life: Life, event: EventOf<'payment'>): Taken {
  if (event.amount === 0) return notPositive(event)
  const open = notPaid(life)
  if (event.amount > open) return refuse({ kind: 'paid-above-decided', amount: event.amount, open })
  return ok({ ...life, paid: addWon(life.paid, event.amount), payments: life.payments + 1 })
}

function change(life: Life, event: EventOf<'change'>): Taken {
  const alters = event.amount !== null || event.capital !== null
  if (event.what !== 'amount') return alters ? refuse({ kind: 'amount-of-other-change' }) : ok(life)
  if (life.settlements > 0) return refuse({ kind: 'already-settled' })
  if (!alters) return refuse({ kind: 'change-without-amount' })
  const decided = event.amount ?? addWon(life.paid, notPaid(life))
  const capital = event.capital ?? life.capital
  if (decided === 0) return notPositive(event)
  if (decided < life.paid) return refuse({ kind: 'decided-below-paid', decided, paid: life.paid })
  if (capital > decided) return refuse({ kind: 'capital-above-amount', capital, amount: decided })
  return ok({ ...life, decided, capital })
}

function settle(life: Life, event: EventOf<'settlement'>, projectIds: readonly ProjectId[]): Taken {
  const open = notPaid(life)
  if (life.settlements === 0 && open > 0 && event.unpaidReason === null) {
    return refuse({ kind: 'still-to-be-paid', open })
  }
  if (open === 0 && event.unpaidReason !== null) return refuse({ kind: 'all-is-paid' })
  const known = new Set(projectIds)
  const seen = new Set<ProjectId>()
  for (const { projectId } of event.spent) {
    if (!known.has(projectId)) return refuse({ kind: 'foreign-project', projectId })
    if (seen.has(projectId)) return refuse({ kind: 'project-settled-twice', projectId })
    seen.add(projectId)
  }
  const spent = sumWon(event.spent.map((one) => one.amount))
  const available = addWon(toSettle(life), event.interest)
  const accounted = sumWon([spent, event.carriedOver, event.returnBalance, event.returnInterest])
  if (available !== accounted) {
    const difference = subtractWon(available, accounted)
    return refuse({ kind: 'settlement-does-not-close', available, accounted, difference })
  }
  const interest = addWon(life.interest, event.interest)
  const stated = addWon(life.toReturn.interest, event.returnInterest)
  if (stated > interest) return refuse({ kind: 'return-interest-above-interest', stated, interest })
  return ok({
    ...life,
    settlements: life.settlements + 1,
    spent: addWon(life.spent, spent),
    ownSpent: addWon(life.ownSpent, event.ownSpent),
    interest,
    carriedOver: event.carriedOver,
    toReturn: { balance: addWon(life.toReturn.balance, event.returnBalance), interest: stated },
    returnDueOn: event.returnDueOn ?? life.returnDueOn,
  })
}

function giveBack(life: Life, event: EventOf<'return'>): Taken {
  const due = leftToReturn(life)
  const parts: readonly ['balance' | 'interest', Won][] = [
    ['balance', event.returnBalance],
    ['interest', event.returnInterest],
  ]
  if (addWon(event.returnBalance, event.returnInterest) === 0) return notPositive(event)
  for (const [of, amount] of parts) {
    if (amount > due[of]) return refuse({ kind: 'returned-above-due', of, amount, due: due[of] })
  }
  return ok({
    ...life,
    returned: {
      balance: addWon(life.returned.balance, event.returnBalance),
      interest: addWon(life.returned.interest, event.returnInterest),
    },
  })
}
