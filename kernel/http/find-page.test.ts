import { describe, expect, test } from 'vitest'
import { everyone } from '#kit/actor.ts'
import { DistrictId } from '#kit/id.ts'
import type { Page } from '../page.ts'
import { pageFinder } from './find-page.ts'
import { ownPath } from './take-form.ts'
import { readDisplay, type Visit, writeDisplay } from './visit.ts'

const districtId = DistrictId.parse('geumcheon')
const visit: Visit = {
  district: { id: districtId, name: '금천구', nameEn: 'Geumcheon-gu' },
  actor: { districtId, accountId: null, roles: ['visitor'] },
  signedIn: null,
  display: readDisplay(undefined),
}
const pageAt = (path: string): Page => ({
  path,
  permission: { name: 'test.see', roles: everyone },
  render: async () => ({ ok: false, refusal: { kind: 'not-found' } }),
})
const findPage = pageFinder(['/', '/items/:id', '/items/new', '/history/:kind/:id'].map(pageAt))

describe('pageFinder', () => {
  test('an exact address comes before a named one', () => {
    expect(findPage(districtId, '/geumcheon/items/new')?.page.path).toBe('/items/new')
    expect(findPage(districtId, '/geumcheon/items/anyang')).toMatchObject({ params: { id: 'anyang' } })
  })

  test('finds the home page with and without a slash, and reads encoded segments', () => {
    expect(findPage(districtId, '/geumcheon')?.page.path).toBe('/')
    expect(findPage(districtId, '/geumcheon/')?.page.path).toBe('/')
    expect(findPage(districtId, '/geumcheon/history/item/%EA%B0%80')?.params).toEqual({ kind: 'item', id: '가' })
  })

  test('an address of no page, or one that cannot be decoded, is not found', () => {
    expect(findPage(districtId, '/geumcheon/nowhere')).toBeNull()
    expect(findPage(districtId, '/geumcheon/items/%E0%A4%A')).toBeNull()
  })
})

describe('ownPath', () => {
  test('a form sends a person on within the district only', () => {
    expect(ownPath(visit, '/geumcheon/items?x=1')).toBe('/geumcheon/items?x=1')
    for (const elsewhere of [
      'https://evil.example/geumcheon',
      '//evil.example/geumcheon',
      '/other',
      '/geumcheonx',
      '\\\\evil.example',
      'javascript:alert(1)',
    ]) {
      expect(ownPath(visit, elsewhere), elsewhere).toBeNull()
    }
    expect(ownPath(visit, undefined)).toBeNull()
  })
})

describe('the display cookie', () => {
  test('reads back what it wrote, and takes nothing unknown', () => {
    const display = { lang: 'en', theme: 'contrast', text: '150' } as const
    expect(readDisplay(writeDisplay(display))).toEqual(display)
    expect(readDisplay('xx.<script>.999')).toEqual({ lang: 'ko', theme: 'light', text: '100' })
  })
})
