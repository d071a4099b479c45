import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { meansOn } from '#apps/means.ts'
import { joinRooms } from '#kernel/house.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { addDong, foundDistrict } from '#rooms/organization/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { type TestDatabase, testDatabase } from '#tests/support/database.ts'
import { type Chapter, type Listener, tellStory } from './teller.ts'

const clock = () => Instant.parse('2021-06-01T01:00:00.000Z')
const names = { name: '금천구', nameEn: 'Geumcheon-gu', city: '서울특별시', cityEn: 'Seoul' }
const opening: Chapter = {
  title: 'The opening',
  happens: (tell) => tell(foundDistrict, names, { as: 'operator', on: '2019-01-01' }),
}
const adding = (dongId: string): Chapter => ({
  title: 'The dongs',
  happens: (tell) => tell(addDong, { dongId, name: '가산동' }, { as: 'administrator', on: '2019-01-01' }),
})
const story = (...chapters: Chapter[]) => ({ districtId: DistrictId.parse('geumcheon'), chapters })

let database: TestDatabase
const listenerWith = (rooms: Parameters<typeof joinRooms>[0]): Listener => {
  const house = joinRooms(rooms)
  return { house, means: meansOn(database.db, house) }
}
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

describe('a story', () => {
  test('is told once, however often', async () => {
    const listener = listenerWith([organizationRoom])
    const told = story(opening, adding('gasan'))
    expect(await tellStory(told, listener, clock)).toEqual({ done: 2, repeated: 0 })
    expect(await tellStory(told, listener, clock)).toEqual({ done: 0, repeated: 2 })
  })

  test('ends with the chapter and the refusal when a command is refused', async () => {
    const telling = tellStory(story(opening, adding('gasan-2')), listenerWith([organizationRoom]), clock)
    await expect(telling).rejects.toThrow(/The dongs: organization\.add-dong refused: .*name-taken/)
  })

  test('ends where a room is missing', async () => {
    const telling = tellStory(story(opening, adding('gasan-3')), listenerWith([]), clock)
    await expect(telling).rejects.toThrow('The opening: organization.found-district is not mounted.')
  })
})
