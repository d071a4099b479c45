import { writeXlsx } from 'hucre'
import { expect, journey, post, proveAndSend } from '../journey.ts'

const all = 106
const passing = 22
/** In thousand won, as the city writes it: 106 ideas of 79,614,072 thousand won together (domain.md 1.3). */
const total = 79_614_072
const each = 700_000

journey(
  'a clerk imports 106 transfers with three bad cells, corrects them in place, and reconciles 22 and 84',
  async ({ page, visit, signInAs, lookAround, by }) => {
    const main = page.locator('main')
    const key = `${by}-${Date.now().toString(36)}`
    const cycleId = `transfers-${key}`
    await signInAs('체험용 사무국 담당', '협치 사무국')
    const period = { from: '2020-05-27', to: '2020-06-12', precision: 'day' }
    const steps = [{ no: 1, kind: 'review', name: '사업부서 검토', period }]
    await post(page, 'cycle/open-cycle', { cycleId, name: `이관 ${key}`, fiscalYear: 2021, steps })

    await visit('/proposals/transfers')
    await main.getByRole('link', { name: '시 이관 들여오기' }).click()
    await lookAround()
    await main.getByRole('button', { name: '읽기' }).click()
    await expect(main).toContainText('읽을 것이 없습니다.')
    const file = { name: `이관-${key}.xlsx`, mimeType: 'application/vnd.ms-excel', buffer: await cityFile(key) }
    await main.getByLabel('흐름').selectOption(cycleId)
    await main.getByLabel('파일', { exact: true }).setInputFiles(file)
    await main.getByRole('button', { name: '읽기' }).click()

    await expect(main).toContainText('맞지 않는 칸이 3개 있습니다')
    await expect(main).toContainText('금액으로 읽을 수 없습니다.')
    await expect(main).toContainText('제안명이 비어 있습니다.')
    await expect(main).toContainText('같은 번호가 위에 있습니다.')
    await expect(main.getByRole('button', { name: /들여오기$/ })).toHaveCount(0)
    await lookAround()
    const bad = main.locator('#problems')
    await bad.getByLabel('요청액').fill('700,000')
    await bad.getByLabel('제안명').fill('되찾은 제안')
    await bad.getByRole('button', { name: '고친 것 확인' }).click()
    await expect(main).toContainText('맞지 않는 칸이 1개 있습니다')
    await main.locator('#problems').getByLabel('이관번호').fill(`${key}-91`)
    await main.getByRole('button', { name: '고친 것 확인' }).click()

    await expect(main).toContainText('파일에 적힌 합계와 맞습니다.')
    const sums = main.getByRole('table', { name: '파일의 줄과 금액' })
    await expect(sums.getByRole('row', { name: /^적정/ })).toContainText('10')
    await expect(sums.getByRole('row', { name: /^조건부적정/ })).toContainText('12')
    await expect(sums.getByRole('row', { name: /^부적정/ })).toContainText('84')
    await expect(sums.getByRole('row', { name: /^모두/ })).toContainText('79,614,072,000')
    await lookAround()
    await main.getByLabel('이관 시작일').fill('2020-05-05')
    await main.getByLabel('이관 마지막 날').fill('2020-05-04')
    await main.getByRole('button', { name: '106건 들여오기' }).click()
    await expect(main).toContainText('마지막 날이 시작일보다 앞섭니다.')
    await expect(main.getByLabel('이관 시작일')).toHaveValue('2020-05-05')
    await main.getByLabel('이관 시작일').fill('2020-03-16')
    await main.getByRole('button', { name: '106건 들여오기' }).click()
    await expect(main).toContainText('시 이관 의제를 들여왔습니다.')
    const imported = main.getByRole('row', { name: new RegExp(key) })
    await expect(imported).toContainText('22')
    await expect(imported).toContainText('84')
    await lookAround()

    await main.getByRole('link', { name: file.name }).click()
    await expect(main.getByRole('button', { name: '관문 정하기' })).toBeVisible()
    await lookAround()
    await main.getByRole('button', { name: '관문 정하기' }).click()
    await proveAndSend(page)
    await expect(page).toHaveURL(/\/gates\//)
    await expect(main).toContainText('106')
    await expect(main).toContainText('22')
    await expect(main).toContainText('84')
    await lookAround()

    await visit('/proposals/transfers/import')
    await main.getByLabel('흐름').selectOption(cycleId)
    const again = { ...file, buffer: await cityFile(key, true) }
    await main.getByLabel('파일', { exact: true }).setInputFiles(again)
    await main.getByRole('button', { name: '읽기' }).click()
    await expect(main).toContainText('이미 들여온 파일입니다. 106건 모두 같은 번호로 있습니다.')
    await lookAround()
  },
)

/** The city's file: what stands above, headings in the city's own words, 106 rows, three bad cells, its own total. */
async function cityFile(key: string, corrected = false): Promise<Buffer> {
  const rows = Array.from({ length: all }, (_, at) => {
    const amount = at === 0 ? total - each * (all - 1) : each
    const bad = !corrected
    return [
      bad && at === 90 ? `${key}-1` : `${key}-${at + 1}`,
      bad && at === 40 ? '' : `이관 제안 ${at + 1}`,
      '공원녹지과',
      bad && at === 3 ? '약 7억' : amount,
      at < 10 ? '적정' : at < passing ? '조건부적정' : '부적정',
      at < passing ? '' : '관계 법령에 맞지 않음',
    ]
  })
  const sheet = [
    ['2020년 시민참여예산 구단위계획형 이관 목록'],
    ['', '', '', '(단위: 천원)'],
    ['이관 번호', '제안 사업명', '소관부서', '요청액', '검토 결과', '부적정 사유'],
    ...rows,
    ['합계', `${all}건`, '', total, '', ''],
  ]
  return Buffer.from(await writeXlsx({ sheets: [{ name: '이관', rows: sheet }] }))
}
