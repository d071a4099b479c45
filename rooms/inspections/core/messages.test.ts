import { describe, expect, it } from 'vitest'
import { describeFinding, explain, findingRules, refusalKinds } from './messages.ts'
import { pageWords } from './messages-pages.ts'
import { visitWords } from './messages-visit.ts'

const subject = { kind: 'project', id: 'p' }

describe.each(['ko', 'en'] as const)('messages in %s', (lang) => {
  it.each(refusalKinds)('explains %s', (kind) => {
    const state = kind === 'fault-in-other-state' ? 'closed' : 'applied'
    const told = explain({ kind, state, seats: 5, appointed: 5, visitedOn: '2021-03-02' } as { kind: string }, lang)
    expect(told).toMatch(/\p{L}.*\.$/u)
    expect(told).not.toMatch(/undefined|null|NaN/)
  })
  it.each(findingRules)('describes %s', (rule) => {
    const params = { title: '골목길', dueOn: '2021-06-20', no: 1, kind: '보안등' }
    const told = describeFinding({ rule, severity: 'note', subject, stated: '1', computed: '2', params }, lang)
    expect(told).toMatch(/골목길.*\.$/)
    expect(told).not.toMatch(/undefined|null|NaN/)
  })
  it('leaves what is not its own, and says what pages say', () => {
    expect(explain({ kind: 'constructor' }, lang)).toBeNull()
    expect(describeFinding({ rule: 'x', severity: 'note', subject, params: {} }, lang)).toBeNull()
    const [t, v] = [pageWords(lang), visitWords(lang)]
    const told = [
      ...[
        t.people(2021),
        t.seatsTaken(2021, 1),
        t.applied(2021),
        t.numbered(2021),
        t.ofPercent('2021'),
        t.waitingFaults(2021),
      ],
      ...[t.besideVisits(2021), t.besideFaults({ demanded: 2021, closed: 1, open: 1 }), t.lineOf('2021', 'x')],
      ...[t.lineUse('2021', '1', '2'), t.sheet(2021), t.sheetCaption(2021), t.madeOn('2021'), t.paidOn('2021')],
      ...[t.minutesOf(2021), v.markNote('2021'), v.faultNo(2021), v.photoAlt(2021), v.photoPeople(2021)],
      ...[v.removePhoto(2021), v.nowFor('2021')],
    ]
    for (const one of told) expect(one.replace(',', '')).toContain('2021')
  })
})
