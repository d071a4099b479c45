import { randomUUID } from 'node:crypto'
import * as steps from '../inspections-steps.ts'
import { expect, journey } from '../journey.ts'

journey(
  'a resident is appointed, reports a visit without a network, which arrives once, and what was found is corrected',
  async ({ page, signInAs, visit, lookAround, by }) => {
    const travelling = { page, signInAs, visit, lookAround }
    const own = randomUUID().slice(0, 6)
    const [title, site, what] = [`골목길 감독관 ${own}`, `골목 ${own}`, `기둥이 기울었음 ${own}`]
    const signOut = () => page.getByRole('button', { name: '로그아웃' }).click()

    await visit('/inspections')
    const group = await steps.openGroup(travelling, title)
    await signOut()
    await steps.applyTo(travelling, group)
    await signOut()
    await steps.appointAndAssign(travelling, group, site)
    await signOut()
    const visitPath = await steps.openVisit(travelling, site)
    if (by === 'without-script') {
      await steps.fillReport(page, what)
      await page.locator('main').getByRole('button', { name: '방문 보고하기' }).click()
      await expect(page.locator('#report')).toContainText('14:00 ~ 16:00')
    } else {
      expect(await steps.reportWithoutNetwork(travelling, what, `#${own}`)).toBeGreaterThan(1)
      await page.locator('main').getByRole('link', { name: '보고한 것 보기' }).click()
      await expect(page.locator('#report')).toContainText('14:00 ~ 16:00')
    }
    await lookAround()
    await steps.correct(travelling, visitPath, what)
    await steps.payVisit(travelling, group)
    await visit(visitPath)
    if (by !== 'without-script') await expect(page.locator('#photos').getByRole('img')).toHaveCount(1)
    await visit('/inspections/settings')
    await signOut()
    await visit('/inspections/faults')
    await expect(page.locator('main')).toContainText(what)
    await visit('/inspections')
    await visit('/projects/p2021-09')
    await expect(page.locator('main')).toContainText(title)
  },
)
