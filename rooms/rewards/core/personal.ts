import type { PersonalDeclaration, PersonalField } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

/** An account in the ledger: whose points they are, or who proposed and decided them, so that nobody decides their own. */
const account = (table: string, column: string, label: PersonalField['label']): PersonalField => ({
  ...workText(table, column, label),
  ...{ file: 'rewards', kind: 'identifier', certain: true, basis: 'law', retention: { kind: 'with-account' } },
  ...{ readers: ['auditor', 'administrator', 'operator'], published: false, required: true },
})

/** What this room holds of people: to whose account points and awards belong, as long as there is the account. */
export const rewardsPersonal: PersonalDeclaration = {
  room: 'rewards',
  files: [
    {
      key: 'rewards',
      name: { ko: '협치 보상 장부', en: 'Ledger of rewards' },
      purpose: {
        ko: '누가 몇 포인트를 받았는지 셈하고 본인에게 보여 줌',
        en: 'To count what each was given, and to show it to oneself',
      },
      ground: {
        ko: '개인정보 보호법 제15조 제1항 제3호, 협치 기본조례 제25조',
        en: 'Act on personal information, art. 15 (1) 3; ordinance on governance, art. 25',
      },
    },
  ],
  fields: [
    account('reward_points', 'account_id', { ko: '받는 사람의 계정 번호', en: 'Account of who receives points' }),
    account('reward_points', 'proposed_by', { ko: '올린 사람의 계정 번호', en: 'Account of who proposed points' }),
    account('reward_points', 'decided_by', { ko: '확인한 사람의 계정 번호', en: 'Account of who decided points' }),
    account('reward_award', 'account_id', { ko: '포상받은 사람의 계정 번호', en: 'Account of who was rewarded' }),
    workText('reward_points', 'evidence', { ko: '포인트의 근거', en: 'Evidence of points' }),
    workText('reward_points', 'reason', { ko: '돌려보내거나 거둔 까닭', en: 'Why points were refused or taken back' }),
    workText('reward_round', 'legal_basis', {
      ko: '선거 기간에 해도 되는 근거',
      en: 'Why a round may be held near an election',
    }),
  ],
  people: { reward_points: 'account_id proposed_by decided_by', reward_award: 'account_id' },
  impersonal: {
    reward_scheme: { office: 'scheme' },
    reward_points: { key: 'points_id department_id reverses', list: 'receiver_kind state', office: 'rule_title' },
    reward_round: { key: 'round_id', office: 'name' },
    reward_award: { key: 'round_id department_id', list: 'receiver_kind', office: 'gives' },
  },
}
