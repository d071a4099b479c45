import type { AccessLog } from '#kernel/access-log.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { giveReason } from '../contract-access.ts'
import { AccessReason } from '../core/access.ts'
import { accessWords } from '../core/messages-access.ts'
import { insertAccess, reasonGiven } from '../store/access-queries.ts'

/** Who read whose personal data, and why: the kernel's way to this room. A reason holds for the day on which it is given. */
export const accessLog: AccessLog = {
  reasonOf: async (trx, { districtId, accountId }, query, now) =>
    accountId === null ? null : reasonGiven(trx, districtId, { accountId, query, on: dateInSeoul(now) }),
  async keep(trx, accesses) {
    for (const access of accesses) await insertAccess(trx, access.districtId, access)
  },
  giving: giveReason,
  reasons: (lang) => AccessReason.options.map((value) => ({ value, label: accessWords(lang).reasons[value] })),
}
