import { describe, expect, test } from 'vitest'
import { describeFinding, explain, refusalKinds } from './messages.ts'
import { words } from './messages-pages.ts'

const all = {
  ...{
    state: 'settled',
    closesOn: '2021-03-10',
    opensOn: '2021-03-01',
    heldOn: '2021-03-20',
    seated: 3,
    title: '공원',
  },
  ...{ options: 4, most: 2, people: 5, sum: 9, noted: 6, itemId: 'i-park', present: 7 },
  unlinked: [{ title: '공원', items: [] }],
}

describe.each(['ko', 'en'] as const)('in %s', (lang) => {
  test('every refusal says what to do', () => {
    for (const kind of refusalKinds) expect(explain({ kind, ...all }, lang)).toMatch(/\p{L}.*\.$/u)
    expect(explain({ kind: 'seat-not-found' }, lang)).toBeNull()
  })

  test('every finding says its numbers', () => {
    const finding = { severity: 'error' as const, subject: { kind: 'forum', id: 'spring' } }
    const params = { option: '공원', votes: 9, attended: 4 }
    expect(describeFinding({ ...finding, rule: 'votes-over-attendance', params }, lang)).toMatch(/공원.*9.*4/)
    expect(describeFinding({ ...finding, rule: 'other', params }, lang)).toBeNull()
  })

  test('pages say numbers', () => {
    const t = words(lang)
    expect(t.people(1234)).toContain('1,234')
    expect([t.seatsTaken(3, 10, 2), t.seatsTaken(3, 10, 0), t.lotsAsked(10, 35)].join(' ')).toMatch(/10.*2.*10.*35/)
    expect([t.days('1', '2'), t.balanced('동'), t.minutesOf(70)].join(' ')).toMatch(/1.*2.*동.*70/)
    expect([t.mineSeated(3), t.mineWaiting(4, 0), t.mineInLots(5), t.mineTable(6)].join(' ')).toMatch(/3.*4.*1.*5.*6/)
    expect([t.attendedCount(121), t.voteCaption('표'), t.rankOf(2, true), t.rankOf(1, false)].join(' ')).toMatch(
      /121.*표.*2 \(.*1/,
    )
    expect([t.voters(9, 3), t.tableName(2, '물음'), t.notesTitle(7), t.chooseUpTo(3)].join(' ')).toMatch(
      /9.*3.*2.*물음.*7.*3/,
    )
    expect([t.drawnAs(0, 2), t.drawnAs(3, 2)].join(' ')).toMatch(/2/)
    expect([t.arrivedNo(4), t.tableAddressOf(5), t.votesFor('공원'), t.sheetTitle('봄')].join(' ')).toMatch(
      /4.*5.*공원.*봄/,
    )
    expect([t.surveyAnswered(6), t.meanOf('걱정', '4.2'), t.points(12), t.inWords(3)].join(' ')).toMatch(
      /6.*걱정.*4\.2.*12.*3/,
    )
    expect([t.facilitatorOf(1), t.participantOf(2)].join(' ')).toMatch(/1.*2/)
  })
})
