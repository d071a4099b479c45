import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { findPeople } from '../contract.ts'
import { grantsOn } from '../core/account.ts'
import { whomOneFinds } from '../core/whom-one-finds.ts'
import { peopleNamed } from '../store/people-queries.ts'
import type { KnownUnits } from './known-units.ts'

const most = 20

export const findPeopleWith = (knownUnits: KnownUnits) =>
  handleQuery(findPeople, async (context, { words }) => {
    const { trx, districtId, now, actor } = context
    const today = dateInSeoul(now)
    const found = await peopleNamed(trx, districtId, words.split(/[\s,]+/).filter(Boolean), {
      ...{ most: most + 1, holding: whomOneFinds(actor), on: today },
    })
    return ok({
      people: found.slice(0, most).map((person) => ({ ...person, grants: grantsOn(person.grants, today) })),
      more: found.length > most,
      units: [...(await knownUnits(context))],
    })
  })
