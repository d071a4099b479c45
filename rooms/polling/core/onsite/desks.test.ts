import { describe, expect, test } from 'vitest'
import { deskWords, explainAtDesk } from '../messages-desk.ts'
import { readBirth } from './read-birth.ts'
import { readSignatures } from './read-signatures.ts'
import { readWord, writeWord } from './second-word.ts'

describe('what a desk types', () => {
  test.each([
    ['19500131', '1950-01-31'],
    ['1950-1-31', '1950-01-31'],
    ['1950. 1. 31.', '1950-01-31'],
    ['１９５００１３１', '1950-01-31'],
    ['1950년 1월 31일', '1950-01-31'],
    ['500131', null],
    ['19500231', null],
    ['', null],
  ])('%j is the day %j', (typed, day) => expect(readBirth(typed)).toBe(day))

  test('a word of eight letters is read however it is typed', () => {
    const word = writeWord(Uint8Array.of(0, 255, 1, 128, 9))
    expect(word).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(readWord(word)).toBe(word)
    expect(readWord(` ${word.toLowerCase().replace('-', '').replaceAll('0', 'o').replaceAll('1', 'l')}`)).toBe(word)
    expect(readWord('abc')).toBeNull()
    expect(readWord('UUUU-UUUU')).toBeNull()
  })

  test('signatures are roles, each once', () => {
    expect(readSignatures('참관인, 동  담당\n참관인\n')).toEqual(['참관인', '동 담당'])
    expect(readSignatures(' \n,')).toBeNull()
    expect(readSignatures(Array.from({ length: 21 }, (_, at) => `${at}`).join('\n'))).toBeNull()
    expect(readSignatures('가'.repeat(201))).toBeNull()
  })
})

describe('what the registrar refuses', () => {
  test.each(['ko', 'en'] as const)('is said in %s with what to do', (lang) => {
    const kinds = ['not-open', 'closed', 'dong-needed', 'pass-refused', 'mark-not-found', 'unreached', 'no-such-style']
    const said = [
      ...kinds.map((kind) => explainAtDesk({ kind }, lang)),
      ...(['online', 'card', 'paper'] as const).map((channel) => explainAtDesk({ kind: 'has-voted', channel }, lang)),
      explainAtDesk({ kind: 'has-voted' }, lang),
      explainAtDesk({ kind: 'too-young', minimumAge: 14 }, lang),
      explainAtDesk({ kind: 'too-young' }, lang),
    ]
    expect(new Set(said).size).toBe(said.length - 1)
    expect(explainAtDesk({ kind: 'has-voted' }, lang)).toBe(
      explainAtDesk({ kind: 'has-voted', channel: 'online' }, lang),
    )
    expect(deskWords(lang).opened('가', '나')).toContain('가')
  })
})
