import type { Page } from '@playwright/test'
import { expect, journey } from '../journey.ts'

/** Signs in at the provider, whose own page this is. */
async function atProvider(page: Page, name: string): Promise<void> {
  await page.getByLabel('이름').fill(name)
  await page.getByRole('button', { name: '제공자에 로그인' }).click()
}

const signOut = (page: Page) => page.getByRole('button', { name: '로그아웃' }).click()
const enter = (page: Page) => page.getByRole('link', { name: '모두로그인으로 들어가기' }).click()

journey('a resident joins with a service, and comes back with it', async ({ page, visit, lookAround, by }) => {
  const person = `봄날-${by}`
  await visit('/sign-in')
  await enter(page)
  await atProvider(page, person)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('주민으로 가입하기')
  await expect(page.locator('main')).toContainText('연계정보(CI·DI)')
  await lookAround()

  await page.getByLabel('표시 이름', { exact: false }).first().fill('봄날')
  await page.getByLabel('만 14세 이상입니다').check()
  await page.getByRole('button', { name: '가입하고 들어가기' }).click()
  await expect(page.getByRole('alert')).toContainText('동의해야 가입할 수 있습니다.')
  await lookAround()
  await page.getByLabel('표시 이름을 보관하는 데 동의합니다').check()
  await page.getByLabel('바꾼 회원 번호를 보관하는 데 동의합니다').check()
  await page.getByRole('button', { name: '가입하고 들어가기' }).click()
  await expect(page.locator('header')).toContainText('주민')
  await signOut(page)

  await visit('/sign-in')
  await enter(page)
  await expect(page.locator('header')).toContainText('주민')
  await visit('/account')
  await expect(page.locator('#links')).toContainText('모두로그인')
  await page.getByRole('button', { name: '모두로그인 끊기' }).click()
  await expect(page.locator('main')).toContainText('본인인지 한 번 더 확인합니다.')
  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: '본인 확인하기' }).click()
  const proving = await opened
  await proving.getByRole('link', { name: '모두로그인에서 다시 확인' }).click()
  await atProvider(proving, person)
  await expect(proving.locator('main')).toContainText('확인되었습니다.')
  await proving.close()
  await page.getByRole('button', { name: '확인했습니다. 다시 보내기' }).click()
  await expect(page.getByRole('alert')).toContainText('마지막 방법이라 끊을 수 없습니다.')
  await lookAround()
})

journey('an officer whom nobody has linked is told what to do', async ({ page, visit, lookAround }) => {
  await visit('/sign-in')
  await page.getByRole('link', { name: '금천구청으로 들어가기' }).click()
  await atProvider(page, '처음 온 공무원')
  await expect(page.getByRole('alert')).toContainText('아직 이어지지 않은 로그인입니다.')
  await lookAround()
  await page.getByRole('link', { name: '로그인 화면으로 가기' }).click()
  await page.getByRole('link', { name: '금천구청으로 들어가기' }).click()
  await expect(page.getByRole('alert')).toContainText('아직 이어지지 않은 로그인입니다.')
})

journey('who gives up at the provider comes back to Madang', async ({ page, visit, lookAround }) => {
  await visit('/sign-in')
  await enter(page)
  await page.getByRole('button', { name: '그만두기' }).click()
  await expect(page.locator('main')).toContainText('로그인을 그만두었습니다.')
  await lookAround()
})
