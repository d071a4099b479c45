import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { expect, journey, post, proveAndSend, traveller } from '../journey.ts'
import { seenByCamera } from '../seen-by-camera.ts'
import { bothVerifiersPass, day, proveIfAsked, until } from '../vote-steps.ts'

/** What the page that works without a network gives: the three shares, and the sheet that anybody may read. */
async function holdCeremony(window: BrowserContext, file: string): Promise<{ shares: string[]; sheet: string }> {
  await window.setOffline(true)
  const alone = await window.newPage()
  await alone.goto(`file://${file}`)
  await alone.getByLabel('투표 이름').fill('마을 회의 투표')
  await alone.getByRole('button', { name: '열쇠 만들기' }).click()
  const shares: string[] = []
  for (const no of [1, 2, 3]) {
    await alone.getByRole('button', { name: `${no}번 조각` }).click()
    shares.push((await alone.locator('.groups li').allInnerTexts()).join('-'))
  }
  await alone.getByRole('button', { name: '공개 종이' }).click()
  const sheet = await alone.locator('pre').innerText()
  await alone.getByLabel('첫 조각').fill(shares[0] ?? '')
  await alone.getByLabel('둘째 조각').fill(shares[2] ?? '')
  await alone.getByRole('button', { name: '맞는지 보기' }).click()
  await expect(alone.getByRole('status').last()).toContainText('두 조각이 맞습니다')
  return { shares, sheet }
}

async function enterSheetAgain(page: Page, numbers: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, number] of Object.entries(numbers))
    await page.getByRole('textbox', { name: new RegExp(`^${label}`) }).fill(number)
  await page.getByRole('button', { name: '적기', exact: true }).click()
}

/** Enters the numbers of a count sheet as it was signed. */
async function enterSheet(page: Page, path: string, numbers: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(`/geumcheon${path}`)
  await enterSheetAgain(page, numbers)
}

