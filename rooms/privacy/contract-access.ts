import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { AccessEntry, AccessReason, OftenRead } from './core/access.ts'
import * as may from './core/permissions.ts'

export const giveReason = command({
  name: 'privacy.give-reason',
  title: { ko: '다른 사람의 개인정보를 왜 보는지 적는다', en: 'Say why personal data of others are read' },
  done: { ko: '까닭을 적었습니다.', en: 'Your reason was noted.' },
  permission: may.mayGiveReason,
  input: z.strictObject({
    queries: z.array(z.string().max(100)).min(1).max(20),
    reason: AccessReason,
    words: z.string().trim().max(200).default(''),
  }),
  reply: z.object({ queries: z.array(z.string()) }),
  refusal: z.object({ kind: z.enum(['not-signed-in', 'words-needed']) }),
})

export const listAccess = query({
  name: 'privacy.list-access',
  title: { ko: '누가 왜 개인정보를 보았는지 살핀다', en: 'Review who read personal data, and why' },
  permission: may.mayReviewAccess,
  personal: {
    file: 'access',
    about: ({ entries, often }) =>
      [...entries.map(({ readBy }) => readBy), ...often.map(({ accountId }) => accountId)].filter(
        (one) => one !== null,
      ),
  },
  input: z.object({ month: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/) }),
  reply: z.object({ entries: z.array(AccessEntry), often: z.array(OftenRead) }),
  refusal: noRefusals,
})
