import type { Page } from '@playwright/test'
import { type BoothBeside, startBoothBeside } from '../booth-house.ts'
import { expect, journey, traveller } from '../journey.ts'

let beside: BoothBeside
journey.beforeEach(async () => {
  beside = await startBoothBeside()
})
journey.afterEach(() => beside.stop())

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${beside.origin}/geumcheon/votes/spring/${path}`)
}
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })

/** From the start until the first contest. */
async function prove(page: Page, name: string): Promise<void> {
  await page.getByLabel('이름').fill(name)
  await page.getByLabel('생년월일').fill('1955. 3. 1.')
  await page.getByLabel('휴대전화 번호').fill('010-1234-5678')
  await page.getByLabel('여기에 삽니다').check()
  await page.getByLabel('동', { exact: true }).selectOption({ label: '가산동' })
  await press(page, '확인 번호 받기')
  await page.getByRole('textbox', { name: '확인 번호' }).fill('123456')
  await press(page, '확인')
}

journey('a voter proves, chooses, casts and keeps a receipt', async ({ page, own, javaScriptEnabled }) => {
  const { lookAround } = own
  await open(page, 'booth')
  if (javaScriptEnabled === false) {
    await expect(page.getByText('자바스크립트를 켜고')).toBeVisible()
    await lookAround()
    return
  }
  await expect(heading(page, '시작하기 전에')).toBeVisible()
  await lookAround()
  await press(page, '투표 시작')
  await expect(heading(page, '본인 확인')).toBeFocused()
  await press(page, '확인 번호 받기')
  await expect(page.getByRole('alert')).toContainText('생년월일을 적어 주세요.')
  await lookAround()
  await prove(page, '김마당')
  await expect(heading(page, '협치회의 분과별 제안사업')).toBeFocused()
  for (const option of ['마을 미디어', '안심 귀갓길', '청소년 공방']) {
    await page.getByRole('checkbox', { name: option }).check()
  }
  await expect(page.getByText('3개 중 3개 골랐습니다')).toBeVisible()
  await page.getByRole('checkbox', { name: '골목 정원' }).click()
  await expect(page.getByRole('alert')).toContainText('3개까지 고를 수 있습니다.')
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3)
  await lookAround()
  // A reload in the middle loses nothing.
  await page.reload()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3)
  await press(page, '다음 문항')
  await press(page, '고른 것 확인하기')
  await expect(page.getByText('이대로 내면 기권입니다.')).toBeVisible()
  await lookAround()
  // The box takes the ballot, and its answer is lost: the same line is sent again and counts once.
  await beside.happen('lose-answer')
  await press(page, '투표하기')
  await expect(heading(page, '접수되었습니다')).toBeVisible()
  expect(await beside.happen('ballots')).toBe(1)
  await page.getByText('접수증 두기').click()
  await page.getByText('더 알아보기').click()
  await expect(page.getByRole('img', { name: /접수증 QR/ })).toBeVisible()
  await page.reload()
  await expect(heading(page, '접수되었습니다')).toBeVisible()
  const requests = await beside.happen<readonly string[]>('requests')
  // Nothing goes along but what a request says: neither cookie nor address.
  expect(requests.filter((request) => !/^(GET|POST) \S+$/.test(request))).toEqual([])
})

journey('a voter checks the ballot before and after the key is out', async ({ page, browser, javaScriptEnabled }) => {
  if (javaScriptEnabled === false) return
  // Once more for a page whose refused requests (409) stand in the console.
  const { lookAround } = traveller(page)
  await open(page, 'booth')
  await press(page, '투표 시작')
  await prove(page, '이마당')
  await page.getByRole('checkbox', { name: '마을 미디어' }).check()
  await press(page, '다음 문항')
  await press(page, '고른 것 확인하기')
  await press(page, '투표하기')
  await expect(heading(page, '접수되었습니다')).toBeVisible()
  await page.getByText('복구 번호 보기').click()
  const code = (await page.locator('.booth-code code').allTextContents()).join(' ')
  await page.getByRole('link', { name: '내 투표 확인하기' }).click()
  await lookAround()
  await page.getByRole('button', { name: /^확인 번호 / }).click()
  await expect(heading(page, '내 투표가 차례를 기다립니다')).toBeVisible()
  await lookAround()
  await beside.happen('bring-in')
  await press(page, '다시 확인하기')
  await expect(heading(page, '내 투표가 그대로 들어 있습니다')).toBeVisible()

  // Another device goes on with the code alone, and the last ballot counts.
  const other = await (await browser.newContext()).newPage()
  await open(other, 'booth')
  await press(other, '복구 번호로 이어서 하기')
  await other.getByRole('textbox', { name: '복구 번호' }).fill(code.toLowerCase())
  await press(other, '이어서 하기')
  await prove(other, '이마당')
  await expect(other.getByText('이 복구 번호로 낸 투표가 투표함에 있습니다.')).toBeVisible()
  await press(other, '다시 고르기')
  await other.getByRole('checkbox', { name: '골목 정원' }).check()
  await press(other, '다음 문항')
  await press(other, '고른 것 확인하기')
  await press(other, '투표하기')
  await expect(other.getByText('2번째로 낸 투표입니다.')).toBeVisible()
  await other.close()

  await beside.happen('release')
  await page.reload()
  await page.getByRole('button', { name: /^확인 번호 / }).click()
  await expect(page.getByText('공개 기록이 전에 본 기록을 그대로 이어 갑니다.')).toBeVisible()
  await expect(page.getByText('마을 미디어')).toBeVisible()
  await expect(page.getByText('나중에 다시 낸 표가 있어')).toBeVisible()
  await lookAround()
  await press(page, '다른 것으로 확인하기')
  await page.getByText('복구 번호로 확인하기').click()
  await page.getByRole('textbox', { name: '복구 번호' }).fill(code)
  await press(page, '이어서 하기')
  await expect(page.getByText('골목 정원')).toBeVisible()
  await expect(page.getByText('이 표가 마지막에 낸 것이라')).toBeVisible()
  await beside.happen('fork')
  await press(page, '다시 확인하기')
  await expect(heading(page, '맞지 않는 것이 있습니다')).toBeVisible()
  await lookAround()
})

journey(
  'a tablet in a hall takes ballots without a network and sends them later',
  async ({ page, javaScriptEnabled }) => {
    if (javaScriptEnabled === false) return
    const { lookAround } = traveller(page)
    const card = await beside.happen<string>('card', 'card-1')
    await open(page, 'tablet')
    await lookAround()
    const field = page.getByLabel('카드의 글')
    await field.fill('PBV1.wrong')
    await field.press('Enter')
    await expect(page.getByRole('alert')).toContainText('카드를 읽지 못했습니다.')
    await lookAround()
    await beside.happen('break-next', '3')
    await field.fill(card)
    await field.press('Enter')
    await page.getByRole('checkbox', { name: '마을 미디어' }).check()
    await lookAround()
    await press(page, '다음 문항')
    await press(page, '고른 것 확인하기')
    await press(page, '투표하기')
    await expect(heading(page, '투표했습니다')).toBeVisible()
    await lookAround()
    await press(page, '처음 화면으로')
    await expect(page.getByText('보내기를 기다리는 표 1장')).toBeVisible()
    await expect(page.getByText('마을 미디어')).toHaveCount(0)
    await page.reload()
    await expect(page.getByText('투표함에 들어간 표 1장')).toBeVisible()
    await field.fill(card)
    await field.press('Enter')
    await expect(page.getByRole('alert')).toContainText('이미 쓴 카드입니다.')
  },
)
