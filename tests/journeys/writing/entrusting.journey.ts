import * as steps from '../entrusting-steps.ts'
import { expect, journey } from '../journey.ts'

const inSeoul = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' })
const today = inSeoul.format(Date.now())
const lastYear = Number(today.slice(0, 4)) - 1

journey(
  'work is entrusted, paid, inspected, settled and reviewed before its end',
  async ({ page, signInAs, visit, lookAround, by }) => {
    const title = `마을센터 운영 ${by}`
    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit('/entrustings')
    await lookAround()
    await page.getByRole('link', { name: '민간위탁 기록하기' }).click()
    await lookAround()
    await steps.entrustWork(page, title, [`${lastYear}-01-01`, `${lastYear}-12-31`])
    await expect(page.locator('main')).toContainText('의회의 동의를 받은 날이 적혀 있지 않습니다')
    await expect(page.locator('main')).toContainText('다시 맡길지 심사한 기록이 없습니다')
    const address = new URL(page.url()).pathname.replace('/geumcheon', '')

    await steps.pay(page, '9000001', `${lastYear}-01-10`)
    await expect(page.getByRole('alert')).toContainText('더 지급할 수 있는 금액은 9,000,000원')
    await lookAround()
    await visit(address)
    await steps.pay(page, '9000000', `${lastYear}-01-10`)
    await expect(page.locator('#journal')).toContainText('9,000,000원')
    await steps.inspect(page, '장부를 갖출 것', `${lastYear}-06-10`)
    await expect(page.locator('#journal')).toContainText('장부를 갖출 것')
    await steps.settle(page, '8500000', `${lastYear}-12-31`)
    await expect(page.locator('#years')).toContainText('500,000')
    await steps.review(page, '같은 곳에 다시 맡김', `${lastYear}-10-10`)
    await expect(page.locator('main')).not.toContainText('다시 맡길지 심사한 기록이 없습니다')
    await lookAround()
    await visit('/entrustings')
    await expect(page.locator('main')).toContainText(title)
  },
)
