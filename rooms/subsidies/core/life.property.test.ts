import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, Instant, localDate } from '#kit/korean-date.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { Changes } from './amend-event.ts'
import { balanceOf } from './balance.ts'
import { draftSettlement } from './draft-settlement.ts'
import { type Entry, EntryId } from './entry.ts'
import { correctEntry, enterEvent, lifeOf } from './keep-journal.ts'
import { leftToReturn } from './life.ts'
import { LifeEvent } from './life-event.ts'
import { projectMoney } from './subsidy-view.ts'

const projectIds = ['project-1', 'project-2', 'project-3'].map((id) => ProjectId.parse(id))
const first = localDate('2020-01-01')
const today = localDate('2021-12-31')
const recordedAt = Instant.parse('2021-12-31T01:00:00.000Z')
const small = fc.integer({ min: 0, max: 12 })
const attempt = fc.record({
  act: fc.constantFrom(
    'application',
    'decision',
    'payment',
    'payment',
    'change',
    'report',
    'settle',
    'settle',
    'return',
    'correct',
    'cancel',
  ),
  day: fc.integer({ min: 0, max: 400 }),
  a: small,
  b: small,
  c: small,
})
type Attempt = typeof attempt extends fc.Arbitrary<infer T> ? T : never

/** What someone tries; a settlement is drafted so that it closes, or given at random. */
function eventOf({ act, a, b, c }: Attempt, entries: readonly Entry[]): object {
  const life = lifeOf({ entries, projectIds })
  switch (act) {
    case 'application':
      return { kind: 'application', amount: a }
    case 'decision':
      return { kind: 'decision', amount: a * 3, capital: b }
    case 'payment':
      return { kind: 'payment', amount: a }
    case 'change':
      return {
        kind: 'change',
        what: c > 6 ? 'amount' : 'period',
        before: '전',
        after: '후',
        amount: c > 6 ? a * 3 : null,
        document: '시-1',
      }
    case 'report':
      return { kind: 'report', summary: '보고' }
    case 'return': {
      const left = leftToReturn(life)
      const whole = a % 3 > 0
      const [returnBalance, returnInterest] = whole ? [left.balance, left.interest] : [a, b]
      return { kind: 'return', returnBalance, returnInterest, document: '영수증' }
    }
    default: {
      const projects = projectMoney(
        projectIds,
        new Map(),
        [{ projectId: projectIds[a % 3] as ProjectId, amount: b as never }],
        entries,
        new Map(),
      )
      const draft = draftSettlement(life, projects, c as never)
      const carriedOver = draft.returnBalance > a && b > 6 ? a : 0
      const returnBalance = Math.max(0, draft.returnBalance - carriedOver) + (a === 12 ? 1 : 0)
      const unpaidReason = b % 2 === 0 ? '받지 않음' : null
      return { kind: 'settlement', ...draft, ownSpent: 0, carriedOver, returnBalance, unpaidReason }
    }
  }
}

function step(entries: readonly Entry[], tried: Attempt): readonly Entry[] {
  // Mostly one thing after the other, now and then something of any day.
  const on = addDays(first, tried.day % 8 === 0 ? tried.day : entries.length * 4)
  const id = EntryId.parse(`entry-${entries.length + 1}`)
  const shared = { id, no: entries.length + 1, role: 'secretariat', recordedAt }
  if (tried.act === 'correct' || tried.act === 'cancel') {
    const target = entries[tried.a % Math.max(1, entries.length)]?.id ?? id
    const changes = tried.act === 'cancel' ? null : Changes.parse({ amount: tried.b, on })
    const corrected = correctEntry({ entries, projectIds }, target, changes, today)
    if (!corrected.ok) return entries
    const { event } = corrected.value
    return [...entries, { ...shared, on: corrected.value.on, event, corrects: target, reason: '고침' }]
  }
  const event = LifeEvent.parse(eventOf(tried, entries))
  const entered = enterEvent({ entries, projectIds }, { id, on, event }, today)
  return entered.ok ? [...entries, { ...shared, on, event, corrects: null, reason: null }] : entries
}

it('the balance of every life that is taken closes to the won', () => {
  const stages = new Set<string>()
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 60, size: 'max' }), (attempts) => {
      let entries: readonly Entry[] = []
      for (const tried of attempts) {
        entries = step(entries, tried)
        const balance = balanceOf(lifeOf({ entries, projectIds }))
        stages.add(balance.stage)
        expect((balance.decided ?? 0) - balance.paid).toBe(balance.notPaid)
        expect(balance.notPaid).toBeGreaterThanOrEqual(0)
        expect(balance.closes).not.toBe(false)
        if (balance.settled) {
          expect(balance.paid + balance.interest).toBe(balance.spent + balance.carriedOver + balance.toReturn)
        }
        expect(balance.toReturn).toBe(balance.returned + balance.left)
        expect(balance.leftBalance).toBeGreaterThanOrEqual(0)
        expect(balance.leftInterest).toBeGreaterThanOrEqual(0)
        if (balance.stage === 'closed') expect([balance.left, balance.carriedOver]).toEqual([0, 0])
      }
    }),
    { numRuns: 300, seed: 7 },
  )
  // The search is only worth something if it reaches the end of lives.
  expect([...stages]).toEqual(expect.arrayContaining(['in-payment', 'reported', 'carried-over', 'to-return', 'closed']))
})
