import { expect, test } from 'vitest'
import { type Column, DataTable } from './data-table.tsx'
import { render } from './render-for-test.tsx'

interface Row {
  readonly name: string
  readonly won: string
}
const columns: readonly Column<Row>[] = [
  { key: 'name', header: '사업', rowHeader: true, cell: (row) => row.name },
  { key: 'won', header: '확정액', align: 'number', cell: (row) => row.won },
]
const rows = [{ name: '<b>돌봄</b> & "길"', won: '41,000' }]
const table = (more = {}) =>
  render(<DataTable caption="확정액" unit="천원" empty="없습니다." columns={columns} rows={rows} {...more} />)

test('the caption names the scrolling region, and the unit stands beside it', () => {
  const id = /<section class="table-scroll" aria-labelledby="([^"]+)" tabindex="0">/.exec(table())?.[1]
  expect(table()).toContain(`<span id="${id}">확정액</span><span class="unit">(단위: 천원)</span>`)
})

test('headers say what they head, and values are escaped', () => {
  expect(table()).toContain('<th scope="col" class="number">확정액</th>')
  expect(table()).toContain('<th scope="row" data-label="사업">&lt;b>돌봄&lt;/b> &amp; &quot;길&quot;</th>')
  expect(table()).toContain('<td class="number" data-label="확정액">41,000</td>')
})

test('a card says the unit beside the numbers that are in it', () => {
  const inUnit = columns.map((column) => ({ ...column, inUnit: column.align === 'number' }))
  expect(table({ columns: inUnit })).toContain('<td class="number" data-label="확정액 (천원)">41,000</td>')
  expect(table({ columns: inUnit, unit: undefined })).toContain('data-label="확정액"')
})

test('totals stand in the foot, empty where there is none', () => {
  expect(table({ foot: { name: '합계' } })).toContain(
    '<tfoot><tr><th scope="row" data-label="사업">합계</th><td class="number" data-label="확정액"></td></tr></tfoot>',
  )
  expect(table()).not.toContain('tfoot')
})

test('stacked as cards it stays a table for screen readers', () => {
  const stacked = table({ stack: true, foot: { name: '합계' } })
  for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']) {
    expect(stacked).toContain(`role="${role}"`)
  }
  expect(table()).not.toContain('role=')
})

test('without rows it says so under the same caption', () => {
  const none = table({ rows: [] })
  expect(none).not.toContain('<table')
  expect(none).toMatch(/확정액<\/p>.*없습니다\./)
})
