import type { PersonalField, PersonalFile } from '#kit/personal.ts'

/** A field for tests, a required name kept by consent unless they say otherwise. */
export const field = (own: Partial<PersonalField>): PersonalField => ({
  file: 'accounts',
  table: 'account',
  column: 'name',
  label: { ko: '이름', en: 'Name' },
  kind: 'name',
  certain: true,
  basis: 'consent',
  retention: { kind: 'with-account' },
  readers: ['administrator'],
  published: false,
  mask: 'name',
  required: true,
  sensitive: false,
  ...own,
})

export const accounts: PersonalFile = {
  key: 'accounts',
  name: { ko: '계정', en: 'Accounts' },
  purpose: { ko: '참여', en: 'Taking part' },
  ground: { ko: '동의', en: 'Consent' },
}
