import type { Room } from '#kernel/house.ts'
import { type PersonalHouse, seeDeclarationsWith } from './see-declarations.ts'

/** The room as it is mounted; what the rooms below declare is handed in. */
export const privacyRoom = (house: PersonalHouse): Room => ({
  name: 'privacy',
  title: { ko: '개인정보', en: 'Personal information' },
  handlers: [seeDeclarationsWith(house)],
  explain: () => null,
})
