import { createAccount, grantRole } from '#rooms/identity/contract.ts'
import { askCode, signInWithCode } from '#rooms/identity/contract-code.ts'
import { proposeRole } from '#rooms/identity/contract-roles.ts'
import { invite } from '#rooms/identity/contract-sign-in.ts'
import { follow } from '#rooms/notices/contract.ts'
import { askRequest } from '#rooms/privacy/contract-requests.ts'
import type { Doing, Visited } from './doing.ts'

/** By which the neighbour who joined asks to prove who they are. */
export const proofToken = 'proof-'.padEnd(32, 'n')

/** A second administrator who has proposed a role, a code that waits to be typed, and requests about one's own data. */
export async function peopleUnderWay({ run, day, lastCode }: Doing): Promise<readonly Visited[]> {
  const second = 'second-administrator'
  await run(createAccount, { accountId: second, displayName: '또 다른 관리자', purpose: '검사' }, { as: 'operator' })
  await run(grantRole, { accountId: second, role: 'administrator' }, { as: 'operator' })
  await run(createAccount, { accountId: 'newcomer', displayName: '새 담당', purpose: '검사' }, { as: 'operator' })
  await run(
    proposeRole,
    { proposalId: 'role-for-newcomer', accountId: 'newcomer', role: 'auditor', until: day(90), reason: '감사 담당' },
    { as: 'administrator', account: second },
  )
  await run(createAccount, { accountId: 'invited', displayName: '초대받은 사람', purpose: '검사' }, { as: 'operator' })
  await run(invite, { enrolmentId: 'link-for-invited', accountId: 'invited' }, { as: 'administrator' })
  const proven = 'proven-'.padEnd(32, 'c')
  await run(askCode, { token: proven, contact: 'comes@example.org' }, { as: 'visitor' })
  await run(signInWithCode, { token: proven, code: lastCode() }, { as: 'visitor' })
  const token = 'code-'.padEnd(32, 'a')
  await run(askCode, { token, contact: 'resident@example.org' }, { as: 'visitor' })
  for (const [requestId, kind] of [
    ['request-to-delete', 'delete'],
    ['request-to-correct', 'correct'],
  ] as const)
    await run(askRequest, { requestId, kind, wish: '제 정보를 살펴 주세요' }, { as: 'resident' })
  await run(follow, { subject: { kind: 'cycle', id: 'cycle-2020' } }, { as: 'resident' })
  return [
    ['administrator', '/accounts'],
    ['auditor', '/accounts'],
    ['visitor', `/sign-in/code/${token}`],
    ['visitor', `/sign-in/code/${proven}`],
    ['neighbour', '/sign-in/prove'],
    ['neighbour', `/sign-in/code/${proofToken}`],
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
