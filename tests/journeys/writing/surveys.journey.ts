import { randomUUID } from 'node:crypto'
import { expect, journey } from '../journey.ts'

journey(
  'a survey is written, answered without an account, closed and published; few are not shown',
  async ({ page, browser, baseURL, signInAs, visit, lookAround }) => {
    const name = `놀이터 만족도 ${randomUUID().slice(0, 8)}`
    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit('/surveys/new')
    await page.getByLabel('설문 이름').fill(name)
    await page.getByLabel('첫날').fill('2026-01-01')
    await page.getByLabel('마지막 날').fill('2025-12-31')
    await page.getByRole('button', { name: '만들고 문항 적기' }).click()
    await expect(page.getByRole('alert')).toContainText('끝나는 날이 시작하는 날보다 빠릅니다.')
    await expect(page.getByLabel('설문 이름')).toHaveValue(name)
    await lookAround()
    await page.getByLabel('마지막 날').fill('9000-12-31')
    await page.getByRole('button', { name: '만들고 문항 적기' }).click()

    const write = async (kind: string, text: string, lines: string) => {
      await page.getByLabel('문항 종류').selectOption({ label: kind })
      await page.getByLabel('물음').fill(text)
      await page.getByLabel('보기 (한 줄에 하나씩)').fill(lines)
      await page.getByRole('button', { name: '문항 더하기' }).click()
    }
    await write('하나 고르기', '어느 동에 사시나요?', '가산동')
    await expect(page.getByRole('alert')).toContainText('2개 이상')
    await lookAround()
    await write('하나 고르기', '어느 동에 사시나요?', '가산동\n독산1동')
    await write('척도 (만족도 등)', '만족하셨나요?', '')
    await write('여러 개 고르기', '무엇을 이용하셨나요?', '놀이터\n도서관')
    await page.getByRole('button', { name: /위로.*무엇을 이용하셨나요/ }).click()
    await expect(page.locator('#questions li').nth(1)).toContainText('무엇을 이용하셨나요?')
    await lookAround()
    const edit = page.url().split(/[?#]/)[0] ?? ''
    await page.getByRole('button', { name: '설문 열기' }).click()
    await expect(page.getByRole('button', { name: '문항 더하기' })).toHaveCount(0)

    const resident = await browser.newContext({ baseURL: baseURL ?? '' })
    const visitor = await resident.newPage()
    const address = edit.replace(/\/edit$/, '')
    for (let each = 0; each < 6; each += 1) {
      await visitor.goto(address)
      await visitor.getByLabel(each === 0 ? '독산1동' : '가산동').check()
      if (each === 0) {
        await visitor.getByRole('button', { name: '답 보내기' }).click()
        await expect(visitor.getByRole('alert')).toContainText('2. 무엇을 이용하셨나요?: 꼭 답해 주셔야')
        await expect(visitor.getByLabel('독산1동')).toBeChecked()
      }
      await visitor.getByLabel('도서관').check()
      await visitor.getByLabel('4', { exact: true }).check()
      await visitor.getByRole('button', { name: '답 보내기' }).click()
      await expect(visitor.getByRole('status')).toContainText('답을 받았습니다.')
    }
    expect((await visitor.goto(`${address}/result`))?.status()).toBe(422)

    await page.goto(edit)
    await page.getByRole('button', { name: '설문 마치기' }).click()
    await page.getByRole('button', { name: '결과 공개하기' }).click()
    await visitor.goto(`${address}/result`)
    await expect(visitor.locator('main')).toContainText('6명이 답했습니다.')
    await expect(visitor.locator('main')).toContainText('5명 미만')
    await expect(visitor.locator('main')).toContainText('평균 4.00')
    const table = await visitor.request.get(`${address}/result?format=csv`)
    expect((await table.text()).startsWith('\uFEFF')).toBe(true)
    await page.goto(`${address}/result?whole=yes`)
    await expect(page.locator('main')).toContainText('83.3%')
    await lookAround()
    await resident.close()
  },
)
