import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commandsUnder } from './guide-steps.ts'

test('the commands under a heading are read block by block, and those of others are not', () => {
  const guide = '\n# A\n\n## One\n\n```\na\nb\n```\n\nwords\n\n```\nc\n```\n\n## Two\n\n```\nd\n```\n'
  expect(commandsUnder(guide, 'One')).toEqual(['a\nb', 'c'])
  expect(commandsUnder(guide, 'Two')).toEqual(['d'])
  expect(() => commandsUnder(guide, 'Three')).toThrow('Three')
})

test('the guide has the steps that the rehearsal of restoring follows', () => {
  const guide = readFileSync(new URL('../../docs/operations/install.md', import.meta.url), 'utf8')
  expect(commandsUnder(guide, '들고 갈 파일 만들기')[0]).toContain('make-bundle')
  expect(commandsUnder(guide, '놓기')[0]).toContain('tar -xzf')
  expect(commandsUnder(guide, '새 서버에 되살리기')[0]).toContain('madang restore')
})
