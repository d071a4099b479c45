import { describe, expect, it } from 'vitest'
import { changedFields, editSheet, type FieldChange, speaksFor } from './edit-sheet.ts'
import { aSheet } from './fixture.ts'
import { ProjectSheet } from './project-sheet.ts'

const sheet = ProjectSheet.parse(aSheet(8, 'i8'))
const found = { sheet, version: 3, surrendered: false }
const edit = (...changes: FieldChange[]) => editSheet(found, null, changes)
const summary = sheet.summary ?? ''

describe('editing a sheet field by field', () => {
  it('takes what is new, and says which fields that is', () => {
    const edited = edit(
      { field: 'summary', base: summary, value: '새 요약' },
      { field: 'title', base: '아무것', value: sheet.title },
    )
    expect(edited).toMatchObject({ value: { sheet: { summary: '새 요약' }, fields: ['summary'] } })
  })

  it('does not mind the spaces and marks a form adds to what it was given', () => {
    expect(edit({ field: 'subcommittees', base: ' 도시환경·안전분과 \n', value: '가' })).toMatchObject({
      value: { fields: ['subcommittees'] },
    })
  })

  it('refuses what another changed, with what stands there, rows and texts', () => {
    expect(
      edit(
        { field: 'summary', base: '옛 요약', value: '내 요약' },
        { field: 'stages', base: [], value: [{ types: '', title: 'ㄱ', periodText: 'ㄴ' }] },
      ),
    ).toMatchObject({
      refusal: {
        kind: 'field-changed-meanwhile',
        version: 3,
        fields: [{ field: 'summary', theirs: summary }, { field: 'stages' }],
      },
    })
  })

  it('refuses a field that cannot be read, a stranger, and a project that was given up', () => {
    expect(edit({ field: 'title', base: '', value: '' })).toMatchObject({ refusal: { kind: 'field-required' } })
    expect(editSheet(found, '없는과', [])).toMatchObject({ refusal: { kind: 'department-not-in-sheet' } })
    expect(editSheet({ ...found, surrendered: true }, null, [])).toMatchObject({
      refusal: { kind: 'project-surrendered' },
    })
    expect(speaksFor(sheet, '공원녹지과')).toEqual({ ok: true, value: '공원녹지과' })
  })
})

it('two writings differ in the fields that changed', () => {
  expect(changedFields(sheet, { ...sheet, remarks: 'x', evaluation: ['y'] })).toEqual(['evaluation', 'remarks'])
})
