import type { PersonalDeclaration } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

/** What this room holds of people: titles and reasons, in which somebody may have been named. */
export const itemsPersonal: PersonalDeclaration = {
  room: 'items',
  files: [],
  fields: [
    workText('item', 'title', { ko: '제안과 의제의 제목', en: 'Titles of proposals and agenda items' }),
    workText('item', 'name_key', { ko: '제목의 찾아보기', en: 'Index of titles' }),
    workText('item_alias', 'title', { ko: '다른 제목', en: 'Other titles' }),
    workText('item_alias', 'name_key', { ko: '다른 제목의 찾아보기', en: 'Index of other titles' }),
    workText('gate', 'open_reason', { ko: '맞지 않는 관문을 지나게 한 까닭', en: 'Why a gate was let pass' }),
    workText('gate_outcome', 'reason', { ko: '결정의 까닭', en: 'Reasons of decisions' }),
    workText('gate_explanation', 'reason', { ko: '나중에 적은 까닭', en: 'Reasons written later' }),
    workText('gate_explanation', 'basis', { ko: '나중에 적은 까닭의 근거', en: 'Basis of reasons written later' }),
  ],
  impersonal: {
    item: {
      key: 'item_id cycle_id body_id',
      list: 'kind entered_precision certainty origin',
      office: 'department_names',
    },
    item_move: { key: 'item_id from_cycle_id to_cycle_id' },
    item_source: { key: 'item_id source_id gate_id' },
    item_alias: { key: 'item_id', list: 'since_precision certainty', office: 'stands_in' },
    gate: { key: 'gate_id cycle_id meeting_id', list: 'period_precision kind', office: 'name decider' },
    gate_arrival: { key: 'gate_id item_id shares_with', list: 'via' },
    gate_outcome: { key: 'gate_id item_id bundled_with', list: 'outcome reason_code' },
    gate_outcome_into: { key: 'gate_id item_id', list: 'outcome' },
    gate_explanation: { key: 'gate_id' },
  },
}
