import { expect, test } from 'vitest'
import { allowFiles, filesDiffer, maxFiles } from './proposal-files.ts'

test('a proposal has ten files at most, those that wait to be blurred among them', () => {
  expect(allowFiles(maxFiles, 0)).toEqual({ ok: true, value: null })
  expect(allowFiles(maxFiles - 1, 2)).toEqual({
    ...{ ok: false, refusal: { kind: 'too-many-files', field: 'files', most: 10 } },
  })
})

test('its files differ when one came, went, or is described otherwise; not for what a form says of a blurred one', () => {
  const [bench, lamp] = [
    { fileId: 'bench', alt: '의자', people: 'none' },
    { fileId: 'lamp', alt: '가로등', people: 'blurred' },
  ]
  expect(filesDiffer([bench, lamp], [bench, { ...lamp, people: 'none' }])).toBe(false)
  expect(filesDiffer([bench, lamp], [bench])).toBe(true)
  expect(filesDiffer([bench], [{ ...bench, fileId: 'other' }])).toBe(true)
  expect(filesDiffer([bench], [{ ...bench, alt: '부서진 의자' }])).toBe(true)
  expect(filesDiffer([bench], [{ ...bench, people: 'agreed' }])).toBe(true)
})
