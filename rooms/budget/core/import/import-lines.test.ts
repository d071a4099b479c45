import { expect, test } from 'vitest'
import { linesImport } from './import-lines.ts'

const accounts = [{ name: '사무관리비', aliases: ['사무비'] }]
const known = { fiscalYear: 2021, source: 'district', accounts } as const
const read = (rows: readonly Record<string, string>[], headings: Record<string, string> = {}, above = '') =>
  linesImport.read(
    rows.map((cells, at) => ({ row: at + 2, cells })),
    known,
    { headings, above },
  )
const line = { account: '사무관리비', label: '현수막', formula: '50,000원×2개=100,000원' }
const fieldsOf = (outcome: ReturnType<typeof read>) =>
  outcome.ok ? [] : outcome.refusal.map(({ at, field }) => [at, field])

test('rows are cost lines: an account goes on, a calculation and an amount are read, a source is known', () => {
  const outcome = read([
    { ...line, group: '홍보' },
    { label: '회의 수당', amount: '300,000', source: '시비' },
  ])
  expect(outcome).toMatchObject({
    ok: true,
    value: [
      { accountName: '사무관리비', group: '홍보', label: '현수막', stated: 100_000, source: 'district' },
      { accountName: '사무관리비', label: '회의 수당', lumpSum: true, stated: 300_000, source: 'city' },
    ],
  })
})

test('amounts are in the unit of their heading, or of what stands above', () => {
  const amount = [{ account: '사무비', label: '수당', amount: '300' }]
  expect(read(amount, { amount: '금액(천원)' })).toMatchObject({ value: [{ stated: 300_000 }] })
  expect(read(amount, { amount: '금액' }, '(단위: 백만원)')).toMatchObject({ value: [{ stated: 300_000_000 }] })
})

test('what comes to no line that can be saved is named by its cell, and then none is taken', () => {
  expect(fieldsOf(read([line, { ...line, account: '없는 과목' }]))).toEqual([[1, 'account']])
  expect(fieldsOf(read([{ ...line, label: '', formula: '50,000원×2개' }]))).toEqual([[0, 'label']])
  expect(fieldsOf(read([{ ...line, formula: '곱하면 나오는 값' }]))).toEqual([[0, 'formula']])
  expect(fieldsOf(read([{ account: '사무관리비', label: '수당' }]))).toEqual([[0, 'amount']])
  expect(fieldsOf(read([{ ...line, amount: '많이' }]))).toEqual([[0, 'amount']])
  expect(fieldsOf(read([{ ...line, source: '하늘' }]))).toEqual([[0, 'source']])
  expect(fieldsOf(read([{ account: '사무관리비' }]))).toEqual([[0, 'label']])
})
