import { describe, expect, test } from 'vitest'
import type { Ask } from '#kernel/handler.ts'
import { checkNumbers } from './check-numbers.ts'
import { publishedNumbers } from './geumcheon/published-numbers.ts'
import type { PublishedNumber } from './published-number.ts'

const nothing = (async () => ({ ok: false, refusal: { kind: 'not-found' } })) as unknown as Ask
const stating = (stated: string, computed: string, expected?: string): PublishedNumber => ({
  id: 'one',
  ko: '수',
  stated,
  ...(expected === undefined ? {} : { expected }),
  compute: async () => computed,
})
const verdictOn = async (number: PublishedNumber) => {
  const { rows, ok } = await checkNumbers(nothing, [number])
  return [rows[0]?.verdict, ok]
}

describe('a published number', () => {
  test('is right, or known to be wrong in the paper, or has moved', async () => {
    expect(await verdictOn(stating('17', '17'))).toEqual(['right', true])
    expect(await verdictOn(stating('58', '57', '57'))).toEqual(['paper-wrong', true])
    expect(await verdictOn(stating('17', '16'))).toEqual(['moved', false])
    expect(await verdictOn(stating('58', '58', '57'))).toEqual(['moved', false])
  })

  test('has moved when there is nothing to compute it from', async () => {
    const { rows, ok } = await checkNumbers(nothing)
    expect(rows.filter((row) => row.verdict !== 'moved')).toEqual([])
    expect(ok).toBe(false)
  })

  test('has an id of its own', () => {
    const ids = publishedNumbers.map((number) => number.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})
