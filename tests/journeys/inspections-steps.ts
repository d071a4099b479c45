import type { Locator, Page } from '@playwright/test'
import { phonePhoto } from '#tests/support/phone-photo.ts'
import { expect, sayWhy } from './journey.ts'
import { day } from './vote-steps.ts'

/** What the steps need of a journey. */
export interface Travelling {
  readonly page: Page
  readonly lookAround: () => Promise<void>
  readonly visit: (path: string) => Promise<void>
  readonly signInAs: (account: string, role: string) => Promise<void>
}

const secretariat = ['체험용 사무국 담당', '협치 사무국'] as const
const main = (page: Page): Locator => page.locator('main')
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click()

/** Opens a group of inspectors for a project, called for today; gives its address. */
export async function openGroup({ page, lookAround, visit, signInAs }: Travelling, title: string): Promise<string> {
  await signInAs(...secretariat)
  await visit('/inspections/groups')
  await main(page).getByRole('link', { name: '모임 만들기' }).click()
  await lookAround()
  await main(page).getByLabel('이름').fill(title)
  await main(page).getByLabel('하는 일과 모집 안내').fill('밤에 골목길을 살펴봅니다.')
  await main(page).getByLabel('보는 사업').selectOption({ label: '야간 안전한 골목길 만들기' })
  await main(page).getByLabel('활동 시작').fill(day(-1))
  await main(page).getByLabel('활동 마침').fill(day(30))
  await main(page).getByLabel('정원').fill('1')
  await main(page).getByLabel('모집 시작').fill(day(0))
  await main(page).getByLabel('단가').fill('10,000')
  await press(page, '저장')
  await expect(page.locator('#error-summary')).toContainText('둘 다 적거나 둘 다 비워')
  await lookAround()
  await main(page).getByLabel('모집 마침').fill(day(3))
  await main(page).getByLabel('한 번에 계획한 분').fill('120')
  await press(page, '저장')
  await expect(main(page).getByRole('heading', { level: 1 })).toHaveText(title)
  await lookAround()
  return new URL(page.url()).pathname.replace('/geumcheon', '')
}

/** A resident applies to a group. */
export async function applyTo({ page, lookAround, visit, signInAs }: Travelling, group: string): Promise<void> {
  await signInAs('체험용 주민', '주민')
  await visit(group)
  await main(page).getByLabel('신청하는 까닭').fill('밤길이 어두워 걱정됩니다.')
  await main(page).getByLabel('동의합니다').check()
  await press(page, '신청하기')
  await expect(page.locator('#mine')).toContainText('1번으로 신청하셨습니다.')
  await lookAround()
}

/** The secretariat appoints the applicant and assigns a visit for today. */
export async function appointAndAssign(
  { page, lookAround, visit, signInAs }: Travelling,
  group: string,
  site: string,
): Promise<void> {
  await signInAs(...secretariat)
  await visit(`${group}/roll`)
  await sayWhy(page, '점검과 감사')
  await lookAround()
  await press(page, '위촉하기')
  await expect(main(page).getByRole('heading', { name: '1번 · 위촉' })).toBeVisible()
  await lookAround()
  await visit(`${group}/assign`)
  await main(page).getByLabel('감독관').selectOption({ label: '1번' })
  await main(page).getByLabel('현장').fill(site)
  await main(page).getByLabel('담당 부서').selectOption({ label: '공원녹지과' })
  await main(page).getByLabel('점검표').last().fill('등이 켜지는가\n기둥이 바로 섰는가')
  await press(page, '사업 배정하기')
  await expect(main(page)).toContainText(site)
  await lookAround()
}

/** Fills the report: it is the same with the part that works on a device and without. */
export async function fillReport(page: Page, what: string): Promise<void> {
  await main(page).getByLabel('시작한 시각').fill('14:00')
  await main(page).getByLabel('마친 시각').fill('16:00')
  await main(page).getByRole('radiogroup', { name: '등이 켜지는가' }).getByLabel('좋음').check()
  await main(page).getByRole('radiogroup', { name: '기둥이 바로 섰는가' }).getByLabel('잘못됨').check()
  await main(page).getByLabel('고쳐야 할 것 1').fill(what)
}

