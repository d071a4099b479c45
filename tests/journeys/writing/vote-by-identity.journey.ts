import type { Page } from '@playwright/test'
import { expect, journey, traveller } from '../journey.ts'

/** The demonstration's vote, which anybody may try. */
async function boothOf(page: Page): Promise<string> {
  await page.goto('/geumcheon/votes')
  await page.getByRole('link', { name: '2020년 협치사업, 다시 골라 보기' }).first().click()
  return `${new URL(page.url()).pathname.replace('/geumcheon', '')}/booth`
}

/** Signs in at the provider, whose own page this is. */
async function atProvider(page: Page, name: string): Promise<void> {
  await page.getByLabel('이름').fill(name)
  await page.getByRole('button', { name: '제공자에 로그인' }).click()
}

async function belong(page: Page): Promise<void> {
  await expect(page.getByText('본인 확인을 마쳤습니다.')).toBeVisible()
  await page.getByLabel('여기에 삽니다').check()
  await page.getByLabel('동', { exact: true }).selectOption({ index: 1 })
}

journey('a voter proves by a provider of identities, on a phone, and gets one token', async ({ page, browser }) => {
  const address = await boothOf(page)
  const baseURL = new URL(page.url()).origin
  const phone = await browser.newContext({
    ...{ baseURL, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  })
  const voting = await phone.newPage()
  const { visit, lookAround } = traveller(voting)
  await visit(address)
  await voting.getByRole('button', { name: '투표 시작' }).click()
  await expect(voting.getByRole('link', { name: '모두로그인으로 본인 확인하기' })).toBeVisible()
  await lookAround()

  await voting.getByRole('link', { name: '본인확인 체험으로 본인 확인하기' }).click()
  await expect(voting.getByRole('heading', { name: '본인확인 체험' })).toBeVisible()
  await voting.getByRole('button', { name: '그만두고 돌아가기' }).click()
  await expect(voting.getByText('본인확인을 그만두셨습니다.')).toBeVisible()
  await lookAround()

  await voting.getByRole('link', { name: '모두로그인으로 본인 확인하기' }).click()
  await atProvider(voting, '정다리')
  await belong(voting)
  await expect(voting).toHaveURL(/\/booth$/)
  await lookAround()
  await voting.getByRole('button', { name: '확인', exact: true }).click()
  await expect(voting.getByRole('checkbox').first()).toBeVisible()

  // The same person in another browser is known, and told where the token is.
  const elsewhere = await browser.newContext({ baseURL })
  const other = await elsewhere.newPage()
  await other.goto(`/geumcheon${address}`)
  await other.getByRole('button', { name: '투표 시작' }).click()
  await other.getByRole('link', { name: '모두로그인으로 본인 확인하기' }).click()
  await atProvider(other, '정다리')
  await belong(other)
  await other.getByRole('button', { name: '확인', exact: true }).click()
  await expect(other.getByText('이미 다른 기기에서 투표권을 받으셨습니다')).toBeVisible()
})
