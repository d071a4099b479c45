import type { PersonalDeclaration, PersonalField } from '#kit/personal.ts'
import { mayModerateFiles } from './permissions.ts'

type Own = Pick<PersonalField, 'table' | 'column' | 'label' | 'kind'> & Partial<PersonalField>

const ofFile = (own: Own): PersonalField => ({
  file: 'kept-files',
  certain: false,
  basis: 'consent',
  retention: { kind: 'with-account' },
  readers: mayModerateFiles.roles,
  published: true,
  mask: 'hidden',
  required: false,
  sensitive: false,
  ...own,
})

const whose = { ko: '올린 사람의 계정 번호', en: 'Account number of who uploaded it' }

/** What this room holds of people: the files that they added, until they take them back or their account is destroyed. */
export const documentsPersonal: PersonalDeclaration = {
  room: 'documents',
  files: [
    {
      key: 'kept-files',
      name: { ko: '올린 사진과 파일', en: 'Photos and files that people added' },
      purpose: {
        ko: '제안과 검토, 소식에 사진과 문서를 붙임',
        en: 'To put photos and documents with proposals, reviews and stories',
      },
      ground: {
        ko: '개인정보 보호법 제15조 제1항 제1호(동의)',
        en: 'Act on personal information, art. 15 (1) 1, consent',
      },
    },
  ],
  fields: [
    ofFile({ table: 'kept_file', column: 'account_id', label: whose, kind: 'identifier', published: false }),
    ofFile({
      table: 'kept_file',
      column: 'name',
      label: { ko: '파일 이름', en: 'Name of the file' },
      kind: 'free-text',
    }),
    ofFile({
      table: 'kept_file',
      column: 'alt',
      label: { ko: '그림 설명', en: 'What a picture shows' },
      kind: 'free-text',
    }),
    ofFile({
      table: 'kept_file',
      column: 'hidden_reason',
      label: { ko: '숨긴 까닭', en: 'Why it was hidden' },
      kind: 'free-text',
      basis: 'public-duty',
      published: false,
    }),
    ofFile({
      table: 'kept_file_content',
      column: 'content',
      label: { ko: '사진과 문서의 내용', en: 'What photos and documents hold' },
      kind: 'photo',
    }),
    ofFile({
      table: 'kept_file_day',
      column: 'account_id',
      label: { ko: '오늘 올린 양을 세는 계정 번호', en: 'Account number under which a day’s files are counted' },
      kind: 'identifier',
      published: false,
    }),
  ],
  people: { kept_file: 'account_id', kept_file_day: 'account_id' },
  impersonal: {
    kept_file: {
      key: 'file_id subject_kind subject_id',
      list: 'format state people audience',
      secret: 'content_hash',
    },
    kept_file_content: { key: 'file_id', list: 'size' },
    remembered_columns: { office: 'kind columns', secret: 'headings_hash' },
  },
}
