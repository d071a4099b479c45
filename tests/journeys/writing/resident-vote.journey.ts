import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, journey, proveAndSend, traveller } from '../journey.ts'
import { bothVerifiersPass, day, proveIfAsked, until } from '../vote-steps.ts'

/** Proves by telephone, as the demonstration shows the code instead of sending it. */
async function prove(page: Page, person: { readonly name: string; readonly birth: string; readonly phone: string }) {
  await page.getByRole('button', { name: '투표 시작' }).click()
  await page.getByLabel('이름').fill(person.name)
  await page.getByLabel('생년월일').fill(person.birth)
  await page.getByLabel('휴대전화 번호').fill(person.phone)
  await page.getByLabel('여기에 삽니다').check()
  await page.getByLabel('동', { exact: true }).selectOption({ index: 1 })
  await page.getByRole('button', { name: '확인 번호 받기' }).click()
  const shown = await page.getByText('체험용이라 문자를 보내지 않습니다.').innerText()
  await page.getByLabel('확인 번호').fill(/\d{6}/.exec(shown)?.[0] ?? '')
  await page.getByRole('button', { name: '확인', exact: true }).click()
  await expect(page.getByRole('heading', { name: '분과별 사업' })).toBeVisible()
}

/** Chooses options, goes on to the review, and casts. */
async function choose(page: Page, options: readonly string[], look: () => Promise<void>) {
  for (const option of options) await page.getByRole('checkbox', { name: option }).check()
  await look()
  await page.getByRole('button', { name: '고른 것 확인하기' }).click()
  for (const option of options) await expect(page.locator('main')).toContainText(option)
  await look()
  await page.getByRole('button', { name: '투표하기' }).click()
  await expect(page.getByRole('heading', { name: '접수되었습니다' })).toBeVisible()
}

/** Saves the receipt as a file, and reads it. */
async function receiptOf(page: Page): Promise<string> {
  await page.getByText('접수증 두기').click()
  const waiting = page.waitForEvent('download')
  await page.getByText('접수증 파일 받기').click()
  return readFileSync(await (await waiting).path(), 'utf8')
}

const people = [
  { name: '김하늘', birth: '19550301', phone: '01055500001' },
  { name: '이바다', birth: '20010715', phone: '01055500002' },
] as const

journey(
  'a vote is designed, announced, cast and cast again on phones, checked, closed, counted, and recounted by both verifiers',
  async ({ page, signInAs, visit, lookAround, browser }) => {
    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit('/votes')
    await page.getByRole('link', { name: '새 투표 설계' }).click()
    await lookAround()
    await page.getByLabel('투표 이름').fill('우리 동네 고르기')
    await page.getByLabel('연습 투표로 하기').check()
    await page.getByLabel('시작하는 날').fill(day(-1))
    await page.getByLabel('마감하는 날').fill(day(7))
    await page.getByLabel('문항 제목').first().fill('분과별 사업')
    await page.getByLabel('가장 많이 고를 수').first().fill('2')
    await page.getByLabel('안건', { exact: true }).first().fill('마을 미디어\n안심 귀갓길\n청소년 공방')
    await page.getByRole('button', { name: '설계 저장' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('[연습] 우리 동네 고르기')
    const address = new URL(page.url()).pathname.replace('/geumcheon', '')
    await visit(`${address}/run`)
    await page.getByRole('button', { name: '공고하기' }).click()
    await proveAndSend(page)
    await until(page, address, () =>
      expect(page.getByRole('link', { name: '투표하기' })).toBeVisible({ timeout: 2000 }),
    )
    await lookAround()
    await visit(`${address}/notice`)

    const phone = await browser.newContext({
      ...{ baseURL: new URL(page.url()).origin, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    })
    const voting = await phone.newPage()
    const voter = traveller(voting)
    await voter.visit(`${address}/booth`)
    await prove(voting, people[0])
    await choose(voting, ['마을 미디어'], voter.lookAround)
    await voter.lookAround()
    await voting.getByRole('button', { name: '다시 고르기' }).click()
    await voting.getByRole('checkbox', { name: '마을 미디어' }).uncheck()
    await choose(voting, ['안심 귀갓길', '청소년 공방'], voter.lookAround)
    await expect(voting.locator('main')).toContainText('2번째로 낸 투표입니다')
    const receipt = await receiptOf(voting)
    await voter.visit(`${address}/check`)
    await voting
      .getByRole('button', { name: /^확인 번호 .* 확인하기/ })
      .last()
      .click()
    await expect(voting.locator('main')).toContainText('공개 기록에')
    await voter.lookAround()

    const second = await browser.newContext({ baseURL: new URL(page.url()).origin })
    const other = await second.newPage()
    await traveller(other).visit(`${address}/booth`)
    await prove(other, people[1])
    await choose(other, ['안심 귀갓길'], traveller(other).lookAround)

    await visit(`${address}/run`)
    await page.getByRole('button', { name: '마감하고 개표하기' }).click()
    await proveIfAsked(page, /투표함이 닫히고|결과 확정하기/)
    await until(page, address, () => expect(page.locator('main')).toContainText('결과 나옴', { timeout: 2000 }))
    await lookAround()
    await expect(page.locator('main')).toContainText('안심 귀갓길')
    await visit(`${address}/compare`)

    const folder = mkdtempSync(join(tmpdir(), 'madang-vote-'))
    await page.goto(`/geumcheon${address}`)
    writeFileSync(join(folder, 'receipt.txt'), receipt)
    await bothVerifiersPass(page, folder, ['--receipt', join(folder, 'receipt.txt')])

    await voter.visit(`${address}/check`)
    await voting
      .getByRole('button', { name: /^확인 번호 .* 확인하기/ })
      .last()
      .click()
    await expect(voting.locator('main')).toContainText('청소년 공방')
    await voter.lookAround()

    await page.goto(`/geumcheon${address}/heads`)
    const heads = await page.locator('#now pre').allTextContents()
    await voter.visit(`${address}/check`)
    await voting.getByText('내 투표권의 발급 기록 보기').click()
    await voting.getByRole('button', { name: '내 줄 찾기' }).click()
    await expect(voting.getByText('내 줄이 서명된 명부 기록에 있습니다.')).toBeVisible()
    await voting.getByText('받아 둔 기록의 머리와 대조하기').click()
    await voting.getByLabel('기록의 머리').fill(heads.join('\n\n'))
    await voting.getByRole('button', { name: '대조하기' }).click()
    await expect(voting.getByText('그대로 이어 갑니다')).toHaveCount(2)
    await voter.lookAround()
    await voting.getByLabel('기록의 머리').fill((heads[0] ?? '').replace(/\n\d+\n/, '\n1\n'))
    await voting.getByRole('button', { name: '대조하기' }).click()
    await expect(voting.getByText('공고문의 열쇠로 한 서명이 없습니다')).toBeVisible()
    await phone.close()
    await second.close()
  },
)
