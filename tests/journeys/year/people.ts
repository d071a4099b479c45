import type { Browser, Page } from '@playwright/test'
import { expect, traveller } from '../journey.ts'
import { sentTo } from '../sent-to.ts'
import { addresses } from '../start-madang.ts'

const dayInSeoul = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' })
/** Today in Seoul: the whole year is gone through in one day, each step on the page where it is done. */
export const today = dayInSeoul.format(new Date())
/** Templates begin on a working day; a fortnight ago there was one that is over. */
export const begun = dayInSeoul.format(Date.now() - 14 * 86_400_000)

export const desk = { viewport: { width: 1280, height: 900 } }
export const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }

/** Somebody with a window of their own, in which they stay signed in for the whole year. */
export interface Person extends ReturnType<typeof traveller> {
  readonly page: Page
  readonly main: ReturnType<Page['locator']>
}

/** Somebody who has not signed in, at a desk or with a phone, who comes from a network of their own. */
export async function somebody(
  browser: Browser,
  window: typeof desk | typeof phone,
  from = '10.0.200.1',
): Promise<Person> {
  const headers = { extraHTTPHeaders: { 'X-Forwarded-For': from } }
  const context = await browser.newContext({ ...window, ...headers, baseURL: addresses.year })
  const page = await context.newPage()
  return { page, main: page.locator('main'), ...traveller(page) }
}

/** Somebody who signs in with a demonstration account. */
export async function whoIs(browser: Browser, window: typeof desk | typeof phone, account: string, role: string) {
  const person = await somebody(browser, window)
  await person.signInAs(account, role)
  return person
}

/** Joins as a neighbour does: a code is sent to the phone, typed in, and the join agreed to. */
export async function join({ page, main }: Person, contact: string): Promise<void> {
  await page.goto('/geumcheon/sign-in')
  await main.getByLabel('휴대전화 번호나 전자우편 주소').fill(contact)
  await main.getByRole('button', { name: '번호 받기' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('받은 번호 적기')
  await main.getByLabel('여섯 자리 번호').fill(await sentTo(page, contact))
  await main.getByRole('button', { name: '들어가기' }).click()
  await main
    .getByLabel('표시 이름', { exact: false })
    .first()
    .fill(`이웃 ${contact.slice(-4)}`)
  await main.getByLabel('표시 이름을 보관하는 데 동의합니다').check()
  await main.getByLabel('연락처를 보관하는 데 동의합니다').check()
  await main.getByLabel('만 14세 이상입니다').check()
  await main.getByRole('button', { name: '가입하고 들어가기' }).click()
  await expect(page.locator('header')).toContainText('주민')
}
