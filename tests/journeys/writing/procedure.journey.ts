import { expect, journey } from '../journey.ts'
import * as steps from '../procedure-steps.ts'

const inSeoul = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' })
const day = (days: number): string => inSeoul.format(Date.now() + days * 86_400_000)

/** Each window has a project of its own: a procedure is begun once. */
const projects: Readonly<Record<string, string>> = {
  desktop: 'p2021-08',
  phone: 'p2021-10',
  'without-script': 'p2021-11',
}

journey(
  'the procedure of a project is planned, its steps recorded, and a delay of one moves the others',
  async ({ page, signInAs, visit, lookAround, by }) => {
    const address = `/projects/${projects[by]}/procedure`
    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit(`/projects/${projects[by]}`)
    await expect(page.locator('main')).toContainText('아직 정하지 않았습니다')
    await visit(address)
    await lookAround()
    await steps.drawUpProcedure(page, '물품 구매', day(-40))
    await lookAround()

    await steps.recordStep(page, '입찰·계약', day(-20), '')
    await expect(page.getByRole('alert')).toContainText('계약심사')
    await lookAround()
    await visit(address)
    await steps.recordStep(page, '계약심사', day(-40), day(-10))
    await expect(page.locator('main')).toContainText('17일 늦음')
    await steps.recordStep(page, '입찰·계약', day(-9), '')
    await expect(page.locator('main')).toContainText('‘계약심사’ 단계가 17일 늦어서')

    await steps.addStep(page, '주민 설명', [day(30), day(31)], '준공·완료')
    await expect(page.locator('main')).toContainText('주민 설명')
    await page.getByRole('link', { name: '단계 계획 고치기: 주민 설명' }).click()
    await lookAround()
    await visit(address)
    await steps.forgetStep(page, '입찰·계약')
    await expect(page.locator('main')).toContainText('시작하지 않았습니다')
    await lookAround()
    await visit(`/projects/${projects[by]}`)
    await expect(page.locator('main')).toContainText('4단계 가운데 1단계를 마쳤습니다')
  },
)
