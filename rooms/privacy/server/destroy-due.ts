import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { destroyDue } from '../contract-due.ts'
import { beginningOf } from '../core/access.ts'
import { accountsSchedule, dueRules, overBefore } from '../core/due.ts'
import { addCells, CertificateId, type DestructionCertificate } from '../core/person-data.ts'
import { destroyOver } from '../store/due-queries.ts'
import { insertCertificate } from '../store/person-queries.ts'
import { destroyPerson } from './destroy-person.ts'
import type { PersonalHouse } from './personal-house.ts'

/** Destroys everything whose declared term is over, with a certificate for each rule by which something went. */
export const destroyDueWith = (house: PersonalHouse) =>
  handleCommand(destroyDue, async (context, { runId }) => {
    const { trx, districtId, effectiveOn } = context
    const accounts = await house.dueAccounts(context, effectiveOn)
    const people = await destroyAccounts(house, context, accounts)
    if (!people.ok) return people
    const done = [...people.value, ...(await destroyTerms(house, context))]
    if (done.length === 0) return refuse({ kind: 'nothing-due' })
    const certificates: DestructionCertificate[] = []
    for (const { schedule, cells, bodies } of done) {
      const certificateId = CertificateId.parse(`${runId}-${schedule.replaceAll('_', '-')}`)
      const rule = 'schedule' as const
      const certificate = { certificateId, rule, schedule, destroyedOn: effectiveOn, cells: [...cells], bodies }
      if (!(await insertCertificate(trx, districtId, certificate))) return refuse({ kind: 'certificate-taken' })
      certificates.push(certificate)
    }
    const erase = accounts.map((id) => ({ kind: 'account', id }))
    const about = [{ kind: 'district', id: districtId }, ...erase]
    return ok({ reply: { certificates }, about, ...(erase.length === 0 ? {} : { erase }) })
  })

type Done = Pick<DestructionCertificate, 'cells' | 'bodies'> & { readonly schedule: string }

/** Destroys the accounts whose day has come, as one does whose person asked for it. */
async function destroyAccounts(
  house: PersonalHouse,
  context: CommandContext,
  accounts: readonly AccountId[],
): Promise<Result<readonly Done[], { readonly kind: 'account-not-found' | 'account-destroyed' | 'roles-still-held' }>> {
  if (accounts.length === 0) return ok([])
  let all: Done = { schedule: accountsSchedule, cells: [], bodies: 0 }
  for (const accountId of accounts) {
    const destroyed = await destroyPerson(house, context, accountId)
    if (!destroyed.ok) return destroyed
    const { cells, bodies } = destroyed.value
    all = { ...all, cells: [...addCells(all.cells, cells)], bodies: all.bodies + bodies }
  }
  return ok([all])
}

/** Destroys what stands in tables longer than its term. */
async function destroyTerms(
  { declarations }: PersonalHouse,
  { trx, districtId, effectiveOn }: CommandContext,
): Promise<readonly Done[]> {
  const done: Done[] = []
  for (const rule of dueRules(declarations)) {
    const counts = await destroyOver(trx, districtId, rule, beginningOf(overBefore(rule, effectiveOn)))
    const cells = rule.columns
      .map((column, at) => ({ column: `${rule.table}.${column}`, before: counts[at] ?? 0, after: 0 }))
      .filter(({ before }) => before > 0)
    if (cells.length > 0) done.push({ schedule: rule.table, cells, bodies: 0 })
  }
  return done
}
