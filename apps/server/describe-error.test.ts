import { describe, expect, test } from 'vitest'
import { describeError } from './describe-error.ts'
import { logFrom } from './log.ts'

const databaseError = Object.assign(new Error('invalid input for "홍길동", Key (phone)=(010-1234-5678)'), {
  code: '23505',
  constraint: 'account_pkey',
  table: 'account',
  detail: 'Key (name)=(홍길동) already exists.',
})

describe('an error in the log', () => {
  test('is its kind, the rule of the database and the places in the program, without the values', () => {
    const described = describeError(databaseError)
    expect(described).toMatchObject({ name: 'Error', code: '23505', constraint: 'account_pkey', table: 'account' })
    expect(described.at[0]).toContain('describe-error.test.ts')
    expect(JSON.stringify(described)).not.toMatch(/홍길동|010-/)
  })

  test('keeps the cause, and leaves out what JavaScript itself says: it may quote what was typed', () => {
    const wrapped = new Error('of 홍길동', { cause: new TypeError('홍길동 is not a function') })
    const described = describeError(wrapped)
    expect(described.cause).toMatchObject({ name: 'TypeError', at: expect.any(Array) })
    expect(JSON.stringify(described)).not.toContain('홍길동')
  })

  test('leaves out the text that could not be read', () => {
    expect(JSON.stringify(describeError(new SyntaxError('Unexpected token in "홍길동"')))).not.toContain('홍길동')
  })

  test('spread over several lines is no place in the program', () => {
    const error = new Error('first\n    at 홍길동:1:1x\n010-1234-5678')
    expect(JSON.stringify(describeError(error))).not.toMatch(/홍길동|010-/)
  })

  test('may be anything that was thrown', () => {
    expect(describeError('홍길동')).toEqual({ name: 'string', at: [] })
  })
})

describe('the level of the log', () => {
  test('lets through what is at least as grave', () => {
    const lines: string[] = []
    const log = logFrom('warn', (line) => lines.push(line))
    log('info', { kind: 'request' })
    log('warn', { kind: 'stopped' })
    log('error', { kind: 'bug', error: databaseError })
    expect(lines.map((line) => JSON.parse(line).level)).toEqual(['warn', 'error'])
    expect(lines.join()).not.toMatch(/홍길동|010-/)
  })
})
