import type { PersonalDeclaration } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

/** What this room holds of people: what search finds is made of titles and texts of other rooms. */
export const sitePersonal: PersonalDeclaration = {
  room: 'site',
  files: [],
  fields: [
    workText('search_entry', 'title', { ko: '검색되는 제목', en: 'Titles that search finds' }),
    workText('search_entry', 'text', { ko: '검색되는 글', en: 'Texts that search finds' }),
    workText('search_entry', 'jamo', { ko: '검색되는 글의 자모', en: 'Letters of those texts' }),
    workText('search_entry', 'initials', { ko: '검색되는 글의 첫소리', en: 'Initials of those texts' }),
  ],
  impersonal: {
    search_entry: { key: 'id path', list: 'kind' },
  },
}
