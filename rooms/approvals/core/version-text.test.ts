import { expect, it } from 'vitest'
import { versionText } from './version-text.ts'

it('names the writing of a sheet and of its cost lines', () => {
  expect(versionText('7.9', 'ko')).toBe('사업계획서 7판, 산출내역 9판')
  expect(versionText('7.9', 'en')).toBe('sheet 7, cost lines 9')
})

it.each(['3', '0a1b2c3d4e5f', '123456789012'])('tells %s as it is', (version) => {
  expect(versionText(version, 'ko')).toBe(version)
})
