import type { PersonalDeclaration } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

/** What this room holds of people: whose number an applicant's is, until the lots are drawn; a juror's, with the account. */
export const pledgesPersonal: PersonalDeclaration = {
  room: 'pledges',
  files: [
    {
      key: 'pledge-jury',
      name: { ko: '공약이행평가단', en: 'Jury of the pledges' },
      purpose: {
        ko: '한 사람이 한 번만 신청하고, 뽑힌 사람만 의견을 내게 함. 뽑히지 않으면 추첨하는 날 없앰',
        en: 'That each applies once and jurors alone give opinions; of those not drawn nothing is kept',
      },
      ground: {
        ko: '개인정보 보호법 제15조 제1항 제1호(동의)',
        en: 'Act on personal information, art. 15 (1) 1, consent',
      },
    },
  ],
  fields: [
    {
      ...{ file: 'pledge-jury', table: 'pledge_jury_applicant', column: 'account_id', kind: 'identifier' },
      label: { ko: '신청한 사람의 계정 번호', en: 'Account of who applied' },
      ...{ certain: true, basis: 'consent', retention: { kind: 'with-account' }, readers: [], published: false },
      ...{ mask: 'hidden', required: true, sensitive: false },
    },
    workText('pledge', 'texts', { ko: '공약의 글', en: 'Texts of pledges' }),
    workText('pledge', 'publicity', { ko: '홍보 실적', en: 'How pledges were made known' }),
    workText('pledge_result', 'said', { ko: '추진실적', en: 'Results of pledges' }),
    workText('pledge_status_change', 'reason', { ko: '추진상황을 바꾼 까닭', en: 'Why a status was changed' }),
    workText('pledge_opinion', 'text', { ko: '평가단의 의견', en: 'Opinions of the jury' }),
    workText('pledge_opinion', 'answer', { ko: '의견에 대한 답변', en: 'Answers to opinions' }),
  ],
  people: { pledge_jury_applicant: 'account_id' },
  impersonal: {
    pledge: {
      key: 'pledge_id department_id partner_ids dong_ids',
      list: 'status term kind',
      office: 'title field period_from period_to goals money cost secured links',
    },
    pledge_result: { key: 'pledge_id', office: 'part' },
    pledge_status_change: { key: 'pledge_id', list: 'from_status to_status decided_by', office: 'reference' },
    pledge_jury: { key: 'jury_id', list: 'strata', office: 'title drawn', secret: 'seed' },
    pledge_jury_applicant: { key: 'jury_id dong_id', list: 'age_band sex' },
    pledge_opinion: { key: 'opinion_id jury_id pledge_id' },
  },
}
