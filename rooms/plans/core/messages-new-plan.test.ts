import { expect, it } from 'vitest'
import { newPlanWords } from './messages-new-plan.ts'
import { versionWords } from './messages-versions.ts'

it.each([
  ['ko', '새 계획 세우기'],
  ['en', 'Draw up a new plan'],
] as const)('says in %s how a plan is drawn up and which chapters are empty', (lang, title) => {
  expect(newPlanWords(lang).title).toBe(title)
  expect(versionWords(lang).emptySections(9)).toContain('9')
})
