import { expect, test } from 'vitest'
import { explainRefusal } from './messages.ts'
import { words } from './messages-page.ts'
import { unreadableKinds } from './unreadable.ts'

const langs = ['ko', 'en'] as const

test.each(langs)('every reason for not reading a file has a sentence that says what to do (%s)', (lang) => {
  for (const kind of unreadableKinds) expect(explainRefusal({ kind }, lang)).toMatch(/.{10,}/)
  for (const format of ['hwp', 'pdf', 'nothing known', 'constructor', 'valueOf', '__proto__']) {
    expect(explainRefusal({ kind: 'format-not-read', format }, lang)).toMatch(/.{10,}/)
  }
  expect(explainRefusal({ kind: 'row-not-as-wide', sheet: '총괄', row: 3 }, lang)).toContain('총괄')
  expect(explainRefusal({ kind: 'too-many-cells', most: 500_000 }, lang)).toContain('500,000')
  expect(explainRefusal({ kind: 'plan-not-found' }, lang)).toBeNull()
})

test.each(langs)('the words of the page are whole sentences (%s)', (lang) => {
  const t = words(lang)
  expect(t.foundSome(0, 2)).toContain('2')
  expect(t.foundSome(1, 2)).toContain('1')
  const told = [
    t.checking('a.txt'),
    t.resultOf('a.txt'),
    t.readAs(t.formats.text),
    t.encodedAs('CP949'),
    t.lineNo(3),
    t.moreFindings(3),
    t.folded(1, 9, t.units.line),
    t.foldedOne(1, t.units.row),
    t.notShown(1, 9, t.units.field),
    t.sheetCaption('총괄'),
    t.listTitle('a.txt'),
  ]
  for (const sentence of told) expect(sentence.length).toBeGreaterThan(1)
})
