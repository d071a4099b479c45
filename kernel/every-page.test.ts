import { expect, it } from 'vitest'
import { everyPage } from './every-page.ts'

it('gives the entries of every page in their order, and asks for no page that is not there', async () => {
  const pages = [['가', '나'], ['다', '라'], ['마']]
  const askedFor: number[] = []
  const ask = async (page: number) => {
    askedFor.push(page)
    return { entries: pages[page - 1] ?? [], pages: pages.length }
  }
  expect(await everyPage(ask, ({ entries }) => entries)).toEqual(['가', '나', '다', '라', '마'])
  expect(askedFor).toEqual([1, 2, 3])
})

it('asks once for a list that has nothing', async () => {
  expect(
    await everyPage(
      async () => ({ pages: 0 }),
      () => [],
    ),
  ).toEqual([])
})
