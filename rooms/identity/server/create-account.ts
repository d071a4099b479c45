import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { createAccount } from '../contract.ts'
import * as store from '../store/queries.ts'
import { keepContact } from './keep-contact.ts'
import type { SignInMeans } from './sign-in-means.ts'

export const createAccountWith = ({ sealing }: SignInMeans) =>
  handleCommand(createAccount, async ({ trx, districtId }, { contact: typed, ...input }) => {
    const { accountId } = input
    if ((await store.findAccount(trx, districtId, accountId)) !== null) return refuse({ kind: 'account-id-taken' })
    const contact = typed === null || typed === '' ? null : keepContact(sealing, { districtId, accountId }, { typed })
    await store.insertAccount(trx, districtId, { ...input, contact })
    return ok({ reply: { accountId }, about: [{ kind: 'account', id: accountId }] })
  })
