import { randomBytes } from 'node:crypto'
import type { Trx } from '#db/connect.ts'
import type { Teller, Telling, TellingKind, ToldTo } from '#kernel/telling.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import { dateInSeoul, type Instant } from '#kit/korean-date.ts'
import { TellingId, usualMeans } from '../core/notice.ts'
import * as store from '../store/tell-queries.ts'
import type { People } from './notice-parts.ts'

interface TellerParts {
  readonly tells: ReadonlyMap<string, TellingKind>
  readonly people: Pick<People, 'holdersOf' | 'standing'>
}

/** Writes down who is told what, in the transaction of the command that did it. It goes out afterwards. */
export const tellerWith = ({ tells, people }: TellerParts): Teller => ({
  async put(trx, { districtId, by, now, tellings }) {
    for (const telling of tellings) {
      const kind = tells.get(telling.kind)
      if (kind === undefined) throw new Error(`No room declares that it tells ${telling.kind}.`)
      const named = await namedAccounts(trx, people, { districtId, now, to: telling.to })
      const followersOf = telling.to.flatMap((to) => ('followersOf' in to ? to.followersOf : []))
      if (named.length === 0 && followersOf.length === 0) continue
      const tellingId = TellingId.parse(`telling-${randomBytes(12).toString('hex')}`)
      const told = { tellingId, toldAt: now, ...contentOf(telling) }
      const receivers = {
        accounts: named,
        followersOf,
        but: [...(by === null ? [] : [by]), ...(telling.except ?? [])],
        usually: usualMeans(kind),
      }
      await store.insertTelling(trx, districtId, told, receivers)
    }
  },
})

const contentOf = ({ kind, words, about, path }: Telling) => ({ kind, words, about, path })

/** The accounts that are told by name or by the role that they hold today; who was destroyed is told nothing. */
async function namedAccounts(
  trx: Trx,
  people: TellerParts['people'],
  { districtId, now, to }: { readonly districtId: DistrictId; readonly now: Instant; readonly to: readonly ToldTo[] },
): Promise<readonly AccountId[]> {
  const accounts = to.flatMap((one) => ('accounts' in one ? one.accounts : []))
  const named = new Set(accounts.length === 0 ? [] : await people.standing(trx, districtId, accounts))
  const on = dateInSeoul(now)
  for (const held of to)
    if ('role' in held) for (const holder of await people.holdersOf(trx, districtId, { ...held, on })) named.add(holder)
  return [...named]
}
