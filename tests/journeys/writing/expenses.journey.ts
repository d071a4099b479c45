import { expect, journey } from '../journey.ts'

/** Each window has a month of its own: what one publishes is nothing new for another. */
const months = { desktop: '2021-06', phone: '2021-07', 'without-script': '2021-08' } as const

journey(
  'a month of business expenses is pasted, put right, published, and one of them withdrawn with a reason',
  async ({ page, visit, lookAround, signInAs, by }) => {
    const month = months[by]
    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit('/expenses')
    const place = `찻집 ${by}-${Date.now().toString(36)}`
    const enter = page.locator('form', { has: page.getByLabel('사용 내역') })
    await enter.getByLabel('부서').selectOption({ label: '공원녹지과' })
    const good = `${month}-09\t12:10\t${place}\t의논\t4\t36,000원\t카드`
    await enter.getByLabel('사용 내역').fill(`${good}\n어제\t찻집`)
    await enter.getByRole('button', { name: '적기', exact: true }).click()
    await lookAround()
    await expect(page.locator('#error-summary')).toContainText('2째 줄을 읽을 수 없습니다')
    await expect(enter.getByLabel('사용 내역')).toHaveValue(new RegExp(place))
    await enter.getByLabel('사용 내역').fill(`${good}\n${month}-10\t15:00\t${place} 둘\t의논\t2\t12,000원\t현금`)
    await enter.getByRole('button', { name: '적기', exact: true }).click()
    await expect(page.getByRole('row', { name: new RegExp(place) }).first()).toContainText('아직 공개하지 않음')

    await page.locator('summary', { hasText: '한 달치 공개하기' }).click()
    const publish = page.locator('form', { has: page.getByRole('button', { name: '한 달치 공개하기' }) })
    await publish.getByLabel('부서').selectOption({ label: '공원녹지과' })
    await publish.getByLabel('달').fill(month)
    await publish.getByRole('button', { name: '한 달치 공개하기' }).click()
    await lookAround()
    const second = page.getByRole('row', { name: new RegExp(`${place} 둘`) })
    await expect(second).not.toContainText('아직 공개하지 않음')

    await second.locator('summary', { hasText: '취소하기' }).click()
    await second.getByLabel('까닭').fill('두 번 적음')
    await second.getByRole('button', { name: '취소하기' }).click()
    await lookAround()
    await expect(second).toContainText('취소: 두 번 적음')
  },
)
