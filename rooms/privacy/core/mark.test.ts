import { describe, expect, test } from 'vitest'
import { formsOf, readMarks } from './mark.ts'

describe('marks', () => {
  test('are read one a line, each once; what is too short to tell anybody apart is none', () => {
    expect(readMarks(' 홍길동 \n\n010-1234-5678\n홍길동\n김\r\n')).toEqual(['홍길동', '010-1234-5678'])
  })

  test('are sought composed and not, as letters, and as an address has them', () => {
    const forms = formsOf('홍길', () => 'ㅎㅗㅇㄱㅣㄹ')
    expect(forms).toContain('홍길')
    expect(forms).toContain('홍길'.normalize('NFD'))
    expect(forms).toContain('ㅎㅗㅇㄱㅣㄹ')
    expect(forms).toContain('%ED%99%8D%EA%B8%B8')
  })

  test.each([
    ['010-9876-5432', ['01098765432', '010-9876-5432', '010 9876 5432', '010.9876.5432']],
    ['0222623333', ['02-2262-3333', '02 2262 3333']],
    ['02-123-4567', ['021234567', '02.123.4567']],
  ])('a telephone number is sought with and without its hyphens: %s', (mark, written) => {
    expect(formsOf(mark, (text) => text)).toEqual(expect.arrayContaining(written))
  })

  test('what is no telephone number is left as it is', () => {
    expect(formsOf('hong@example.kr', (text) => text)).toEqual(['hong@example.kr', 'hong%40example.kr'])
  })
})
