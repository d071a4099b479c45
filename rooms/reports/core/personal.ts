import type { PersonalDeclaration } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'
import { packageLimits } from './paper-package.ts'

/** What this room holds of people: issued papers say what other rooms' texts said when they were issued. */
export const reportsPersonal: PersonalDeclaration = {
  room: 'reports',
  files: [
    {
      key: 'paper-packages',
      name: { ko: '한꺼번에 만든 문서 묶음', en: 'Papers made together' },
      purpose: { ko: '만든 묶음을 청한 사람에게 줌', en: 'To give a package of papers to whoever asked for it' },
      ground: {
        ko: '개인정보 보호법 제15조 제1항 제3호(소관 업무)',
        en: 'Act on personal information, art. 15 (1) 3, the office’s own work',
      },
    },
  ],
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
    {
      ...{ file: 'paper-packages', table: 'paper_package', column: 'account_id', kind: 'identifier', certain: true },
      label: { ko: '청한 사람의 계정 번호', en: 'Account number of who asked' },
      ...{ basis: 'public-duty', retention: { kind: 'days-after', days: packageLimits.keptDays, event: 'ended' } },
      ...{ readers: [], published: false, mask: 'hidden', required: true, sensitive: false },
    },
    {
      ...workText('paper_package_part', 'title', { ko: '만든 문서의 제목', en: 'Titles of papers' }),
      published: false,
    },
    { ...workText('paper_package_part', 'document', { ko: '만든 문서', en: 'Papers' }), published: false },
    { ...workText('paper_package_file', 'content', { ko: '만든 파일', en: 'Files of papers' }), published: false },
  ],
  people: { paper_package: 'account_id' },
  impersonal: {
    issued_report: { key: 'issue_id subject_of hash', list: 'report disclosure' },
    paper_package: { key: 'package_id' },
    paper_package_part: { key: 'package_id' },
    paper_package_file: { key: 'package_id', list: 'format ending unwritable' },
  },
}
