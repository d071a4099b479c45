import type { z } from 'zod'
import { inTransaction } from '#db/connect.ts'
import { base64url } from '#kit/bytes.ts'
import { ok, refuse } from '#kit/result.ts'
import type { Manifest } from '#rooms/voting/core/protocol/manifest.ts'
import type { registrarPublic } from '../contract.ts'
import { admitAge, admitDeclared, admitTime, needsRoster } from '../core/admit.ts'
import { readDeskPass } from '../core/desk-pass.ts'
import { findPlaceAtDesk } from '../core/find-place.ts'
import { dayInSeoul, readMobile } from '../core/person.ts'
import { listMarks, marksOf, voterKey } from '../core/roll-marks.ts'
import { isOnRoster } from '../store/proof-queries.ts'
import { findDeskMark, insertDeskMark, rowsOfMarks } from '../store/roll-queries.ts'
import { holdVote } from '../store/vote-queries.ts'
import type { LoadedVote } from './loaded-vote.ts'
import { type Answered, nowOf, type Registrar } from './registrar.ts'
import { countMarks } from './see-attendance.ts'

type Mark = (typeof registrarPublic)['mark']

/** Marks the roll at a desk, before a card or a paper is given; whoever has voted by any channel is refused. */
export async function mark(
  registrar: Registrar,
  vote: LoadedVote,
  input: z.output<Mark['input']>,
): Answered<z.output<Mark['reply']>> {
  const { means } = registrar
  const { eh, election, eligibility, roll } = vote
  const now = nowOf(registrar)
  const pass = readDeskPass(means.secret, input.pass, { eh, to: 'mark', now })
  if (!pass.ok) return pass
  const inTime = admitTime(election.manifest, now)
  if (!inTime.ok) return inTime
  if (!takes(election.manifest, input.way)) return refuse({ kind: 'way-not-admitted' })
  const phone = input.phone === undefined ? ok(undefined) : readMobile(input.phone)
  if (!phone.ok) return phone
  const age = admitAge(election.manifest, eligibility, input.birth)
  if (!age.ok) return age
  // At a desk the officer sees the guardian.
  const declared = admitDeclared(eligibility, { isGuarded: false }, input)
  if (!declared.ok) return declared
  const asking = input.asking ?? null
  const known = marksOf(roll, { ...input, phone: phone.value })
  return inTransaction(means.db, async (trx) => {
    const held = await holdVote(trx, eh)
    if (held?.state !== 'open') return refuse({ kind: 'closed', closedAt: held?.closedAt ?? now } as const)
    const same = asking === null ? null : await findDeskMark(trx, eh, { asking })
    if (same !== null) return ok({ mark: same.mark, marks: await countMarks(trx, eh) })
    if (needsRoster(eligibility) && !(await isOnRoster(trx, eh, known)))
      return refuse({ kind: 'not-on-roster' } as const)
    const place = findPlaceAtDesk(known, await rowsOfMarks(trx, eh, listMarks(known)), input.isNamesake === true)
    if (!place.ok) return place
    const marks = listMarks(place.value.marks)
    const drawn = base64url(means.random(32))
    const row = {
      ...{ voterKey: base64url(voterKey(roll, marks[0] ?? drawn)), channel: input.way, mark: drawn, asking },
      isNamesake: place.value.isNamesake,
    }
    await insertDeskMark(trx, eh, row, { dong: declared.value.dong, on: dayInSeoul(now), marks })
    return ok({ mark: drawn, marks: await countMarks(trx, eh) })
  })
}

/** Whether a vote is held with cards, or with paper. */
const takes = ({ styles, paper }: Manifest, way: 'card' | 'paper'): boolean =>
  way === 'paper' ? paper !== 'none' : styles.some(({ channel }) => channel === 'onsite')
