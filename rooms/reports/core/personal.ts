import type { PersonalDeclaration } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

/** What this room holds of people: issued papers say what other rooms' texts said when they were issued. */
export const reportsPersonal: PersonalDeclaration = {
  room: 'reports',
  files: [],
  fields: [
    workText('issued_report', 'title', { ko: '발행한 문서의 제목', en: 'Titles of issued papers' }),
    { ...workText('issued_report', 'document', { ko: '발행한 문서', en: 'Issued papers' }), published: false },
    {
      ...workText('issued_report', 'reason', { ko: '다시 발행한 까닭', en: 'Why a paper was issued anew' }),
      published: false,
    },
    {
      ...workText('issued_report', 'document_number', { ko: '문서번호', en: 'Document numbers' }),
      published: false,
    },
  ],
  impersonal: {
    issued_report: { key: 'issue_id subject_of hash', list: 'report disclosure' },
  },
}
