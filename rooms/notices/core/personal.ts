import type { PersonalDeclaration, PersonalField } from '#kit/personal.ts'

/** Whose a row is; it goes with the account. */
const whose = (table: string): PersonalField => ({
  ...{ file: 'notices', table, column: 'account_id', label: { ko: '계정 번호', en: 'Account number' } },
  ...{ kind: 'identifier', certain: true, basis: 'consent', retention: { kind: 'with-account' } },
  ...{ readers: [], published: false, mask: 'hidden', required: false, sensitive: false },
})

/** What this room holds of people: what they were told, what they follow, and to whom something goes and what it says, sealed, until it was sent or given up. */
export const noticesPersonal: PersonalDeclaration = {
  room: 'notices',
  files: [
    {
      key: 'messages',
      name: { ko: '보낼 알림', en: 'Messages to be sent' },
      purpose: { ko: '본인이 청한 번호와 알림을 보냄', en: 'To send the codes and notices that people asked for' },
      ground: {
        ko: '개인정보 보호법 제15조 제1항 제4호(정보주체의 요청에 따른 조치)',
        en: 'Act on personal information, art. 15 (1) 4, at the person’s own request',
      },
    },
    {
      key: 'notices',
      name: { ko: '알림과 따라가기', en: 'Notices and what is followed' },
      purpose: {
        ko: '본인이 따라가는 것과 맡은 일의 소식을 알림',
        en: 'To tell people of what they follow and of their own duties',
      },
      ground: {
        ko: '개인정보 보호법 제15조 제1항 제1호(동의)',
        en: 'Act on personal information, art. 15 (1) 1, consent',
      },
    },
  ],
  fields: [
    ...['notice', 'follow', 'notice_choice'].map(whose),
    {
      file: 'messages',
      table: 'message',
      column: 'content',
      label: { ko: '받는 곳과 내용(암호화)', en: 'Recipient and content, sealed' },
      kind: 'contact',
      certain: true,
      basis: 'public-duty',
      retention: { kind: 'days-after', days: 0, event: 'used' },
      readers: [],
      published: false,
      mask: 'hidden',
      required: false,
      sensitive: false,
    },
  ],
  people: { notice: 'account_id', follow: 'account_id', notice_choice: 'account_id' },
  impersonal: {
    message: { key: 'message_id', list: 'kind channel state failure' },
    telling: { key: 'telling_id subject_id path', list: 'kind subject_kind', office: 'words_ko words_en' },
    notice: { key: 'telling_id', list: 'owed' },
    follow: { key: 'subject_id', list: 'subject_kind' },
    notice_choice: { list: 'kind means' },
    reminder: { key: 'subject_id', list: 'subject_kind' },
  },
}
