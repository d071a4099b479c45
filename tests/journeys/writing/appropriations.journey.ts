import type { Page } from '@playwright/test'
import { expect, journey, type Means } from '../journey.ts'

/** Each kind of browser keeps a budget year of its own, for they travel at the same time. */
const years: Readonly<Record<Means['by'], number>> = { desktop: 2011, phone: 2012, 'without-script': 2013 }
const project = '친환경 교육환경 조성'
const account = (name: string, code: string) => ({
  ...{ compilationItem: '일반운영비', name, code, nature: 'current', aliases: [] },
})

async function declareAccounts(page: Page, fiscalYear: number): Promise<void> {
  const csrf = await page.locator('input[name="_csrf"]').first().inputValue()
  const accounts = [account('사무관리비', '201-01'), account('행사운영비', '201-03')]
  const answer = await page.request.post('/geumcheon/api/budget/declare-accounts', {
    data: { fiscalYear, accounts },
    headers: { 'X-CSRF': csrf, Origin: new URL(page.url()).origin },
  })
  expect(await answer.text()).toContain('"accounts":2')
}

const rows = (office: number, event: number, reason = '') =>
  [
    '사업\t통계목\t재원\t앞 금액\t금액\t사유',
    `${project}\t사무관리비\t시비\t0\t${office}\t${reason}`,
    `${project}\t행사운영비\t시비\t0\t${event}\t`,
  ].join('\n')

journey(
  'a budget goes through the district assembly, is supplemented, and moves',
  async ({ page, signInAs, visit, lookAround, by }) => {
    const year = years[by]
    const bill = `${year}년도 본예산 연습`
    await signInAs('체험용 예산 담당', '예산')
    await visit('/budget-bills')
    await declareAccounts(page, year)

    await visit(`/budget-bills/new?year=${year}`)
    await page.getByLabel('예산안 이름').fill(bill)
    await page.getByLabel(/^요구한 날/).fill(`${year - 1}-10-01`)
    await page.getByLabel(/^금액/).fill('없는 사업\t사무관리비\t시비\t0\t1')
    await page.getByRole('button', { name: '미리 보기' }).click()
    await expect(page.locator('main')).toContainText('1번째 줄: 모르는 사업입니다.')
    await lookAround()
    await page.getByLabel(/^금액/).fill(rows(30_000, 10_000))
    await page.getByRole('button', { name: '미리 보기' }).click()
    await expect(page.locator('main')).toContainText('행 2개, 합계 40,000천원')
    await lookAround()
    await page.getByRole('button', { name: '저장하기' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(bill)
    await lookAround()

    for (const [stage, on, office, reason] of [
      ['조정', `${year - 1}-10-20`, 27_000, ''],
      ['본회의', `${year - 1}-12-18`, 25_000, '설계비 조정'],
    ] as const) {
      await page.getByRole('link', { name: '단계 적기' }).click()
      await page.getByLabel(/^단계/).selectOption({ label: stage })
      await page.getByLabel(/^날짜/).fill(on)
      await page.getByLabel(/^금액/).fill(rows(office, 10_000, reason))
      await page.getByRole('button', { name: '미리 보기' }).click()
      if (stage === '본회의') await lookAround()
      await page.getByRole('button', { name: '저장하기' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(bill)
    }
    await expect(page.locator('main')).toContainText('요구 40,000,000 − 삭감 5,000,000 + 증액 0 = 35,000,000(원)')
    await expect(page.locator('main')).toContainText('3,000,000원이 깎였는데 사유가 없습니다.')
    await page.getByLabel(/^사유/).first().fill('물가를 다시 반영함')
    await page.getByRole('button', { name: '사유 저장' }).first().click()
    await expect(page.locator('main')).not.toContainText('깎였는데 사유가 없습니다.')
    await lookAround()

    const supplement = `${year}년도 제1회 추경 연습`
    await visit(`/budget-bills/new?year=${year}`)
    await expect(page.getByLabel(/^금액/)).toHaveValue(/사무관리비\t시비\t25000\t25000/)
    await page.getByLabel('예산안 이름').fill(supplement)
    await page.getByLabel(/^요구한 날/).fill(`${year}-04-01`)
    await page.getByLabel(/^금액/).fill(rows(20_000, 18_000, '집행 잔액'))
    await page.getByRole('button', { name: '미리 보기' }).click()
    await page.getByRole('button', { name: '저장하기' }).click()
    await page.getByRole('link', { name: '단계 적기' }).click()
    await page.getByLabel(/^단계/).selectOption({ label: '본회의' })
    await page.getByLabel(/^날짜/).fill(`${year}-05-20`)
    await page.getByRole('button', { name: '미리 보기' }).click()
    await page.getByRole('button', { name: '저장하기' }).click()
    await page.getByRole('link', { name: '증감표' }).click()
    await expect(page.locator('#by-account')).toContainText('△5,000')
    await expect(page.locator('#by-source')).toContainText('38,000')
    await lookAround()
    const file = await page.request.get(`${page.url().split('?')[0]}/xlsx`)
    expect(file.headers()['content-type']).toContain('spreadsheet')

    await visit(`/budget-movements/new?year=${year}`)
    const move = async (amount: string) => {
      await page.getByLabel(/^보내는 사업/).selectOption({ label: project })
      await page.getByLabel(/^보내는 통계목/).selectOption('행사운영비')
      await page.getByLabel(/^받는 사업/).selectOption({ label: project })
      await page.getByLabel(/^받는 통계목/).selectOption('사무관리비')
      await page.getByLabel(/^재원/).selectOption({ label: '시비' })
      await page.getByLabel(/^금액/).fill(amount)
      await page.getByLabel(/^날짜/).fill(`${year}-06-01`)
      await page.getByLabel(/^사유/).fill('안내물을 더 만듦')
      await page.getByRole('button', { name: '저장하기' }).click()
    }
    await move('18,000,001')
    await expect(page.getByRole('alert')).toContainText('남은 예산은 18,000,000원')
    await lookAround()
    await move('3,000,000')
    await expect(page.locator('#movements')).toContainText('안내물을 더 만듦')
    await expect(page.locator('main')).toContainText('38,000')
    await lookAround()
  },
)
