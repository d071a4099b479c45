import { expect, test } from 'vitest'
import { decided, failed, kept, received, sending, standing, typed } from './field-state.ts'

const begun = standing('글')

test('typing makes a field to be saved, until it says again what is saved', () => {
  expect(typed(begun, '글!').status).toBe('editing')
  expect(typed(typed(begun, '글!'), '글 ').status).toBe('saved')
})

test('what was sent is saved, what was typed since is to be saved next', () => {
  const sent = sending(typed(begun, '글!'))
  expect(kept(sent, '글!')).toMatchObject({ status: 'saved', base: '글!' })
  expect(kept({ ...sent, mine: '글!!' }, '글!')).toMatchObject({ status: 'editing', base: '글!', mine: '글!!' })
  expect(failed(sent, '까닭')).toMatchObject({ status: 'unsaved', problem: '까닭', mine: '글!' })
})

test('another’s change comes in, is joined, or is shown beside what stands here', () => {
  expect(received(begun, '그들 글', '부서', true)).toMatchObject({ status: 'saved', mine: '그들 글', by: '부서' })
  expect(received(typed(standing('가\n나'), '가!\n나'), '가\n나!', null, true)).toMatchObject({
    status: 'editing',
    mine: '가!\n나!',
  })
  const torn = received(typed(begun, '내 글'), '그들 글', '부서', true)
  expect(torn).toMatchObject({ status: 'conflict', mine: '내 글', theirs: '그들 글' })
  expect(typed(torn, '내 글!')).toMatchObject({ status: 'conflict', mine: '내 글!' })
  expect(kept(torn, 'x')).toBe(torn)
  expect(failed(torn, 'x')).toBe(torn)
  expect(received(typed(begun, '같은 글 '), '같은 글', null, true)).toMatchObject({ status: 'saved', mine: '같은 글 ' })
  expect(received(typed(begun, '내 글'), '글', null, true)).toMatchObject({ status: 'editing', mine: '내 글' })
  expect(received(typed(standing(''), '내 글'), '그들 글', null, false).status).toBe('conflict')
})

test('a person decides which of two texts stays', () => {
  const torn = received(typed(begun, '내 글'), '그들 글', '부서', true)
  expect(decided(torn, 'theirs', '\n')).toMatchObject({ status: 'saved', mine: '그들 글' })
  expect(decided(torn, 'mine', '\n')).toMatchObject({ status: 'editing', mine: '내 글', base: '그들 글' })
  expect(decided(torn, 'both', ' / ')).toMatchObject({ status: 'editing', mine: '그들 글 / 내 글' })
})
