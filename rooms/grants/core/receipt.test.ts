import { expect, it } from 'vitest'
import { applicationOf, receiptOf } from './fixture.ts'
import { keepJudged, readReceipts } from './receipt.ts'

const { budget } = applicationOf()

it('receipts are read as they are pasted, with or without a heading', () => {
  const rows = '2021. 6. 1.\t재료비\t금천식자재\t100,000\t보조금\n2021-06-02 | 강사비 | 마을강사단 | 50000원 | 자부담\n'
  const read = readReceipts(`날짜\t비목\t지급처\t금액\t재원\n${rows}`, budget)
  expect(read).toEqual(readReceipts(rows, budget))
  expect(read).toMatchObject({
    value: [
      {
        no: 1,
        on: '2021-06-01',
        line: '재료비',
        payee: '금천식자재',
        amount: 100_000,
        from: 'grant',
        disallowed: null,
      },
      { no: 2, line: '강사비', from: 'own' },
    ],
  })
  expect(readReceipts('', budget)).toEqual({ ok: true, value: [] })
})

it('every line that cannot be read is named at once', () => {
  const rows = [
    '2021-06-01 | 재료비 | 금천식자재 | 100,000 | 보조금',
    '어제 | 재료비 | 금천식자재 | 100,000 | 보조금',
    '2021-06-01 | 식비 | 금천식자재 | 100,000 | 보조금',
    '2021-06-01 | 재료비 | | 100,000 | 보조금',
    '2021-06-01 | 재료비 | 금천식자재 | 많이 | 보조금',
    '2021-06-01 | 재료비 | 금천식자재 | 100,000 | 다른 돈',
  ]
  expect(readReceipts(rows.join('\n'), budget)).toMatchObject({
    refusal: { kind: 'receipts-unreadable', field: 'table', lines: '2, 3, 4, 5, 6' },
  })
  expect(readReceipts('재료비', budget)).toMatchObject({ refusal: { lines: '1' } })
})

it('what does not count stays in the table as it was, and goes on not to count', () => {
  const [one, other] = [receiptOf(), receiptOf({ no: 2, payee: '다른 가게' })]
  const judged = [{ ...one, disallowed: '사업과 무관' }, other]
  expect(keepJudged(judged, [other, { ...one, no: 2 }, { ...one, no: 3 }])).toMatchObject({
    value: [{ disallowed: null }, { no: 2, disallowed: '사업과 무관' }, { disallowed: null }],
  })
  expect(keepJudged([other], [])).toEqual({ ok: true, value: [] })
  const changes = [{ line: '강사비' }, { payee: '금천 식자재' }, { amount: 1 as never }, { from: 'own' as const }]
  for (const changed of [...changes, { on: '2021-06-02' as never }])
    expect(keepJudged(judged, [receiptOf(changed)])).toMatchObject({
      refusal: { kind: 'judged-receipt-changed', no: 1 },
    })
  const twice = [judged[0] ?? one, { ...one, no: 2, disallowed: '겹침' }]
  expect(keepJudged(twice, [one])).toMatchObject({ refusal: { no: 2 } })
})
