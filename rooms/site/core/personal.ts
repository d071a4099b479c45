import type { PersonalDeclaration } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

/** What this room holds of people: what search finds is made of titles and texts of other rooms, and posts may name people. */
export const sitePersonal: PersonalDeclaration = {
  room: 'site',
  files: [],
  fields: [
    workText('search_entry', 'title', { ko: '검색되는 제목', en: 'Titles that search finds' }),
    workText('search_entry', 'text', { ko: '검색되는 글', en: 'Texts that search finds' }),
    workText('search_entry', 'jamo', { ko: '검색되는 글의 자모', en: 'Letters of those texts' }),
    workText('search_entry', 'initials', { ko: '검색되는 글의 첫소리', en: 'Initials of those texts' }),
    workText('post', 'title', { ko: '누리집 글의 제목', en: 'Titles of posts' }),
    workText('post', 'summary', { ko: '누리집 글의 한 줄 소개', en: 'Summaries of posts' }),
    workText('post', 'text', { ko: '누리집의 글', en: 'Texts of posts' }),
    workText('post', 'opening', { ko: '누리집 글의 앞부분', en: 'First words of posts' }),
    {
      ...workText('post', 'withdrawn_reason', { ko: '글을 내린 까닭', en: 'Why a post was withdrawn' }),
      published: false,
    },
  ],
  impersonal: {
    search_entry: { key: 'id path', list: 'kind' },
    post: { key: 'post_id', list: 'kind state' },
  },
}
