import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildHouse } from '#apps/house.ts'
import { handleCommand } from '#kernel/handler.ts'
import { base64url } from '#kit/bytes.ts'
import { ok, refuse } from '#kit/result.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { giveShare } from '../../contract-office.ts'
import { typeShare } from '../../contract-onsite.ts'
import { writeShare } from '../../core/onsite/share-text.ts'
import { VoteId } from '../../core/vote-id.ts'
import { typeShareHandler } from './type-share.ts'

const voteId = VoteId.parse('vote-2026')
const share = (x: number) => ({ x, y: new Uint8Array(32).fill(x) })
const given: string[] = []
let room: RoomTest

beforeAll(async () => {
  const giveShareHandler = handleCommand(giveShare, async (_context, input) => {
    if (input.share !== base64url(share(input.number).y)) return refuse({ kind: 'not-this-share', field: 'share' })
    given.push(`${input.number}`)
    return ok({ reply: { voteId, given: given.length }, about: [] })
  })
  const polling = {
    ...{ name: 'polling', title: { ko: '주민투표', en: 'Votes' }, explain: () => null },
    handlers: [typeShareHandler, giveShareHandler],
  }
  const others = buildHouse({ signIn: testSignIn }).rooms.filter(({ name }) => name !== 'polling')
  room = await openRoom([...others, polling])
})
afterAll(() => room.close())

const type = (typed: string) => room.run(typeShare, { voteId, share: typed })
const refusal = (refused: object) => ({ ok: false, refusal: { field: 'share', ...refused } })

test('a share is given as it stands on its paper, and a slip is told by its group', async () => {
  const text = writeShare(share(2))
  expect(await type(text.toLowerCase())).toMatchObject({ ok: true, value: { given: 1 } })
  expect(given).toEqual(['2'])
  expect(await type(text.slice(1))).toMatchObject(refusal({ kind: 'share-length', letters: 69 }))
  expect(await type(text.replace(/^./, (letter) => (letter === '0' ? '1' : '0')))).toMatchObject(
    refusal({ kind: 'share-group', group: 1 }),
  )
  expect(await type(writeShare(share(9)))).toMatchObject(refusal({ kind: 'not-this-share' }))
  expect(await type(writeShare({ ...share(1), y: share(3).y }))).toMatchObject(refusal({ kind: 'not-this-share' }))
  expect(given).toHaveLength(1)
})
