import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectWhole, type PageWish, showPage } from '#tests/support/show-page.ts'
import { type VoteInOffice, voteInOffice } from '#tests/support/vote/vote-in-office.ts'
import { answerAppeal, fileAppeal } from '../contract-appeals.ts'
import * as votes from '../contract-office.ts'
import { appealsPage } from './appeals-page.tsx'
import { newAppealKey } from './new-appeal-key.ts'
import { newAppealPage } from './new-appeal-page.tsx'

const voteId = 'spring' as never
const key = 'abcd-2345-efgh'
let office: VoteInOffice
const show = async ({ path }: { readonly path: string }, wish: PageWish = {}) => {
  const html = await showPage(office.room, [appealsPage, newAppealPage], path, { params: { id: 'spring' }, ...wish })
  if (html.includes('<h1>')) expectWhole(html)
  return html
}

beforeAll(async () => {
  office = await voteInOffice()
  await office.design()
})
afterAll(() => office.room.close())

test('a draft has none for the public', async () => {
  expect(await show(appealsPage)).toBe('vote-not-found')
  expect(await show(newAppealPage, { params: { id: 'N' } })).toBe('vote-not-found')
  expect(await show(appealsPage, { params: { id: 'N' } })).toBe('vote-not-found')
  expect(await show(newAppealPage, { role: 'secretariat' })).toContain('이의신청 기간이 끝났습니다.')
})

test('a form is offered with a key of its own, which leads to the answer', async () => {
  await office.run(votes.announceVote, { voteId })
  const html = await show(newAppealPage)
  const drawn = /name="key" value="([^"]+)"/.exec(html)?.[1] ?? ''
  expect(drawn).toMatch(/^[2-9a-z]{4}(-[2-9a-z]{4}){2}$/)
  expect(html).toContain(`/votes/spring/appeals?key=${drawn}`)
  expect(new Set(Array.from({ length: 100 }, newAppealKey)).size).toBe(100)
  const form = {
    ...{ command: fileAppeal.name, values: { key, what: '적던 글', about: 'proof' }, sentence: '고쳐 주세요.' },
    ...{ refusal: { kind: 'invalid-input' }, fieldErrors: { what: '고쳐 주세요.' } },
  }
  const back = await show(newAppealPage, { form, lang: 'en' })
  expect([back.includes(`value="${key}"`), back.includes('적던 글')]).toEqual([true, true])
})

test('one’s own is found by its key, typed in any case; another key finds nothing', async () => {
  await office.run(fileAppeal, { voteId, key, about: 'receipt', what: '접수증이 다릅니다.', reference: 'k3Qz' })
  const own = await show(appealsPage, { query: { key: ` ${key.toUpperCase()} ` } })
  expect(own).toContain('접수증이 다릅니다.')
  expect(own).toContain('이의신청 거두기')
  expect(await show(appealsPage, { query: { key: 'abcd-2345-zzzz' } })).toContain('그런 접수번호가 없습니다.')
  expect(await show(appealsPage, { query: { key: '<' } })).toContain('그런 접수번호가 없습니다.')
  expect(await show(appealsPage)).not.toContain('접수증이 다릅니다.')
})

test('the office answers, an auditor reads, and what was typed for one comes back to that one', async () => {
  const form = {
    ...{ command: answerAppeal.name, values: { no: '1', answer: '적던 답' }, sentence: '골라 주세요.' },
    ...{ refusal: { kind: 'invalid-input' }, fieldErrors: { outcome: '골라 주세요.' } },
  }
  const desk = await show(appealsPage, { role: 'secretariat', form })
  expect([desk.includes('적던 답'), desk.includes('접수증이 다릅니다.'), desk.includes('k3Qz')]).toEqual([
    true,
    true,
    true,
  ])
  const audited = await show(appealsPage, { role: 'auditor', lang: 'en' })
  expect([audited.includes('접수증이 다릅니다.'), audited.includes('answer-1')]).toEqual([true, false])
  await office.run(answerAppeal, { voteId, no: 1, outcome: 'rejected', answer: '기록과 같습니다.' })
  const own = await show(appealsPage, { query: { key } })
  expect([own.includes('기록과 같습니다.'), own.includes('이의신청 거두기')]).toEqual([true, false])
})
