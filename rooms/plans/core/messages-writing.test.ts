import { describe, expect, it } from 'vitest'
import { carryingWords } from './messages-carrying.ts'
import { columnWord, fieldHint, fieldWord } from './messages-fields.ts'
import { versionWords } from './messages-versions.ts'
import { writingWords } from './messages-writing.ts'
import { sheetField, sheetFields } from './sheet-field.ts'

/** Every word of a catalogue, its sentences made of a sample. */
const sentences = (words: object): readonly string[] =>
  Object.values(words).flatMap((word: unknown): readonly string[] => {
    if (typeof word === 'string') return [word]
    if (typeof word === 'function') return [String(word('가', '나', '다'))]
    return typeof word === 'object' && word !== null ? sentences(word) : []
  })

describe.each(['ko', 'en'] as const)('the words of writing in %s', (lang) => {
  it('are all there', () => {
    for (const word of [versionWords, writingWords, carryingWords].flatMap((words) => sentences(words(lang)))) {
      expect(word).toMatch(/[\p{L}\d]/u)
      expect(word).not.toMatch(/undefined|null/)
    }
  })

  it('name each field and column, with a hint how to write it', () => {
    for (const field of sheetFields) {
      expect(fieldWord(field, lang)).toMatch(/\p{L}/u)
      expect(fieldHint(field, lang)).toMatch(/\p{L}/u)
      for (const { name } of sheetField(field).columns) expect(columnWord(field, name, lang)).not.toBe(name)
    }
    expect(columnWord('title', 'nothing', lang)).toBe('nothing')
  })
})
