import { randomUUID } from 'node:crypto'
import { phonePhoto } from '#tests/support/phone-photo.ts'
import { expect, journey } from '../journey.ts'

journey(
  'the secretariat writes a story with a picture, looks at it, publishes it; everyone reads it and a reader is fed',
  async ({ page, browser, baseURL, signInAs, visit, lookAround, by }) => {
    const main = page.locator('main')
    const own = randomUUID().slice(0, 6)
    const title = `안양천 산책로 ${own}`
    await visit('/announcements')
    await visit('/posts/post-forum-2019')
    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit('/posts/new?kind=story')
    await main.getByLabel(/^글/).fill('## 걷기\n\n[그림 1]\n\n- 물가\n- 다리')
    const photo = {
      name: '하천.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from(await phonePhoto({ background: `#${own}` })),
    }
    await main.getByLabel('파일 고르기').setInputFiles(photo)
    if (by !== 'without-script') await expect(main.getByRole('strong').filter({ hasText: '하천.' })).toBeVisible()
    await main.getByRole('button', { name: '저장하고 미리 보기' }).click()

    // Nothing of what was typed or chosen is lost where the title is missing.
    await expect(page.locator('#error-summary')).toBeVisible()
    await expect(main.getByLabel(/^글/)).toHaveValue(/물가/)
    await expect(main.getByRole('strong').filter({ hasText: '하천.' })).toBeVisible()
    await lookAround()
    await main.getByLabel(/^제목/).fill(title)
    await main.getByLabel('사진 설명').fill('물가를 걷는 길')
    if (by !== 'without-script') {
      // What is said of a picture stays when another file comes, which is then left out again.
      const paper = { name: '자료.txt', mimeType: 'text/plain', buffer: Buffer.from('자료') }
      await main.getByLabel('파일 고르기').setInputFiles(paper)
      await main.getByRole('button', { name: '이 파일 빼기 자료.txt' }).click()
      await expect(main.getByLabel('사진 설명')).toHaveValue('물가를 걷는 길')
    }
    await main.getByRole('button', { name: '저장하고 미리 보기' }).click()
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(main).toContainText('아직 펴내지 않은 글입니다')
    await expect(main.getByRole('img', { name: '물가를 걷는 길' })).toBeVisible()
    await lookAround()
    const address = page.url().split(/[?#]/)[0] ?? ''

    const outside = await browser.newContext({ baseURL: baseURL ?? '' })
    const visitor = await outside.newPage()
    expect((await visitor.goto(address))?.status()).toBe(404)
    await main.getByRole('button', { name: '펴내기' }).click()
    await expect(page.getByRole('status')).toContainText('펴냈습니다.')
    await visitor.goto('/geumcheon/stories')
    await visitor.getByRole('link', { name: title }).click()
    await expect(visitor.locator('main').getByRole('img', { name: '물가를 걷는 길' })).toBeVisible()
    await expect(visitor.locator('main').getByRole('listitem').filter({ hasText: '다리' })).toBeVisible()
    const feed = await visitor.request.get('/geumcheon/feeds/story')
    expect(feed.headers()['content-type']).toContain('application/atom+xml')
    expect(await feed.text()).toContain(`<title>${title}</title>`)

    await main.getByRole('link', { name: '고치기' }).click()
    await main.getByLabel('까닭').fill('날짜가 틀림')
    await lookAround()
    await main.getByRole('button', { name: '내리기' }).click()
    await expect(main).toContainText('내린 글입니다. 까닭: 날짜가 틀림')
    expect((await visitor.goto(address))?.status()).toBe(404)
    await visitor.close()
    await visit('/posts?state=withdrawn')
  },
)
