import { describe, expect, it } from 'vitest'
import { AccountId } from '#kit/id.ts'
import type { PersonalDeclaration } from '#kit/personal.ts'
import { field } from './fixture.ts'
import { addCells, countDestroyed, ownPart, personPlaces } from './person-data.ts'

const rooms: readonly PersonalDeclaration[] = [
  {
    room: 'x',
    files: [],
    fields: [],
    people: { account: 'account_id', grant: 'account_id given_by' },
    impersonal: { account: { office: 'purpose', secret: 'key salt' }, grant: { list: 'role', key: 'number' } },
  },
  { room: 'y', files: [], fields: [], impersonal: {} },
]

describe('the data of a person', () => {
  it('stand where the rooms say', () => {
    expect(personPlaces(rooms)).toEqual([
      { table: 'account', columns: ['account_id'] },
      { table: 'grant', columns: ['account_id', 'given_by'] },
    ])
  })

  it('are shown without secrets of the house, and of rows of somebody else only what was done there', () => {
    const [person, other] = [AccountId.parse('person-1'), AccountId.parse('person-2')]
    const row = { account_id: person, key: 'k', salt: 's', contact: null }
    expect(ownPart(rooms, 'account', row, person)).toEqual({ account_id: person, contact: null })
    const given = { account_id: person, given_by: other, number: '7', reason: '사정' }
    expect(ownPart(rooms, 'grant', given, person)).toEqual(given)
    expect(ownPart(rooms, 'grant', given, other)).toEqual({ given_by: other, number: '7' })
    expect(ownPart(rooms, 'unknown', { key: 'k' }, person)).toEqual({})
  })

  it('are counted column by column before and after a destruction; what held nothing is left out', () => {
    const fields = [field({ column: 'name' }), field({ column: 'contact' }), field({ table: 'key', column: 'label' })]
    const before = [
      { table: 'account', rows: [{ name: '이름', contact: null }] },
      { table: 'key', rows: [{ label: 'a' }, { label: 'b' }] },
    ]
    const after = [{ table: 'account', rows: [{ name: null, contact: null }] }]
    expect(countDestroyed(fields, before, after)).toEqual([
      { column: 'account.name', before: 1, after: 0 },
      { column: 'key.label', before: 2, after: 0 },
    ])
    expect(countDestroyed(fields, [], after)).toEqual([])
  })
})

describe('cells of several destructions', () => {
  it('are added column by column', () => {
    const cell = (column: string, before: number, after = 0) => ({ column, before, after })
    const added = addCells([cell('account.name', 1), cell('account.id', 1, 1)], [cell('account.id', 2, 2)])
    expect(added).toEqual([cell('account.name', 1), cell('account.id', 3, 3)])
  })
})
