import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '#db/connect.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { createAccount } from '#rooms/identity/contract.ts'
import { contactIndexes, placeOfContact } from '#rooms/identity/server/keep-contact.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import { accountOfContact } from '#rooms/identity/store/contact-queries.ts'
import { deliverDue } from '#rooms/notices/server/deliver.ts'
import { postCodeWith } from '#rooms/notices/server/post-code.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest, testNow } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { sealContacts } from './seal-contacts.ts'
import { sealingWith } from './sealing.ts'

const districtId = DistrictId.parse('geumcheon')
const [old, next] = ['old', 'next'].map((id) => ({ id, key: randomBytes(32) })) as [
  { id: string; key: Buffer },
  { id: string; key: Buffer },
]
const [before, during, after] = [sealingWith([old]), sealingWith([next, old]), sealingWith([next])]
const people = 450
const contactOf = (at: number) => `person${at}@example.kr`
let room: RoomTest

beforeAll(async () => {
  room = await openRoom([organizationRoom, identityRoom({ ...testSignIn, sealing: before })])
  for (const at of [0, 1]) {
    const account = { accountId: `person-${at}`, displayName: '이름', contact: contactOf(at), purpose: '검사' }
    await room.run(createAccount, account, { role: 'operator' })
  }
  // What an earlier version left in plain words.
  await sql`
    insert into account (district_id, account_id, display_name, contact, purpose)
    select 'geumcheon', 'person-' || at, '이름', 'person' || at || '@example.kr', '검사'
    from generate_series(2, ${sql.lit(people - 1)}) as at`.execute(room.db)
})
afterAll(() => room.close())

const contacts = async () =>
  (
    await sql<{ id: string; contact: string; index: string | null }>`
      select account_id as id, contact, contact_index as index from account where contact is not null`.execute(room.db)
  ).rows

describe('keys', () => {
  it('are changed while Madang runs: afterwards the old one is not needed, and nobody is lost', async () => {
    const post = { channel: 'text', address: '01012345678', code: '123456', lang: 'ko', now: testNow } as const
    const endsAt = '2021-03-02T01:05:00.000Z' as typeof testNow
    const means = { sealing: before, origin: 'https://madang.example', ways: {}, shown: null }
    await inTransaction(room.db, (trx) => postCodeWith(means)(trx, districtId, { ...post, endsAt }))
    expect((await contacts()).filter(({ contact }) => contact.startsWith('person')).length).toBe(people - 2)

    expect(await sealContacts(room.db, during)).toEqual({ sealed: people + 1, unopened: 0 })
    expect(await sealContacts(room.db, during)).toEqual({ sealed: 0, unopened: 0 })
    const kept = await contacts()
    expect(kept.length).toBe(people)
    for (const { id, contact, index } of kept) {
      const accountId = AccountId.parse(id)
      const plain = contactOf(Number(id.slice('person-'.length)))
      expect(after.open(placeOfContact(districtId, accountId), contact)).toBe(plain)
      expect(index).toBe(contactIndexes(after, districtId, plain)[0])
    }
    const sent: string[] = []
    const text = async ({ to }: { to: string }) => {
      sent.push(to)
      return null
    }
    await deliverDue(room.db, { ...means, sealing: after, ways: { text } }, { districtId, clock: () => testNow })
    expect(sent).toEqual(['01012345678'])
  })

  it('of before still find a contact while they are known, and the new one alone afterwards', async () => {
    await sql`update account set contact_proven_at = now() where account_id = 'person-7'`.execute(room.db)
    const found = (sealing: typeof before) =>
      inTransaction(room.db, (trx) =>
        accountOfContact(trx, districtId, contactIndexes(sealing, districtId, contactOf(7))),
      )
    expect([await found(before), await found(during), await found(after)]).toEqual([null, 'person-7', 'person-7'])
  })

  it('that are lost are told of, and what they sealed stays as it is', async () => {
    const was = await contacts()
    const stranger = sealingWith([{ id: 'stranger', key: randomBytes(32) }])
    expect(await sealContacts(room.db, stranger)).toEqual({ sealed: 0, unopened: people })
    expect(await contacts()).toEqual(was)
  })

  it('of another house under the same name are told of too', async () => {
    const impostor = sealingWith([{ id: next.id, key: randomBytes(32) }])
    expect(await sealContacts(room.db, impostor)).toEqual({ sealed: 0, unopened: people })
  })

  it('are changed for what forums, courses and proposals keep, too', async () => {
    const forum = 'forum_registration geumcheon spring 3 person'
    const course = 'course_enrolment geumcheon spring 4 person'
    const proposal = 'proposal geumcheon visit-1 contact'
    await inTransaction(room.db, async (trx) => {
      // Set down by themselves, without the forum, the course and the proposal around them.
      await sql`alter table forum_registration drop constraint forum_registration_district_id_forum_id_fkey`.execute(
        trx,
      )
      await sql`alter table course_enrolment drop constraint course_enrolment_district_id_course_id_fkey`.execute(trx)
      await sql`alter table proposal_intake drop constraint proposal_intake_district_id_proposal_id_fkey`.execute(trx)
      await sql`
        insert into forum_registration (district_id, forum_id, no, person, civil, channel, state, code)
        values ('geumcheon', 'spring', 3, ${before.seal(forum, '{}')}, true, 'desk', 'seated', 'C')`.execute(trx)
      await sql`
        insert into course_enrolment (district_id, course_id, no, person, channel, state, code)
        values ('geumcheon', 'spring', 4, ${before.seal(course, '{}')}, 'desk', 'seated', 'C')`.execute(trx)
      await sql`
        insert into proposal_intake (district_id, proposal_id, intake_id, way, received_on, consent, consented_on, contact, contact_index, destroy_after)
        values ('geumcheon', 'visit-1', 'visit', 'visit', '2021-03-01', 'signed', '2021-03-01',
          ${before.seal(proposal, contactOf(3))}, 'old', '2022-03-01')`.execute(trx)
    })
    expect(await sealContacts(room.db, during)).toEqual({ sealed: 3, unopened: 0 })
    const { rows } = await sql<{ person: string; enrolled: string; contact: string; found: string }>`
      select r.person, e.person as enrolled, contact, contact_index as found
      from forum_registration r, course_enrolment e, proposal_intake`.execute(room.db)
    expect(rows).toHaveLength(1)
    for (const { person, enrolled, contact, found } of rows) {
      expect([after.open(forum, person), after.open(course, enrolled)]).toEqual(['{}', '{}'])
      expect(after.open(proposal, contact)).toBe(contactOf(3))
      expect(found).toBe(contactIndexes(after, districtId, contactOf(3))[0])
    }
  })
})
