import { randomUUID } from 'node:crypto'
import { expect, journey } from '../journey.ts'

journey(
  'the secretariat records a meeting; what was typed stays when it is refused',
  async ({ page, signInAs, visit, lookAround }) => {
    const topic = `마을 의제 살피기 ${randomUUID().slice(0, 8)}`
    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit('/meetings/new')
    await page.getByLabel('안건').fill(topic)
    await page.getByLabel('참석').fill('열두 명')
    await page.getByRole('button', { name: '기록' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByLabel('안건')).toHaveValue(topic)
    await lookAround()
  },
)

journey('a visitor is shown no form, and is told to sign in', async ({ page }) => {
  const answer = await page.goto('/geumcheon/meetings/new')
  expect(answer?.status()).toBe(401)
  await expect(page.locator('main')).toContainText(/할 수 있는 역할: .*협치 사무국/)
  await page.locator('main').getByRole('link', { name: '로그인하기' }).click()
  await page.getByRole('button', { name: '체험용 사무국 담당' }).click()
  await expect(page.getByRole('status')).toHaveText('로그인했습니다.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('회의 기록하기')
  await page.reload()
  await expect(page.getByRole('status')).toHaveCount(0)
  await page.getByRole('button', { name: '로그아웃' }).click()
  await expect(page.getByRole('status')).toHaveText('로그아웃했습니다.')
  const forbidden = await page.request.post('/geumcheon/api/meetings/record-meeting', { data: {} })
  expect(forbidden.status()).toBe(401)
})

journey('a form sent from another site is refused', async ({ page, baseURL, signInAs }) => {
  await signInAs('체험용 관리자', '관리자')
  const cookies = await page.context().cookies()
  const session = cookies.find((cookie) => cookie.name === 'madang_session_geumcheon')
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  const sent = await page.request.post('/geumcheon/do/identity/end-session', {
    headers: { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' },
    form: {},
  })
  expect(sent.status()).toBe(403)
  const withoutToken = await page.request.post('/geumcheon/do/identity/end-session', {
    headers: { Origin: baseURL ?? '' },
    form: { _page: '/geumcheon' },
  })
  expect(withoutToken.status()).toBe(422)
})
