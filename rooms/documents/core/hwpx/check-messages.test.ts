import { expect, test } from 'vitest'
import { explainHwpxFinding } from './check-messages.ts'
import { faultKinds, isRemark, remarkKinds } from './fault.ts'

test('every finding has a sentence in both languages that says what was found', () => {
  for (const kind of [...faultKinds, ...remarkKinds]) {
    const finding = { kind, part: 'a', where: 'b', found: '7', expected: '8' }
    expect(explainHwpxFinding(finding, 'ko')).toMatch(/[가-힣].*\S/)
    expect(explainHwpxFinding(finding, 'en')).toMatch(/^[A-Z].*[.\d]$/)
    expect(isRemark(finding)).toBe(remarkKinds.some((remark) => remark === kind))
  }
})
