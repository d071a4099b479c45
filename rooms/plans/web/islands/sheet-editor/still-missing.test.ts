import { expect, test } from 'vitest'
import type { FieldValue } from '../../../core/field-value.ts'
import type { SheetFieldName } from '../../../core/sheet-field.ts'
import { stillMissing } from './still-missing.ts'

const values = [
  { field: 'title', value: '제목' },
  { field: 'summary', value: '' },
  { field: 'objectives', value: [] },
  { field: 'stages', value: [] },
  { field: 'similarCases', value: '사례' },
] as const
const before: readonly SheetFieldName[] = ['summary', 'objectives']
const now = (saved: Partial<Record<SheetFieldName, FieldValue>>) =>
  stillMissing(before, values, new Map(values.map(({ field, value }) => [field, { base: saved[field] ?? value }])))

test('what the server named stays named until it is written', () => {
  expect(now({})).toEqual(['summary', 'objectives'])
  expect(now({ summary: '요약' })).toEqual(['objectives'])
  expect(now({ summary: '요약', objectives: ['목표'] })).toEqual([])
})

test('spaces and empty bullets write nothing, and an emptied field is named', () => {
  expect(now({ summary: ' ', objectives: [''] })).toEqual(['summary', 'objectives'])
  expect(now({ title: '' })).toEqual(['title', 'summary', 'objectives'])
})

test('a field that need not be written is never named, nor one that the server knows to be written elsewhere', () => {
  expect(now({ similarCases: '', summary: '요약', objectives: ['목표'] })).toEqual([])
  expect(stillMissing([], values, new Map())).toEqual([])
})
