import { expect, it } from 'vitest'
import { documentTitle } from './document-title.ts'

it('stands on one line, and is no longer than a document’s title may be', () => {
  expect(documentTitle('하반기 사업\n 점검')).toBe('하반기 사업 점검')
  expect(documentTitle('가'.repeat(300))).toBe('가'.repeat(200))
  expect(documentTitle(`${'가'.repeat(199)}🌳`)).toBe(`${'가'.repeat(199)}\uFFFD`)
})
