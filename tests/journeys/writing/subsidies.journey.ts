import { randomUUID } from 'node:crypto'
import { expect, journey } from '../journey.ts'

journey(
  'a subsidy is followed from its application to the last won returned',
  async ({ page, signInAs, visit, lookAround }) => {
    const name = `보조금 ${randomUUID().slice(0, 8)}`
    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit('/subsidies/new')
    await page.getByLabel('보조금 이름').fill(name)
    await page.getByLabel('준 곳').fill('서울특별시')
    await page.getByLabel('금액', { exact: false }).first().fill('1,000,000')
    await page.locator('input[type=checkbox]').first().check()
    await page.getByRole('button', { name: '적기' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    const here = page.url()

    /** Opens the form of an event, fills it and sends it. */
    const record = async (kind: string, event: string, values: Readonly<Record<string, string>>) => {
      await page.goto(here)
      await page.locator('summary', { hasText: `${event} 적기` }).click()
      const form = page.locator(`form[action$="/record-${kind}"]`)
      for (const [field, value] of Object.entries(values)) await form.locator(`[name="${field}"]`).fill(value)
      await form.getByRole('button').click()
    }
    await record('application', '신청', { _effectiveOn: '2020-09-10', amount: '1200000' })
    await record('decision', '교부결정', { _effectiveOn: '2021-01-15', amount: '1000000', capital: '0' })
    await record('payment', '교부', { _effectiveOn: '2021-02-01', amount: '1000001' })
    await expect(page.getByRole('alert')).toContainText('1,000,000원보다 많습니다')
    await lookAround()
    await record('payment', '교부', { _effectiveOn: '2021-02-01', amount: '600,000' })
    await record('payment', '교부', { _effectiveOn: '2021-07-01', amount: '400,000' })
    await record('report', '성과보고', { _effectiveOn: '2021-12-20', summary: '모두 마쳤습니다.' })
    const spent = { 'spent.0.amount': '900000', ownSpent: '0', interest: '12', carriedOver: '0', returnInterest: '12' }
    await record('settlement', '정산', { _effectiveOn: '2022-01-20', ...spent, returnBalance: '99999' })
    await expect(page.getByRole('alert')).toContainText('1원의 차이')
    await record('settlement', '정산', { _effectiveOn: '2022-01-20', ...spent, returnBalance: '100000' })
    await expect(page.locator('main')).toContainText('반환할 돈 있음')
    await record('return', '반환', { _effectiveOn: '2022-02-10', document: '납부서 2022-3' })
    await expect(page.locator('main')).toContainText('모든 원이 맞고 남은 돈이 0원입니다.')
    await lookAround()

    const sheet = await page.request.get(`${here.split('?')[0]}/settlement?format=xlsx`)
    expect(sheet.status()).toBe(200)
    expect(sheet.headers()['content-type']).toContain('spreadsheetml')

    await page.getByRole('link', { name: '바로잡기 (교부결정)' }).click()
    await page.getByLabel('문서번호').fill('협치담당관-124')
    await page.getByLabel('바로잡는 까닭').fill('문서번호가 빠짐')
    await lookAround()
    await page.getByRole('button', { name: '바로잡기' }).click()
    await expect(page.locator('#journal')).toContainText('문서번호가 빠짐')
    await expect(page.locator('#journal')).toContainText('바로잡힘')
  },
)
