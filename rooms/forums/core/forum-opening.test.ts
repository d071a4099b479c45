import { expect, test } from 'vitest'
import { forumOf } from './fixture.ts'
import { forumOpening } from './forum-opening.ts'

test('one registers for a forum as its seats are given, and simply comes to one without seats', () => {
  expect(forumOpening(forumOf({}))).toEqual({
    ...{ kind: 'forum', id: 'spring', title: '봄 공론장', path: '/forums/spring', way: 'sign-up' },
    ...{ opensOn: '2021-03-01', closesOn: '2021-03-10' },
  })
  expect(forumOpening(forumOf({ seated: 10 }))).toMatchObject({ way: 'wait' })
  expect(forumOpening(forumOf({ choosing: 'lots' }))).toMatchObject({ way: 'lots' })
  expect(forumOpening(forumOf({ seats: 0, opensOn: null, closesOn: null }))).toMatchObject({
    ...{ way: 'come', opensOn: null, closesOn: '2021-03-20' },
  })
  expect(forumOpening(forumOf({ state: 'settled' }))).toBeNull()
})
