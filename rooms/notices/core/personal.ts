import type { PersonalDeclaration } from '#kit/personal.ts'

/** What this room holds of people: to whom something goes and what it says, sealed, until it was sent or given up. */
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
  ],
  fields: [
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
  impersonal: { message: { key: 'message_id', list: 'kind channel state failure' } },
}