/** Adds a photo to the report on the device. */
export async function addPhoto(page: Page, background: string): Promise<void> {
  const buffer = Buffer.from(await phonePhoto({ background }))
  await main(page).getByLabel('사진 찍기나 고르기').setInputFiles({ name: '등.jpg', mimeType: 'image/jpeg', buffer })
  await main(page).getByLabel('사진 1에 보이는 것').fill('기울어진 기둥')
  await main(page).getByLabel('사진 1에 나온 사람').selectOption({ label: '알아볼 사람이 없음' })
}

/**
 * Reports without a network: what was written and the photo stay on the device through a reload, and arrive once, though the
 * first answer is lost. Gives how often the report was sent.
 */
export async function reportWithoutNetwork(
  { page, lookAround }: Pick<Travelling, 'page' | 'lookAround'>,
  what: string,
  background: string,
): Promise<number> {
  const context = page.context()
  await expect(main(page).getByLabel('사진 찍기나 고르기')).toBeAttached()
  await context.setOffline(true)
  await expect(main(page)).toContainText('인터넷이 끊겼습니다.')
  await fillReport(page, what)
  await addPhoto(page, background)
  await press(page, '방문 보고하기')
  await expect(main(page)).toContainText('이 기기에 저장했습니다.')
  await lookAround()
  let sent = 0
  const reports = '**/api/inspections/report-visit'
  await page.route(reports, async (route) => {
    sent += 1
    if (sent > 1) return route.continue()
    await route.fetch()
    return route.abort('connectionreset')
  })
  await page.route('**/api/documents/hold-file', (route) => route.abort('connectionreset'))
  await context.setOffline(false)
  await page.reload()
  await expect(main(page).getByLabel('고쳐야 할 것 1')).toHaveValue(what)
  await expect(main(page).getByLabel('사진 1에 보이는 것')).toHaveValue('기울어진 기둥')
  await page.unroute('**/api/documents/hold-file')
  await expect(main(page)).toContainText('보냈습니다. 방문 보고가 접수되었습니다.', { timeout: 60_000 })
  await lookAround()
  await page.unroute(reports)
  return sent
}

/** The inspector's way to the visit. */
export async function openVisit({ page, lookAround, visit, signInAs }: Travelling, site: string): Promise<string> {
  await signInAs('체험용 주민', '주민')
  await visit('/inspections/mine')
  await main(page).getByRole('link', { name: site }).click()
  await expect(main(page).getByRole('heading', { level: 1 })).toHaveText(site)
  await lookAround()
  return new URL(page.url()).pathname.replace('/geumcheon', '')
}

/** The secretariat demands a correction, the department replies, and the inspector accepts it. */
export async function correct(travelling: Travelling, visitPath: string, what: string): Promise<void> {
  const { page, lookAround, visit, signInAs } = travelling
  await signInAs(...secretariat)
  await visit(visitPath)
  await expect(main(page).getByRole('link', { name: what })).toHaveCount(1)
  await main(page).getByRole('link', { name: what }).click()
  await main(page).getByLabel('담당 부서').selectOption({ label: '공원녹지과' })
  await main(page).getByLabel('무엇을 어떻게 고쳐야 하는지').fill('기둥을 바로 세워 주세요.')
  await press(page, '시정 요구하기')
  await expect(page.locator('#history')).toContainText('기둥을 바로 세워 주세요.')
  await lookAround()
  const fault = new URL(page.url()).pathname.replace('/geumcheon', '')
  await signInAs('체험용 부서 담당', '부서 담당자')
  await visit('/inspections/mine')
  await main(page).getByRole('link', { name: what }).click()
  await main(page).getByLabel('무엇을 고쳤는지').fill('기둥을 바로 세웠습니다.')
  await press(page, '답 보내기')
  await expect(page.locator('#history')).toContainText('기둥을 바로 세웠습니다.')
  await lookAround()
  await signInAs('체험용 주민', '주민')
  await visit(fault)
  await press(page, '시정 확인하고 마치기')
  await expect(main(page)).toContainText('시정 마침')
  await lookAround()
}

/** The secretariat puts the visit on a payment sheet and records that it was paid. */
export async function payVisit({ page, lookAround, visit, signInAs }: Travelling, group: string): Promise<void> {
  await signInAs(...secretariat)
  await visit(`${group}/payments`)
  await press(page, '지급조서 만들기')
  await expect(page.locator('#sheet-1')).toContainText('20,000')
  await lookAround()
  await press(page, '지급했다고 적기')
  await expect(page.locator('#sheet-1')).toContainText('지급함')
}
