import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { DueCount } from './core/due.ts'
import * as may from './core/permissions.ts'
import { CertificateId, DestructionCertificate } from './core/person-data.ts'

/** The number of a run: so short that behind it the name of a rule fits into the number of its certificate. */
export const RunId = CertificateId.max(32)

export const destroyDue = command({
  name: 'privacy.destroy-due',
  title: { ko: '보유기간이 끝난 개인정보를 파기한다', en: 'Destroy personal data whose term is over' },
  permission: may.mayDestroyDue,
  input: z.strictObject({ runId: RunId }),
  reply: z.object({ certificates: z.array(DestructionCertificate) }),
  refusal: z.object({
    kind: z.enum(['nothing-due', 'certificate-taken', 'account-not-found', 'account-destroyed', 'roles-still-held']),
  }),
})

export const listDue = query({
  name: 'privacy.list-due',
  title: { ko: '보유기간이 끝나 가는 개인정보와 파기 증명을 본다', en: 'See what falls due and what was destroyed' },
  permission: may.maySeeDue,
  input: z.object({ by: LocalDate }),
  reply: z.object({ due: z.array(DueCount), certificates: z.array(DestructionCertificate) }),
  refusal: noRefusals,
})
