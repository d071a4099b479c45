import { expect, journey } from '../journey.ts'

/** A register as a district keeps it: a title, merged cells, a total, one wrong date. */
const registerOf = (key: string): string => `<table>
<tr><td colspan="4">2021년 회의 대장 ${key}</td></tr>
<tr><td>날 짜</td><td>회의명</td><td>안건</td><td>참석인원</td></tr>
<tr><td>2021. 2. 3.</td><td rowspan="2">걷기 모임 ${key}</td><td>=둔치 답사 ${key}</td><td>12명</td></tr>
<tr><td>2021. 2. 30.</td><td>다리 밑 ${key}</td><td>7</td></tr>
<tr><td colspan="3">합 계</td><td>19</td></tr></table>`

journey(
  'a clerk imports a register with merged cells, corrects a date in place, and its columns are remembered',
  async ({ page, visit, signInAs, lookAround, by }) => {
    const main = page.locator('main')
    const key = `${by}-${Date.now().toString(36)}`
    await signInAs('체험용 사무국 담당', '협치 사무국')
    await visit('/import')
    await lookAround()
    await main.getByRole('link', { name: '회의 목록 가져오기' }).click()
    await lookAround()
    await main.getByRole('button', { name: '읽기' }).click()
    await expect(main).toContainText('파일을 고르거나 표를 붙여 넣어 주세요.')
    const file = { name: '대장.xls', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from(registerOf(key)) }
    await main.getByLabel('파일', { exact: true }).setInputFiles(file)
    await main.getByRole('button', { name: '읽기' }).click()

    await expect(main).toContainText('고칠 칸 1개')
    await expect(main).toContainText('날짜를 읽을 수 없습니다.')
    await expect(main.getByRole('button', { name: /모두 가져오기$/ })).toHaveCount(0)
    await lookAround()
    await main.locator('#problems').getByLabel('날짜').fill('2021-02-28')
    await main.getByRole('button', { name: '고친 대로 다시 보기' }).click()
    await expect(main).toContainText('2건을 가져올 수 있습니다')
    await lookAround()
    await main.getByRole('button', { name: '2건 모두 가져오기' }).click()

    await visit(`/search?q=${encodeURIComponent(`다리 밑 ${key}`)}`)
    await expect(main).toContainText(`다리 밑 ${key}`)
    await visit('/import/meetings')
    await main.getByLabel('파일', { exact: true }).setInputFiles(file)
    await main.getByRole('button', { name: '읽기' }).click()
    await expect(main).toContainText('전에 가져온 대로 맞추었습니다')
  },
)
