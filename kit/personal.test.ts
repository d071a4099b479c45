import { expect, it } from 'vitest'
import { declaredColumns, type PersonalDeclaration } from './personal.ts'

it('accounts for personal columns and for the others', () => {
  const declaration: PersonalDeclaration = {
    room: 'identity',
    files: [],
    fields: [
      {
        file: 'accounts',
        table: 'account',
        column: 'contact',
        label: { ko: '연락처', en: 'Contact' },
        kind: 'contact',
        certain: true,
        basis: 'consent',
        retention: { kind: 'with-account' },
        readers: [],
        published: false,
        mask: 'contact',
        required: false,
        sensitive: false,
      },
    ],
    impersonal: { account: { office: 'purpose' }, role_grant: { key: 'grant_id', list: 'role kind' } },
  }
  expect(declaredColumns(declaration)).toEqual([
    'account.contact',
    'account.purpose',
    'role_grant.grant_id',
    'role_grant.role',
    'role_grant.kind',
  ])
  expect(declaredColumns({ room: 'cycle', files: [], fields: [], impersonal: {} })).toEqual([])
})
