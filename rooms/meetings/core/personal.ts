import type { PersonalDeclaration } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

/** What this room holds of people: they are counted, not named, but topics and resolutions are free text. */
export const meetingsPersonal: PersonalDeclaration = {
  room: 'meetings',
  files: [],
  fields: [
    workText('meeting', 'topic', { ko: '회의 안건', en: 'Topics of meetings' }),
    workText('resolution', 'text', { ko: '의결 내용', en: 'Resolutions' }),
  ],
  impersonal: {
    meeting: {
      key: 'meeting_id body_id',
      list: 'kind session stated_weekday',
      office: 'group_text place source',
    },
    resolution: { key: 'resolution_id meeting_id gate_id', office: 'source' },
  },
}
