import { expect, journey } from '../journey.ts'

const wrong = '강사 수당 150,000원×2명×3회=800,000원\n'

journey(
  'anyone checks a document without an account: the example, a text, a file',
  async ({ page, visit, lookAround }) => {
    await visit('/check')
    await page.getByRole('button', { name: '보기 검산하기' }).click()
    await expect(page.locator('mark').first()).toBeVisible()
    await expect(page.locator('#findings')).toContainText('900,000')
    await lookAround()

    await page.getByRole('link', { name: '다른 문서 검산하기' }).click()
    await page.getByLabel('글이나 표').fill(`${'안건 없음\n'.repeat(90)}${wrong}`)
    await page.getByRole('button', { name: '검산하기', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('붙여 넣은 글')
    await expect(page.locator('mark').first()).toContainText('800,000')
    await lookAround()

    await visit('/check')
    const csv = Buffer.from('항목,산출내역\n강사,"150,000원×2명×3회=800,000원"\n재료,"1,000원×5명=5,000원"\n')
    await page.getByLabel('파일').setInputFiles({ name: '예산.csv', mimeType: 'text/csv', buffer: csv })
    await page.getByRole('button', { name: '검산하기', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('예산.csv')
    await expect(page.locator('td mark')).toContainText('800,000')
    await lookAround()
  },
)

journey(
  'a file that is not read is answered with what to do, and the findings can be taken along',
  async ({ page, visit, lookAround }) => {
    await visit('/check')
    const pdf = { name: '계획.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') }
    await page.getByLabel('파일').setInputFiles(pdf)
    await page.getByRole('button', { name: '검산하기', exact: true }).click()
    await expect(page.locator('main')).toContainText('PDF 문서입니다')
    await lookAround()

    await page.getByLabel('글이나 표').fill(wrong)
    await page.getByRole('button', { name: '검산하기', exact: true }).click()
    for (const [button, file] of [
      ['찾은 것을 내려받기 (JSON)', '.json'],
      ['찾은 것을 내려받기 (엑셀)', '.xlsx'],
    ] as const) {
      const coming = page.waitForEvent('download')
      await page.getByRole('button', { name: button }).click()
      expect((await coming).suggestedFilename()).toContain(file)
    }
  },
)

journey(
  'a file dropped anywhere on the page is checked, a table pasted keeps its cells',
  async ({ page, visit, javaScriptEnabled, lookAround }) => {
    if (javaScriptEnabled === false) return
    await visit('/check')
    await expect(page.getByText('파일을 이 화면 아무 데나')).toBeVisible()
    await page.evaluate((text) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], '끌어온 글.txt', { type: 'text/plain' }))
      const drop = { dataTransfer: transfer, bubbles: true, cancelable: true }
      document.body.dispatchEvent(new DragEvent('dragover', drop))
      document.body.dispatchEvent(new DragEvent('drop', drop))
    }, wrong)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('끌어온 글.txt')
    await lookAround()

    await visit('/check')
    await expect(page.getByText('파일을 이 화면 아무 데나')).toBeVisible()
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', `항목\t${text}`)
      clipboardData.setData('text/html', `<table><tr><td>항목<td>${text}</table>`)
      document
        .querySelector('textarea')
        ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, wrong)
    await expect(page.getByRole('status')).toContainText('칸 나눔')
    await page.getByRole('button', { name: '검산하기', exact: true }).click()
    await expect(page.locator('td mark')).toContainText('800,000')
    await lookAround()
  },
)
