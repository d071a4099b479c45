import { randomUUID } from 'node:crypto'
import { phonePhoto } from '#tests/support/phone-photo.ts'
import { expect, journey, post } from '../journey.ts'

const words = { place: '별빛공원', problem: '덥고 앉을 곳이 없습니다.', wish: '그늘막과 의자를 놓아 주세요.' }

journey(
  'a resident adds a photo; the office renames, splits, says whose else it is, and takes the photo away',
  async ({ page, signInAs, visit, lookAround, by }) => {
    const main = page.locator('main')
    const own = randomUUID().slice(0, 6)
    const title = `별빛공원 정비 ${own}`
    const signOut = () => page.getByRole('button', { name: '로그아웃' }).click()
    const folded = (name: string) => main.locator('summary').filter({ hasText: name })

    await signInAs('체험용 주민', '주민')
    await visit('/proposals/new')
    await main.getByLabel('제목').fill(title)
    await main.getByLabel('어디').fill(words.place)
    await main.getByLabel('무엇이 불편한지').fill(words.problem)
    await main.getByLabel('어떻게 하면 좋을지').fill(words.wish)
    await folded('자세히').click()
    await main.getByLabel('절차').selectOption('suggestion')
    const photo = await phonePhoto({ background: `#${own}` })
    await main
      .getByLabel('파일 고르기')
      .setInputFiles({ name: '공원.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(photo) })
    if (by !== 'without-script') await expect(main.getByRole('strong').filter({ hasText: '공원.' })).toBeVisible()
    await main.getByRole('button', { name: '제안하기', exact: true }).click()
    await expect(page.locator('#error-summary')).toBeVisible()
    await expect(main.getByLabel('제목')).toHaveValue(title)
    await lookAround()
    await main.getByLabel('사진 설명').fill('볕이 드는 빈 공원')
    await main.getByRole('button', { name: '제안하기', exact: true }).click()
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(main.getByRole('img', { name: '볕이 드는 빈 공원' })).toBeVisible()
    await lookAround()
    const address = new URL(page.url()).pathname.replace('/geumcheon', '')
    await signOut()

    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit(address)
    await folded('사진이나 파일 하나 내리기').click()
    await main.locator('#remove-reason').fill('남의 집이 보입니다')
    await main.getByRole('button', { name: '내리기', exact: true }).click()
    await expect(main.locator('#story')).toContainText('사진이나 파일 하나를 내렸습니다')
    await expect(main.getByRole('img', { name: '볕이 드는 빈 공원' })).toHaveCount(0)
    await folded('이름 고치기').click()
    await main.getByLabel('새 제목').fill(`별빛공원 쉼터 ${own}`)
    await main.locator('#rename-reason').fill('같은 이름이 또 있습니다')
    await main.getByRole('button', { name: '이름 고치기' }).click()
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(`별빛공원 쉼터 ${own}`)
    await main.getByRole('link', { name: '관련 자치구와 우리 몫' }).click()
    await main.getByLabel('관련 자치구').fill('관악구')
    await main.getByLabel('우리 몫').fill('반')
    await main.getByRole('button', { name: '저장', exact: true }).click()
    await expect(page.locator('#error-summary')).toContainText('1/3')
    await main.getByLabel('우리 몫').fill('2/4')
    await lookAround()
    await main.getByRole('button', { name: '저장', exact: true }).click()
    await expect(main.getByLabel('우리 몫')).toHaveValue('1/2')

    await visit(address)
    await expect(main).toContainText('관악구')
    await main.getByRole('link', { name: '제안 나누기' }).click()
    await expect(main.getByRole('heading', { name: '나눈 제안 2' })).toBeVisible()
    await main.locator('#split-reason').fill('소관이 다릅니다')
    await main.getByRole('button', { name: '나누기', exact: true }).click()
    await expect(page.locator('#error-summary')).toContainText('제목이 서로 같습니다')
    await main.locator('#split-parts-1-title').fill(`별빛공원 의자 ${own}`)
    await lookAround()
    await main.getByRole('button', { name: '나누기', exact: true }).click()
    await expect(main).toContainText('여러 제안으로 나뉘었습니다.')
    await lookAround()
    await main.getByRole('link', { name: `별빛공원 의자 ${own}` }).click()
    await expect(main).toContainText('나누기 전의 제안')
    await signOut()

    // By the name that it bore at first, and with the choices folded until one is in use.
    await visit(`/proposals?q=${encodeURIComponent(`정비 ${own}`)}`)
    await expect(main.getByRole('link', { name: `별빛공원 쉼터 ${own}` })).toBeVisible()
    await expect(main.getByLabel('분야')).toBeHidden()
    await visit('/proposals?standing=split')
    await expect(main.getByLabel('분야')).toBeVisible()
  },
)

journey(
  'the answer to what the office took in is texted, the others are printed, and the desk shows it',
  async ({ page, signInAs, visit, lookAround, by }) => {
    const main = page.locator('main')
    const intakeId = `round-${randomUUID().slice(0, 8)}`
    const signOut = () => page.getByRole('button', { name: '로그아웃' }).click()
    const phone = `0108${{ desktop: '1', phone: '2', 'without-script': '3' }[by]}00${String(Date.now()).slice(-4)}`
    await signInAs('체험용 사무국 담당', '협치 사무국')
    const rows = [phone, ''].map((contact, at) => ({
      row: at + 2,
      title: `쉼터 ${at + 1} ${intakeId}`,
      ...words,
      contact,
    }))
    await post(page, 'proposals/take-in', {
      ...{ intakeId, way: 'visit', receivedOn: '2026-01-05', consent: 'signed', consentedOn: '2026-01-05' },
      ...{ track: 'suggestion', rows },
    })
    const ids = [`${intakeId}-1`, `${intakeId}-2`]
    await visit(`/proposals/${ids[0]}`)
    const departmentId = await main.locator('#assign-departmentId option').nth(1).getAttribute('value')
    for (const proposalId of ids) {
      await post(page, 'proposals/assign', { proposalId, departmentId, reason: '공원' })
      await post(page, 'proposals/draft-answer', { proposalId, verdict: 'adopted', opinion: '올해 놓겠습니다.' })
    }
    await signOut()
    await signInAs('체험용 부서장', '부서장')
    for (const proposalId of ids) {
      await visit(`/proposals/${proposalId}`)
      await main.getByRole('button', { name: '확인하기' }).click()
      await expect(main).toContainText('통지 대기')
    }
    await signOut()
    await signInAs('체험용 사무국 담당', '협치 사무국')
    await post(page, 'proposals/send-answers', { proposalIds: ids })
    await visit('/proposals/desk')
    await main.getByRole('link', { name: '통지한 답변' }).click()
    await expect(main.getByRole('row').filter({ hasText: rows[0]?.title ?? '' })).toContainText('문자')
    await lookAround()
    await main
      .getByRole('link', { name: /편지 인쇄하기/ })
      .first()
      .click()
    await expect(main.getByRole('heading', { name: `‘${rows[1]?.title}’에 대한 답변` })).toBeVisible()
    await lookAround()
    await page.emulateMedia({ media: 'print' })
    await expect(main.locator('.letter').first()).toHaveCSS('break-before', 'page')
  },
)
