import { expect, test } from 'vitest'
import { FoundFormat } from './file-name.ts'
import { FileRefused } from './file-refused.ts'
import { explainFileRefusal } from './messages-files.ts'

test('every refusal of a file says what to do, in both languages', () => {
  const shared = ['file-empty', 'file-damaged', 'file-locked', 'takes-too-long', 'takes-too-much', 'readers-busy']
  const kinds = FileRefused.options.map(({ shape }) => shape.kind.value).filter((kind) => !shared.includes(kind))
  for (const kind of [...kinds, 'day-is-full', 'not-signed-in', 'file-not-found', 'alt-missing', 'not-a-picture'])
    for (const lang of ['ko', 'en'] as const)
      expect(explainFileRefusal({ kind, format: 'pdf', ending: 'jpg' }, lang), kind).toMatch(/\S/)
  expect(explainFileRefusal({ kind: 'too-many-files', most: 50 }, 'ko')).toContain('50개')
  for (const format of FoundFormat.options)
    expect(explainFileRefusal({ kind: 'name-not-of-content', ending: 'exe', format }, 'ko')).not.toContain(
      '내용은 입니다',
    )
})

test('what is not kept is called by its name, and what nobody knows by none', () => {
  expect(explainFileRefusal({ kind: 'format-not-kept', format: 'heic' }, 'ko')).toContain('높은 호환성')
  expect(explainFileRefusal({ kind: 'format-not-kept', format: 'constructor' }, 'ko')).toContain('받지 않는 파일')
  expect(explainFileRefusal({ kind: 'format-not-kept', format: 7 }, 'en')).toContain('not taken')
  expect(explainFileRefusal({ kind: 'name-not-of-content', ending: 'x', format: 'odd' }, 'en')).toContain('.x')
  expect(explainFileRefusal({ kind: 'toString' }, 'ko')).toBeNull()
})
