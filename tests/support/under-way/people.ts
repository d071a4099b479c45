import { askCode } from '#rooms/identity/contract-code.ts'
import { proposeRole } from '#rooms/identity/contract-roles.ts'
import { openRecovery } from '#rooms/identity/contract-sign-in.ts'
import { createAccount, grantRole } from '#rooms/identity/contract.ts'
import { follow } from '#rooms/notices/contract.ts'
import { askRequest } from '#rooms/privacy/contract-requests.ts'
import { demoAccount } from '#samples/teller.ts'
import type { Doing, Visited } from './doing.ts'

/** A second administrator who has proposed a role, a code that waits to be typed, and requests about one's own data. */
export async function peopleUnderWay({ run, day }: Doing): Promise<readonly Visited[]> {
  const second = 'second-administrator'
  await run(createAccount, { accountId: second, displayName: '또 다른 관리자', purpose: '검사' }, { as: 'operator' })
  await run(grantRole, { accountId: second, role: 'administrator' }, { as: 'operator' })
  await run(createAccount, { accountId: 'newcomer', displayName: '새 담당', purpose: '검사' }, { as: 'operator' })
  await run(
    proposeRole,
    { proposalId: 'role-for-newcomer', accountId: 'newcomer', role: 'auditor', until: day(90), reason: '감사 담당' },
    { as: 'administrator', account: second },
  )
  const token = 'code-'.padEnd(32, 'a')
  await run(askCode, { token, contact: 'resident@example.org' }, { as: 'visitor' })
  for (const [requestId, kind] of [
    ['request-to-delete', 'delete'],
    ['request-to-correct', 'correct'],
  ] as const)
    await run(askRequest, { requestId, kind, wish: '제 정보를 살펴 주세요' }, { as: 'resident' })
  await run(follow, { subject: { kind: 'cycle', id: 'cycle-2020' } }, { as: 'resident' })
  void demoAccount
  void openRecovery
  return [
    ['administrator', '/accounts'],
    ['auditor', '/accounts'],
    ['visitor', `/sign-in/code/${token}`],
    ['visitor', '/sign-in'],
    ['visitor', '/sign-in/recover'],
    ['resident', '/account'],
    ['resident', '/privacy/requests'],
    ['administrator', '/privacy/work'],
    ['resident', '/notices'],
    ['resident', '/notices/settings'],
    ['resident', '/follow/cycle/cycle-2020'],
  ]
}
