import { randomUUID } from 'node:crypto'
import { expect, journey, post } from '../journey.ts'

const area = { southWest: '37.43, 126.87', northEast: '37.486, 126.93' }
const words = { place: '시흥대로 길목', problem: '밤에 어둡습니다.', wish: '가로등을 달아 주세요.' }

journey(
  'a resident picks a place on the map, sees it on the proposal, and finds it among the others',
  async ({ page, signInAs, visit, lookAround, by }) => {
    const main = page.locator('main')
    const own = randomUUID().slice(0, 6)
    const title = `길목 가로등 ${own}`
    const signOut = () => page.getByRole('button', { name: '로그아웃' }).click()
    const ready = () => expect(main.locator('.map-below [role=status]')).toBeEmpty()

    const loaded: string[] = []
    page.on('request', (request) => loaded.push(request.url()))

    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit('/proposals/rules')
    await main.getByLabel('남서쪽 모서리').fill(area.northEast)
    await main.getByLabel('북동쪽 모서리').fill(area.southWest)
    await main.getByRole('button', { name: '테두리 저장' }).click()
    await expect(page.locator('#error-summary')).toContainText('뒤바뀌었습니다')
    await main.getByLabel('남서쪽 모서리').fill(area.southWest)
    await main.getByLabel('북동쪽 모서리').fill(area.northEast)
    await main.getByRole('button', { name: '테두리 저장' }).click()
    await expect(main.getByLabel('북동쪽 모서리')).toHaveValue('37.486000, 126.930000')
    await signOut()

    // A visitor's draft is known by its number alone: those who travel beside this one keep theirs.
    if (by === 'without-script') await signInAs('체험용 주민', '주민')
    await visit('/proposals/new')
    await main.getByLabel('제목').fill(title)
    await main.getByLabel('어디').fill(words.place)
    await main.getByLabel('무엇이 불편한지').fill(words.problem)
    await main.getByLabel('어떻게 하면 좋을지').fill(words.wish)
    if (by === 'without-script') {
      await main.getByLabel('지도의 자리').fill('37.566535, 126.977969')
      await main.getByRole('button', { name: '제안하기', exact: true }).click()
      await expect(page.locator('#error-summary')).toContainText('우리 구 밖의 자리입니다')
      await expect(main.getByLabel('제목')).toHaveValue(title)
      await lookAround()
      await main.getByLabel('지도의 자리').fill('37.456789, 126.895123')
    } else {
      await expect(main).toContainText('아직 고른 자리가 없습니다.')
      expect(loaded.filter((address) => /open-map|worker|\.png$/.test(address))).toEqual([])
      await main.getByRole('button', { name: '지도에서 고르기' }).click()
      await ready()
      const map = main.getByRole('region', { name: '지도' })
      await map.click({ position: { x: 220, y: 200 } })
      await expect(main).toContainText('고른 자리: 북위 37.')
      await lookAround()
      const picked = await main.locator('input[name=point]').inputValue()
      await main.getByRole('button', { name: '자리 지우기' }).click()
      await expect(main).toContainText('아직 고른 자리가 없습니다.')
      await map.focus()
      await page.keyboard.press('ArrowRight')
      await main.getByRole('button', { name: '지도 가운데를 자리로' }).click()
      await expect(main).toContainText('고른 자리: 북위 37.')
      await expect(main.locator('input[name=point]')).not.toHaveValue(picked)
      // What is picked is kept with what was typed, and comes back.
      const chosen = await main.locator('input[name=point]').inputValue()
      const number = await main.locator('input[name=proposalId]').inputValue()
      await expect(async () => {
        const kept = await page.request.post('/geumcheon/api/proposals/see-draft', {
          ...{ data: { proposalId: number }, headers: { Origin: new URL(page.url()).origin } },
        })
        expect(await kept.json()).toMatchObject({ draft: { words: { title, point: chosen } } })
      }).toPass()
      await signInAs('체험용 주민', '주민')
      await visit(`/proposals/new?draft=${number}`)
      await expect(main).toContainText('고른 자리: 북위 37.')
      await expect(main.getByLabel('제목')).toHaveValue(title)
      await expect(main.locator('input[name=point]')).toHaveValue(chosen)
    }
    await main.getByRole('button', { name: '제안하기', exact: true }).click()
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(main.locator('#place')).toContainText('시흥대로 길목 (북위 37.')
    if (by !== 'without-script') {
      await main.locator('#place').scrollIntoViewIfNeeded()
      await ready()
      await expect(main.locator('#place .map-pin')).toBeVisible()
      await expect(main.locator('#place')).toContainText('© 마당의 시험')
    }
    await lookAround()
    for (const at of [1, 2]) {
      const proposalId = `near-${at}-${own}`
      await post(page, 'proposals/propose', { proposalId, ...words, title: `${title} ${at}`, point: '37.44, 126.9' })
    }

    await visit(`/proposals?q=${encodeURIComponent(own)}`)
    await main.getByRole('link', { name: '지도로 보기' }).click()
    await expect(main.getByLabel('제목이나 곳에서 찾기')).toHaveValue(own)
    await expect(main.getByRole('row').filter({ hasText: '동을 고르지 않음' })).toContainText('3')
    if (by !== 'without-script') {
      await expect(main).toContainText('자리를 고른 제안 3건을 지도에 표시했습니다.')
      await main.locator('.map-frame').scrollIntoViewIfNeeded()
      await ready()
      const cluster = main.getByRole('button', { name: /^2 ?건의 제안이 모인 곳$/ })
      const together = main.getByRole('button', { name: /^3 ?건의 제안이 모인 곳$/ })
      await expect(cluster.or(together)).toBeVisible()
      if (await together.isVisible()) await together.click()
      await cluster.click()
      await expect(main.getByRole('link', { name: `${title} 1` })).toBeVisible()
      await lookAround()
      await main.getByRole('link', { name: `${title} 2` }).click()
      await expect(main.getByRole('heading', { level: 1 })).toHaveText(`${title} 2`)
    } else {
      await lookAround()
    }
  },
)
