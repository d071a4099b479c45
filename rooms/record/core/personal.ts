import type { PersonalDeclaration, PersonalField } from '#kit/personal.ts'

const readers = ['auditor', 'operator'] as const

/** What of a person stands in the record: read by who checks it, and destroyed with the account that it is about. */
const ofRecord = (
  own: Pick<PersonalField, 'table' | 'column' | 'label' | 'kind'> & Partial<PersonalField>,
): PersonalField => ({
  file: 'record',
  certain: true,
  basis: 'law',
  retention: { kind: 'with-account' },
  readers,
  published: false,
  mask: 'hidden',
  required: true,
  sensitive: false,
  ...own,
})

/**
 * Free text of the office's work: written about things and published as such, but somebody may write about a person.
 * It is kept as long as the work itself, and rid of what is personal by writing it anew.
 */
export const workText = (table: string, column: string, label: PersonalField['label']): PersonalField => ({
  file: 'work-texts',
  table,
  column,
  label,
  kind: 'free-text',
  certain: false,
  basis: 'public-duty',
  retention: { kind: 'with-work' },
  readers: [],
  published: true,
  mask: 'hidden',
  required: false,
  sensitive: false,
})

/** What this room holds of people. */
export const recordPersonal: PersonalDeclaration = {
  room: 'record',
  files: [
    {
      key: 'record',
      name: { ko: '한 일의 기록', en: 'Record of what was done' },
      purpose: {
        ko: '누가 어떤 역할로 무엇을 했는지 남겨, 고치거나 없앤 것이 드러나게 함',
        en: 'To keep who did what in which role, so that changes show',
      },
      ground: {
        ko: '개인정보의 안전성 확보조치 기준(접속기록의 보관 및 점검)',
        en: 'Standard of measures of safety, keeping of access records',
      },
    },
    {
      key: 'work-texts',
      name: { ko: '업무 글의 자유 서술', en: 'Free text of the work' },
      purpose: {
        ko: '제안, 심의, 계획, 집행의 내용과 까닭을 남김',
        en: 'To keep what was proposed, decided and done, and why',
      },
      ground: {
        ko: '개인정보 보호법 제15조 제1항 제3호(소관 업무), 공공기록물 관리에 관한 법률',
        en: "Act on personal information, art. 15 (1) 3, the office's work; act on public records",
      },
    },
  ],
  fields: [
    ofRecord({
      table: 'record_body',
      column: 'body',
      label: { ko: '명령에 적어 넣은 값과 계정 번호', en: 'What a command was given, and by which account' },
      kind: 'trace',
    }),
    ofRecord({
      table: 'record_command_key',
      column: 'reply',
      label: { ko: '되풀이된 명령에 주는 답', en: 'Reply kept for a command sent again' },
      kind: 'trace',
    }),
    ofRecord({
      table: 'record_event',
      column: 'about',
      label: { ko: '일이 관한 계정 번호', en: 'Account that an event is about' },
      kind: 'identifier',
      retention: { kind: 'with-work' },
    }),
    ofRecord({
      table: 'record_event',
      column: 'erases',
      label: { ko: '파기한 계정 번호', en: 'Account whose data were destroyed' },
      kind: 'identifier',
      retention: { kind: 'with-work' },
    }),
    ofRecord({
      table: 'record_event_subject',
      column: 'id',
      label: { ko: '일이 관한 계정 번호(찾아보기)', en: 'Account that an event is about (index)' },
      kind: 'identifier',
      retention: { kind: 'with-work' },
    }),
  ],
  impersonal: {
    record_event: { list: 'command role', secret: 'body_hash leaf_hash' },
    record_event_subject: { list: 'kind' },
    record_body: { secret: 'salt' },
    record_command_key: { list: 'command', secret: 'key input_hash' },
    record_seal: { secret: 'previous hash' },
  },
}
