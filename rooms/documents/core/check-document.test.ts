import { expect, test } from 'vitest'
import { checkDocument, placeKey } from './check-document.ts'
import { tellFinding } from './describe-finding.ts'
import type { DocumentFinding, RuleSet } from './document-rule.ts'
import type { Extracted, Place } from './extracted.ts'

const at = (line: number): Place => ({ kind: 'line', line })
const finding = (rule: string, place: Place, more: Partial<DocumentFinding> = {}): DocumentFinding => ({
  rule,
  severity: 'error',
  place,
  span: { from: 0, to: 1 },
  stated: null,
  computed: null,
  params: {},
  fix: null,
  ...more,
})
const document: Extracted = {
  name: 'x',
  format: 'text',
  pieces: ['가', '나', '다'].map((text, index) => ({ text, place: at(index + 1) })),
  tables: [],
}
const setOf = (...findings: readonly DocumentFinding[]): RuleSet => ({
  rules: [{ id: 'any', check: () => findings }],
  describe: (one, lang) => (one.rule === 'unknown' ? null : `${one.rule} ${lang}`),
})

test('what is found stands in the order of the document, then of the line, graver things first', () => {
  const { findings, counts } = checkDocument(document, [
    setOf(finding('d', at(3)), finding('c', at(9))),
    setOf(
      finding('b', at(1), { span: { from: 5, to: 6 } }),
      finding('z', at(1), { span: null, severity: 'note' }),
      finding('y', at(1), { span: null }),
      finding('x', at(1), { span: null }),
      finding('w', at(1), { span: null, severity: 'warning' }),
    ),
  ])
  expect(findings.map(({ rule }) => rule)).toEqual(['x', 'y', 'w', 'z', 'b', 'd', 'c'])
  expect(counts).toEqual({ error: 5, warning: 1, note: 1 })
})

test('one thing found twice on the same characters is said once: the graver, or the one with a fix', () => {
  const same = { computed: '900,000' }
  const { findings } = checkDocument(document, [
    setOf(
      finding('warned', at(1), { ...same, severity: 'warning' }),
      finding('formula', at(1), same),
      finding('fixed', at(1), { ...same, fix: '900,000원' }),
      finding('other', at(1), { computed: '1' }),
      finding('other', at(1), { computed: '2' }),
      finding('plain', at(1)),
      finding('plain', at(1)),
      finding('plain', at(2)),
    ),
  ])
  expect(findings.map(({ rule, place }) => `${rule} ${placeKey(place)}`)).toEqual([
    'fixed line 1',
    'other line 1',
    'other line 1',
    'plain line 1',
    'plain line 2',
  ])
})

test('two places that are one have one key', () => {
  expect(placeKey({ kind: 'cell', sheet: '총괄', cell: 'B2', line: 3 })).toBe('cell 총괄!B2')
  expect(placeKey({ kind: 'field', path: 'a.b' })).toBe('field a.b')
})

test('what two sets find by one rule in one place is said by the first; in another place, by both', () => {
  const [wide, narrow] = [{ span: null }, { span: { from: 3, to: 4 } }]
  const later: RuleSet = {
    ...setOf(finding('count', at(1), narrow), finding('count', at(2), narrow)),
    describe: () => 'later',
  }
  const { findings } = checkDocument(document, [setOf(finding('count', at(1), wide)), later])
  expect(findings.map(({ place, message }) => `${placeKey(place)} ${message.ko}`)).toEqual([
    'line 1 count ko',
    'line 2 later',
  ])
})

test('the set that found a thing tells it, in both languages; no sentence is a mistake', () => {
  const message = { ko: 'formula ko', en: 'formula en' }
  expect(tellFinding(setOf(), finding('formula', at(1)))).toMatchObject({ rule: 'formula', message })
  expect(() => tellFinding(setOf(), finding('unknown', at(1)))).toThrow('unknown')
})
