import type { PersonalDeclaration, PersonalField } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

const account = (
  table: string,
  column: string,
  label: { readonly ko: string; readonly en: string },
): PersonalField => ({
  ...{ file: 'vote-desks', table, column, label, kind: 'identifier', certain: true, basis: 'public-duty' },
  ...{ retention: { kind: 'with-work' }, readers: ['administrator'], published: false, mask: 'hidden' },
  ...{ required: true, sensitive: false },
})

/** What the desks of a vote hold of people: which officers counted and printed, and nobody who voted. */
export const onsitePersonal: Omit<PersonalDeclaration, 'room'> = {
  files: [
    {
      key: 'vote-desks',
      name: { ko: '현장 투표의 담당자', en: 'Officers at the desks of a vote' },
      purpose: {
        ko: '개표록을 두 사람이 따로 적고, 카드를 두 사람이 함께 뽑게 함',
        en: 'That two people enter each count sheet, and two print cards',
      },
      ground: {
        ko: '개인정보 보호법 제15조 제1항 제3호(소관 업무)',
        en: 'Act on personal information, art. 15 (1) 3',
      },
    },
  ],
  fields: [
    account('vote_sheet_entry', 'account_id', { ko: '개표록을 적은 계정', en: 'Who entered a count sheet' }),
    account('vote_second_word', 'account_id', { ko: '확인 낱말을 받은 계정', en: 'Who was given a word' }),
    account('vote_card_batch', 'account_id', { ko: '카드를 뽑은 계정', en: 'Who had cards printed' }),
    account('vote_card_batch', 'witnessed_by', { ko: '카드를 함께 뽑은 계정', en: 'Who stood by' }),
    workText('vote_count_sheet', 'place', { ko: '개표한 장소', en: 'Where was counted' }),
    workText('vote_count_sheet', 'signed_by', { ko: '개표록에 서명한 역할', en: 'Roles that signed' }),
    workText('vote_count_sheet', 'scan', { ko: '서명한 개표록의 스캔', en: 'Scans of signed sheets' }),
    workText('vote_count_sheet', 'people_reason', { ko: '사람 수를 정한 까닭', en: 'Why people were set' }),
    workText('vote_count_sheet', 'withdrawn_reason', { ko: '개표록을 거둔 까닭', en: 'Why a sheet was withdrawn' }),
    workText('vote_sheet_entry', 'reason', { ko: '숫자를 고친 까닭', en: 'Why numbers were corrected' }),
  ],
  people: {
    vote_sheet_entry: 'account_id',
    vote_second_word: 'account_id',
    vote_card_batch: 'account_id witnessed_by',
  },
  impersonal: {
    vote_count_sheet: { key: 'vote_id sheet_id', list: 'kind scan_format', office: 'dong' },
    vote_sheet_entry: { key: 'vote_id sheet_id', list: 'hand', office: 'numbers' },
    vote_second_word: { key: 'vote_id', secret: 'word_hash' },
    vote_card_batch: { key: 'vote_id batch', office: 'style' },
  },
}
