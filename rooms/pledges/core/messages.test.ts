import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeFinding, explain } from './messages.ts'
import { entryWords } from './messages-entry.ts'
import { juryWords } from './messages-jury.ts'
import { pageWords } from './messages-pages.ts'

/** The keys of a catalogue's part, as they stand in its file: none is left unsaid. */
const source = readFileSync(new URL('./messages.ts', import.meta.url), 'utf8')
const keysBetween = (from: string, to: string) =>
  [...source.slice(source.indexOf(from), source.indexOf(to)).matchAll(/^ {4}'([a-z-]+)': /gm)].map(
    ([, key = '']) => key,
  )
const refusals = keysBetween('refusals: {', '  findings: {')
const rules = keysBetween('findings: {', 'type Messages')

describe.each(['ko', 'en'] as const)('messages in %s', (lang) => {
  it.each(refusals)('explains %s', (kind) => {
    const told = { kind, line: 3, text: '시비', other: '2021-Q1', last: '2021-01-01', name: '없는과' }
    expect(explain(told, lang)).toMatch(/\p{L}.*\.$/u)
    expect(explain(told, lang)).not.toMatch(/undefined|null|NaN/)
  })
  it.each(rules)('describes %s', (rule) => {
    const params = { no: 57, title: '동주민센터', part: '2021', other: '2021-Q1', item: '회의', items: 3, year: 2021 }
    const more = { before: 2020, unit: '회', rate: '8.3', name: '협력' }
    const finding = {
      rule,
      severity: 'note' as const,
      subject: { kind: 'pledge', id: 'p' },
      stated: '2000000',
      computed: '1000000',
    }
    const told = describeFinding({ ...finding, params: { ...params, ...more } }, lang)
    expect(told).toMatch(/57\. 동주민센터.*\.$/)
    expect(told).not.toMatch(/undefined|null|NaN/)
  })
  it('leaves other rooms’ kinds to them, and says what pages say', () => {
    expect([
      explain({ kind: 'constructor' }, lang),
      describeFinding({ rule: 'x', severity: 'note', subject: { kind: 'pledge', id: 'p' }, params: {} }, lang),
    ]).toEqual([null, null])
    const [t, e, j] = [pageWords(lang), entryWords(lang), juryWords(lang)]
    const told = [
      ...[t.part('2021'), t.caption(2021), t.fulfilmentOf(1, 2021), t.ofWon('1', '2021'), t.ofCount(2021)],
      ...[
        t.months('2021-01', '2021-02'),
        t.securedOf(2021),
        t.achievedCaption(2021),
        t.juror(2021),
        t.answeredOn('2021'),
      ],
      ...[e.editTitle('2021'), e.resultsTitle('2021'), e.planned('2021'), j.days('2021', '2021'), j.people(2021)],
      ...[j.applied(2021), j.seatedAs(2021)],
    ]
    for (const one of told) expect(one).toContain('2021')
    expect(j.drawnAs(0, 2)).not.toBe(j.drawnAs(2, 2))
  })
})
