import * as steps from '../contracts-steps.ts'
import { expect, journey } from '../journey.ts'

const inSeoul = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' })
const day = (days: number): string => inSeoul.format(Date.now() + days * 86_400_000)

journey(
  'a contract is recorded, changed, paid within its amount, and completed to the last won',
  async ({ page, signInAs, visit, lookAround, by }) => {
    const title = `꽃길 놓기 ${by}`
    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit('/contracts')
    await lookAround()
    await page.getByRole('link', { name: '계약 기록하기' }).click()
    await lookAround()
    await steps.recordContract(page, title, [day(-40), day(-10)])
    const address = new URL(page.url()).pathname.replace('/geumcheon', '')
    await steps.recordStep(page, '착공', day(-40))
    await steps.recordPayment(page, '선금', '8000000', day(-35))
    await expect(page.locator('#journal')).toContainText('8,000,000원')

    await steps.recordPayment(page, '기성금', '2000000', day(-30))
    await expect(page.getByRole('alert')).toContainText('더 지급할 수 있는 금액은 1,000,000원')
    await lookAround()
    await visit(address)
    await steps.recordChange(page, '10000000', day(-34))
    await expect(page.locator('#payments')).toContainText('10,000,000원')
    await steps.recordPayment(page, '기성금', '1500000', day(-30))
    await expect(page.locator('#payments')).toContainText('9,500,000원')

    await steps.recordStep(page, '준공', day(-8))
    await expect(page.locator('#payments')).toContainText('10,000원')
    await steps.recordStep(page, '검사 합격', day(-7))
    await steps.recordPayment(page, '준공금·잔금', '500000', day(-5))
    await expect(page.locator('main')).toContainText('마침')
    await lookAround()
    await visit(`/contracts?q=${encodeURIComponent(title)}`)
    await expect(page.locator('main')).toContainText(title)
    await lookAround()
  },
)
