import { describe, expect, it } from 'vitest'
import { words } from './messages.ts'
import { codeWords } from './messages-code.ts'
import { roleWords } from './messages-roles.ts'
import { signInWords } from './messages-sign-in.ts'

/** Every text of a catalogue by its path; a text with gaps is filled with words of its own. */
function textsOf(catalogue: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(catalogue).flatMap(([key, text]: [string, unknown]) => {
    const place = `${path}${key}`
    if (typeof text === 'string') return [[place, text] as const]
    if (typeof text === 'function') return [[place, String(text('하나', '둘', '셋'))] as const]
    return textsOf(text as object, `${place}.`)
  })
}

describe.each([
  ['the room', words],
  ['roles', roleWords],
  ['signing in', signInWords],
  ['one-time codes', codeWords],
] as const)('the words of %s', (_name, catalogue) => {
  it('are the same in both languages, none empty, and the English without Korean but for what is filled in', () => {
    const [ko, en] = [textsOf(catalogue('ko')), textsOf(catalogue('en'))]
    expect(en.map(([path]) => path)).toEqual(ko.map(([path]) => path))
    for (const [path, text] of [...ko, ...en]) expect(text.trim(), path).not.toBe('')
    for (const [path, text] of en) expect(text.replaceAll(/하나|둘|셋/g, ''), path).not.toMatch(/[가-힣]/)
  })
})
