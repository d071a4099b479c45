import { expect, test } from 'vitest'
import { boardWords } from './messages-board.ts'

test('every sentence of the pages says what it is given', () => {
  for (const lang of ['ko', 'en'] as const) {
    const t = boardWords(lang)
    expect(t.progressLine('42.9', 3, 7)).toMatch(/3.*42\.9|7.*3.*42\.9/)
    expect(t.progressLine(null, 0, 0)).not.toContain('%')
    expect(t.metLine(1, 2, 3)).toMatch(/1/)
    for (const said of [t.late(10), t.willBeLate(10), t.answeredBy(10), t.caption(10)]) expect(said).toContain('10')
    const named = [t.progressTitle, t.asOf, t.heldUpBy, t.stageDone, t.targetIs, t.correctedBecause, t.stagesTitle]
    for (const say of [...named, t.reportTitle, t.measureTitle, t.ofDue]) expect(say('가나다')).toContain('가나다')
    expect([t.of(1, 2), t.period('가', '나'), t.toldOn('가', 2)].join(' ')).toMatch(/1.*가.*나.*가.*2/)
  }
})
