import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '#db/connect.ts'
import { initialsOf, jamoOf, seeksInitials } from '#kernel/search-letters.ts'
import { DistrictId } from '#kit/id.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { search } from '../contract.ts'
import { siteRoom } from './room.ts'
import { searchIndex } from './search-index.ts'

let room: RoomTest
const districtId = DistrictId.parse('geumcheon')
const entry = (id: string, title: string, text = '') => ({ kind: 'item', id, title, text, path: `/items/${id}` })

beforeAll(async () => {
  room = await openRoom([siteRoom({})])
  await inTransaction(room.db, async (trx) => {
    await searchIndex.put(trx, districtId, [
      entry('river', '안양천에서 놀자!(안양천 생태탐방로 조성)', '안전한 놀이'),
      entry('road', '청년과 함께하는 활기찬 독산로 만들기', '독산로 보행환경 개선사업'),
      entry('sale', '100% 할인_행사', 'Smart IoT'),
    ])
    await searchIndex.put(trx, DistrictId.parse('gwanak'), [entry('other', '안양천 다른 구')])
  })
})
afterAll(() => room.close())

const found = async (q: string) => {
  const answer = await room.ask(search, { q })
  return answer.ok ? answer.value.entries.map((one) => one.id) : answer.refusal
}

describe('search', () => {
  test.each([
    ['a whole word', '안양천', ['river']],
    ['part of a word', '탐방', ['river']],
    ['half a syllable, as one types', '탐바', ['river']],
    ['other spacing', '안양 천에서놀자', ['river']],
    ['initial consonants', 'ㅇㅇㅊ', ['river']],
    ['two words in any order', '개선 독산로', ['road']],
    ['Latin letters in any case', 'smart iot', ['sale']],
    ['signs that mean something to SQL', '100%', ['sale']],
    ['an underscore is an underscore', '할인_', ['sale']],
    ['nothing that matches', '한강', []],
    ['no words', '   ', []],
    ['a word of another district', '다른 구', []],
  ])('finds by %s', async (_, q, ids) => {
    expect(await found(q)).toEqual(ids)
  })

  test('counts by kind, and forgets what is removed', async () => {
    expect(await room.ask(search, { q: '로', size: 1 })).toMatchObject({
      value: { total: 2, kinds: [{ kind: 'item', count: 2 }], entries: [{}] },
    })
    expect(await room.ask(search, { q: '로', kind: 'meeting' })).toMatchObject({ value: { total: 0 } })
    await inTransaction(room.db, (trx) => searchIndex.remove(trx, districtId, [{ kind: 'item', id: 'road' }]))
    expect(await found('독산로')).toEqual([])
  })

  test('putting a thing again replaces it', async () => {
    await inTransaction(room.db, (trx) => searchIndex.put(trx, districtId, [entry('river', '새 이름')]))
    expect(await found('안양천에서')).toEqual([])
    expect(await found('새이름')).toEqual(['river'])
  })
})

describe('the letters', () => {
  test('are the same however the text is composed', () => {
    expect(jamoOf('각'.normalize('NFD'))).toBe(jamoOf('각'))
    expect(initialsOf('안양천 길')).toBe('ㅇㅇㅊㄱ')
    expect([seeksInitials('ㅇㅇㅊ'), seeksInitials('안ㅇ'), seeksInitials('a')]).toEqual([true, false, false])
  })
})
