import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { handlers } from './handlers.ts'

export const plansRoom: Room = {
  name: 'plans',
  title: { ko: '계획과 사업', en: 'Plans and projects' },
  handlers,
  explain,
}
