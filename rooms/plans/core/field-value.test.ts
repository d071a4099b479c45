import { describe, expect, it } from 'vitest'
import { bulletsOf, rowsOf, SentValue } from './field-value.ts'

const read = (sent: unknown) => {
  const parsed = SentValue.safeParse(sent)
  return parsed.success ? parsed.data : null
}

describe('a value as it is sent', () => {
  it.each([
    [undefined, ''],
    [null, ''],
    ['글\r\n둘째 \n', '글\n둘째'],
    [
      ['가', ' 나'],
      ['가', ' 나'],
    ],
    [{ 1: { a: 'ㄴ' }, 0: { a: 'ㄱ' } }, [{ a: 'ㄱ' }, { a: 'ㄴ' }]],
    [[], []],
  ])('%j', (sent, value) => expect(read(sent)).toEqual(value))

  it.each([[3], [true], [['가', 3]], [[{ a: 3 }]], [[['가']]], [{ name: '가' }], ['x'.repeat(20_001)], [[null]]])(
    '%j is none',
    (sent) => expect(read(sent)).toBeNull(),
  )

  it('is none with too many entries', () => expect(read(Array.from({ length: 1001 }, () => '가'))).toBeNull())
})

describe('bullets and rows', () => {
  it('are read from lines, without their marks and empty lines', () => {
    expect(bulletsOf('- 하나\n\n○ 둘\n셋')).toEqual(['하나', '둘', '셋'])
    expect(bulletsOf(['하나', ' '])).toEqual(['하나'])
    expect(bulletsOf([{ a: 'x' }])).toEqual([])
  })

  it('stand in the order of their order cells, empty ones left out', () => {
    expect(
      rowsOf([
        { a: '1', order: '2' },
        { a: '2', order: '1' },
        { a: ' ', order: '3' },
      ]),
    ).toEqual([{ a: '2' }, { a: '1' }])
    expect(rowsOf([{ a: '1' }, { a: '2' }])).toEqual([{ a: '1' }, { a: '2' }])
    expect(rowsOf('')).toEqual([])
    expect(rowsOf('[{"a":"1"}]')).toEqual([{ a: '1' }])
    expect(rowsOf('글')).toBeNull()
    expect(rowsOf('"글"')).toBeNull()
    expect(rowsOf('3')).toBeNull()
    expect(rowsOf(['가'])).toBeNull()
  })
})
