import type { PersonalDeclaration } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'
import { onsitePersonal } from './onsite/personal-onsite.ts'

/** What the office holds of people of a vote: the roster of a closed one, sealed, until the registrar has it hashed. */
export const pollingPersonal: PersonalDeclaration = {
  room: 'polling',
  files: [
    ...onsitePersonal.files,
    {
      key: 'vote-rosters',
      name: { ko: '닫힌 투표의 명부', en: 'Rosters of closed votes' },
      purpose: {
        ko: '명부에 있는 사람만, 한 번만 투표하게 함',
        en: 'To let those on the roster vote, and each once',
      },
      ground: {
        ko: '개인정보 보호법 제15조 제1항 제3호(소관 업무)',
        en: 'Act on personal information, art. 15 (1) 3',
      },
    },
  ],
  fields: [
    ...onsitePersonal.fields,
    ...[
      { column: 'what', label: { ko: '이의신청에 적은 글', en: 'What was written in an appeal' } },
      { column: 'answer', label: { ko: '이의신청의 답', en: 'Answer to an appeal' } },
    ].map(({ column, label }) => ({
      ...workText('vote_appeal', column, label),
      ...{ published: false, readers: ['secretariat', 'auditor', 'administrator'] as const },
    })),
    workText('vote', 'draft', { ko: '투표 안건의 설명', en: 'Descriptions of options' }),
    {
      ...{ file: 'vote-rosters', table: 'vote', column: 'roster_sealed', kind: 'name', certain: true },
      label: { ko: '닫힌 투표의 명부(암호화)', en: 'Roster of a closed vote, sealed' },
      ...{ basis: 'public-duty', retention: { kind: 'days-after', days: 0, event: 'used' }, readers: [] },
      ...{ published: false, mask: 'hidden', required: true, sensitive: false },
    },
  ],
  people: { ...onsitePersonal.people },
  impersonal: {
    ...onsitePersonal.impersonal,
    vote: {
      key: 'vote_id',
      office: 'eligibility manifest result explained attendance',
      secret: 'seal_pub share_hashes eh tie_seed_sealed head seal_private bundle_sha256',
    },
    vote_appeal: { key: 'vote_id', office: 'about reference outcome', secret: 'key_hash' },
    vote_heads: { key: 'vote_id', office: 'ballots issued' },
    vote_share: { key: 'vote_id', secret: 'sealed' },
    vote_bundle: { key: 'vote_id', office: 'bytes' },
  },
}
