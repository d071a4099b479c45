import { expect, test } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { DongId } from '#rooms/organization/core/dong.ts'
import { proposalsImport } from './import-proposals.ts'
import { importWords } from './messages-import.ts'

const known = { dongs: [{ id: DongId.parse('doksan-1'), name: '독산1동' }], today: localDate('2021-03-02') }
const words = { title: '그늘막', place: '별빛공원', problem: '덥습니다.', wish: '놓아 주세요.' }
const read = (...rows: readonly Readonly<Record<string, string>>[]) =>
  proposalsImport.read(
    rows.map((cells, at) => ({ row: at + 2, cells: { ...words, receivedOn: '2021. 3. 1.', way: '전화', ...cells } })),
    known,
    { headings: {}, above: '' },
  )
const unfit = (cells: Readonly<Record<string, string>>) => {
  const outcome = read(cells)
  return outcome.ok ? [] : outcome.refusal.map(({ field, error }) => [field, error])
}

test('each row of a register says itself when and how it came, on which track, and by what consent', () => {
  const agreed = { way: '찾아가는 접수', contact: '010-1234-5678', consent: '서명', consentedOn: '20210228' }
  expect(
    read(agreed, { way: '서면', track: '주민참여예산', consent: '미동의' }, { consent: '구두 동의' }),
  ).toMatchObject({
    value: [
      {
        ...{ row: 2, title: '그늘막', dong: '', contact: '010-1234-5678' },
        came: { way: 'visit', track: 'suggestion', consent: 'signed', consentedOn: '2021-02-28' },
      },
      { row: 3, came: { way: 'paper', receivedOn: '2021-03-01', track: 'budget', consent: null } },
      { row: 4, came: { way: 'telephone', consent: 'spoken', consentedOn: '2021-03-01' } },
    ],
  })
  expect(read({ track: '정책제안' })).toMatchObject({ value: [{ came: { track: 'policy' } }] })
})

test('every cell that does not fit is named, and then no row is taken', () => {
  const { problems } = importWords
  expect(unfit({ title: '', place: 'ㄱ'.repeat(101), dong: '어디동' })).toEqual([
    ['title', problems.missing],
    ['place', problems['too-long']],
    ['dong', problems['dong-unknown']],
  ])
  expect(unfit({ receivedOn: '', way: '', track: '몰라', consent: '예' })).toEqual([
    ['receivedOn', problems.missing],
    ['way', problems.way],
    ['track', problems.track],
    ['consent', problems.consent],
  ])
  expect(unfit({ receivedOn: '봄', consentedOn: '2021-03-03', consent: '서명' })).toEqual([
    ['receivedOn', problems.date],
    ['consentedOn', problems.future],
  ])
  expect(unfit({ contact: '전화', consent: '서명' })).toEqual([['contact', problems['contact-unreadable']]])
  expect(unfit({ contact: '010-1234-5678' })).toEqual([['contact', problems['contact-without-consent']]])
  expect(unfit({ contact: '010-1234-5678', consent: '예' })).toEqual([['consent', problems.consent]])
})

test('a row without a cell has nothing in it', () => {
  const empty = proposalsImport.read([{ row: 2, cells: {} }], known, { headings: {}, above: '' })
  expect(empty.ok ? [] : empty.refusal.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['title', 'place', 'problem', 'wish', 'receivedOn', 'way']),
  )
})
