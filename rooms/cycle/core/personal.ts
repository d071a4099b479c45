import type { PersonalDeclaration } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

/** What this room holds of people: reasons for moved dates, in which somebody may have been named. */
export const cyclePersonal: PersonalDeclaration = {
  room: 'cycle',
  files: [],
  fields: [workText('cycle_step_change', 'reason', { ko: '일정을 옮긴 까닭', en: 'Why a step was moved' })],
  impersonal: {
    cycle: { key: 'cycle_id', office: 'name' },
    cycle_step: { key: 'cycle_id gate_id', list: 'kind', office: 'name owner inputs outputs' },
    added_holiday: { list: 'kind', office: 'name' },
    cycle_step_change: { key: 'cycle_id', list: 'before_precision after_precision' },
  },
}
