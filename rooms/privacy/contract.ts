import { z } from 'zod'
import { noRefusals, query } from '#kit/contract.ts'
import { Declared } from './core/declared.ts'
import { maySeePrivacy } from './core/permissions.ts'

export const seeDeclarations = query({
  name: 'privacy.see-declarations',
  title: { ko: '개인정보를 무엇 때문에 얼마 동안 두는지 본다', en: 'See what is kept of people, why and how long' },
  permission: maySeePrivacy,
  input: z.object({}),
  reply: Declared,
  refusal: noRefusals,
})