journey(
  'a key made by three holders, a desk, cards on a tablet and paper counted by two; two of three open it, and it adds up',
  async ({ page, signInAs, visit, lookAround, browser }) => {
    await signInAs('체험용 사무국 담당', '협치 사무국')
    const baseURL = new URL(page.url()).origin
    const voteId = `trial-hall-${Date.now()}`
    const address = `/votes/${voteId}`
    await post(page, 'polling/design-vote', {
      ...{ voteId, title: '마을 회의 투표', isTrial: true, mode: 'ceremony', opensOn: day(-1), closesOn: day(7) },
      ...{ online: true, onsite: true, paper: 'counts', byPhone: true, residents: true, asksDong: true, tie: 'id' },
      contests: [{ title: '분과별 사업', max: 2, seats: 1, more: '마을 미디어\n안심 귀갓길\n청소년 공방' }],
    })
    const folder = mkdtempSync(join(tmpdir(), 'madang-hall-'))
    const others = await browser.newContext({ baseURL })
    await visit(`${address}/ceremony`)
    const file = page.waitForEvent('download')
    await page.getByRole('link', { name: '열쇠 의식 파일 받기 (HTML)' }).click()
    await (await file).saveAs(join(folder, 'ceremony.html'))
    const { shares, sheet } = await holdCeremony(await browser.newContext(), join(folder, 'ceremony.html'))
    await page.getByLabel('공개 종이의 글').fill(sheet)
    await page.getByRole('button', { name: '읽기' }).click()
    await lookAround()
    await page.getByRole('button', { name: '이 열쇠로 공고하기' }).click()
    await proveAndSend(page)
    await until(page, address, () =>
      expect(page.getByRole('link', { name: '투표하기' })).toBeVisible({ timeout: 2000 }),
    )

    const second = await others.newPage()
    const officer = traveller(second)
    await officer.signInAs('체험용 부서 담당', '부서 담당')
    await officer.visit(`${address}/cards`)
    await second.getByRole('button', { name: '확인 낱말 받기' }).click()
    const word = await second.locator('.vote-word').innerText()
    await visit(`${address}/cards`)
    await page.getByLabel('장수').fill('2')
    await page.getByLabel('다른 담당자의 확인 낱말').fill(word)
    const made = page.waitForResponse(
      (answer) => answer.url().endsWith('/cards') && answer.request().method() === 'POST',
    )
    await page.getByRole('button', { name: '카드 만들기' }).click()
    const { cards } = (await (await made).json()) as { cards: readonly string[] }
    await expect(page.locator('main')).toContainText('카드 2장을 만들었습니다')
    await lookAround()
    await page.getByRole('button', { name: '인쇄한 카드를 세었습니다. 화면에서 지우기' }).click()

    await officer.visit(`${address}/desk`)
    await second.getByLabel('접수대 이름').fill('가산동 주민센터 1번')
    await second.getByRole('button', { name: '접수대 열기' }).click()
    const mark = async (name: string, birth: string, how: string) => {
      await second.getByLabel('이름', { exact: true }).fill(name)
      await second.getByLabel('생년월일').fill(birth)
      await second.getByLabel('동', { exact: true }).selectOption({ index: 1 })
      await second.getByRole('button', { name: how }).click()
    }
    await mark('박산들', '19480315', '카드를 건네기')
    await expect(second.locator('main')).toContainText('명부에 표시했습니다. 카드를 한 장 뽑게')
    await mark('최강물', '19700820', '종이를 건네기')
    await expect(second.locator('main')).toContainText('투표용지를 건네 주세요')
    await mark('박산들', '19480315', '종이를 건네기')
    await expect(second.locator('main')).toContainText('이미 카드로 참여한 분입니다')
    await officer.lookAround()

    const hall = await browser.newContext({ baseURL, viewport: { width: 820, height: 1180 }, hasTouch: true })
    const tablet = await hall.newPage()
    const voter = traveller(tablet)
    await voter.visit(`${address}/tablet`)
    await tablet.getByLabel('카드의 글').fill(cards[0] ?? '')
    await tablet.getByRole('button', { name: '투표 시작' }).click()
    await tablet.getByRole('checkbox', { name: '청소년 공방' }).check()
    await voter.lookAround()
    await tablet.getByRole('button', { name: '고른 것 확인하기' }).click()
    await tablet.getByRole('button', { name: '투표하기' }).click()
    await expect(tablet.getByRole('heading', { name: '투표했습니다' })).toBeVisible()
    await voter.lookAround()
    await tablet.getByRole('button', { name: '처음 화면으로' }).click()
    await tablet.getByLabel('카드의 글').fill(cards[0] ?? '')
    await tablet.getByRole('button', { name: '투표 시작' }).click()
    await expect(tablet.locator('main')).toContainText('이미 쓴 카드입니다')

    await seenByCamera(cards[1] ?? '', async (sees) => {
      const stand = await sees.newContext({ baseURL, viewport: { width: 820, height: 1180 } })
      const looking = await stand.newPage()
      await traveller(looking).visit(`${address}/tablet`)
      await looking.getByRole('button', { name: '카메라로 카드 읽기' }).click()
      await expect(looking.getByRole('checkbox', { name: '청소년 공방' })).toBeVisible()
      await looking.getByRole('button', { name: '그만두기' }).click()
    })

    await visit(`${address}/cards`)
    await page.getByText('남은 카드 돌려받기').click()
    await page.getByRole('button', { name: '돌려받기 시작' }).click()
    await page.getByLabel('카드 찍기').fill(cards[1] ?? '')
    await page.getByRole('button', { name: '받기', exact: true }).click()
    await expect(page.locator('main')).toContainText('1장을 받았습니다')

    await visit(`${address}/sheets`)
    await page.locator('summary', { hasText: '개표록 올리기' }).click()
    await page.getByRole('textbox', { name: /^번호/ }).fill('gasan-1')
    await page.getByRole('textbox', { name: /^장소/ }).fill('가산동 주민센터')
    await page.getByRole('textbox', { name: /^서명한 사람의 역할/ }).fill('참관인')
    const scan = { name: 'sheet.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') }
    await page.getByLabel('파일 고르기').setInputFiles(scan)
    await expect(page.locator('main').getByRole('strong').filter({ hasText: 'sheet.' })).toBeVisible()
    await page.getByRole('button', { name: '개표록 올리기' }).click()
    await expect(page.locator('main')).toContainText('가산동 주민센터')
    await lookAround()
    const numbers = { 유효표: '1', 무효표: '0', '마을 미디어': '0', '안심 귀갓길': '1', '청소년 공방': '1' }
    await enterSheet(page, `${address}/sheets/gasan-1`, numbers)
    await enterSheet(second, `${address}/sheets/gasan-1`, { ...numbers, '마을 미디어': '1', '청소년 공방': '0' })
    await expect(second.locator('main')).toContainText('두 숫자가 다른 곳')
    await officer.lookAround()
    await second.getByLabel('고치는 까닭').fill('한 칸을 밀려 적음')
    await enterSheetAgain(second, numbers)
    await expect(second.locator('main')).toContainText('두 사람의 숫자가 같습니다.')
    await visit(`${address}/reconcile`)
    await expect(page.locator('main')).toContainText('모두 맞습니다.')

    await visit(`${address}/run`)
    await page.getByRole('button', { name: '마감하고 개표하기' }).click()
    await proveIfAsked(page, /투표함이 닫히고|열쇠 조각 기다리는 중/)
    for (const [at, share] of [shares[0], shares[2]].entries()) {
      await until(page, `${address}/release`, () =>
        expect(page.getByRole('button', { name: '조각 넣기' })).toBeVisible({ timeout: 2000 }),
      )
      if (at === 0) await lookAround()
      await page.getByLabel(/^조각/).fill(share ?? '')
      await page.getByRole('button', { name: '조각 넣기' }).click()
      await proveIfAsked(page, at === 0 ? '조각 1개가 들어왔습니다' : '두 조각이 모였습니다')
    }
    await until(page, address, () => expect(page.locator('main')).toContainText('결과 나옴', { timeout: 2000 }))
    await lookAround()
    await bothVerifiersPass(page, folder)
    await others.close()
    await hall.close()
  },
)
