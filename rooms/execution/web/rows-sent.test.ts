import { describe, expect, it } from 'vitest'
import type { PageRequest, SentForm } from '#kernel/page.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { importStep } from './import-steps.ts'
import { rowsSent } from './rows-sent.ts'

type Answer = Result<unknown, { readonly kind: string }>
const asked: unknown[] = []
const request = (sent: SentForm | null, answer: Answer, lang: 'ko' | 'en' = 'ko'): PageRequest => ({
  ask: (async (_contract: unknown, input: unknown) => {
    asked.push(input)
    return answer
  }) as never,
  actor: { districtId: DistrictId.parse('geumcheon'), accountId: null, roles: ['budget-office'] },
  now: Instant.parse('2021-03-02T01:00:00.000Z'),
  ...{ lang, params: {}, query: {}, form: null, sent },
})
const sentFile = (name: string, text: string, values: Record<string, string> = {}): SentForm => ({
  values,
  files: { file: { name, bytes: new TextEncoder().encode(text) } },
})
const sheets = (...rows: string[][][]) =>
  ok({
    format: 'csv',
    encoding: null,
    sheets: rows.map((one) => ({ name: '가', hidden: false, rows: one, merged: [] })),
  })
const nothing = refuse({ kind: 'none' })

describe('the rows that an import is sent', () => {
  it('are those of the file, or of the pasted table when there is none', async () => {
    const rows = [['지출일자'], ['2021-03-02']]
    const read = ok({ fileName: '지출.csv', rows })
    expect(await rowsSent(request(sentFile('지출.csv', '가'), sheets([], rows)))).toEqual(read)
    const pasted = { values: { pasted: '가\t나' }, files: {} }
    expect(await rowsSent(request(pasted, sheets(rows)))).toEqual(ok({ fileName: 'pasted.tsv', rows }))
    expect(asked.slice(-2)).toEqual([
      { name: '지출.csv', base64: Buffer.from('가').toString('base64') },
      { name: 'pasted.tsv', base64: Buffer.from('가\t나').toString('base64') },
    ])
    await rowsSent(request(sentFile(' ', '가'), sheets(rows)))
    expect(asked.at(-1)).toMatchObject({ name: 'file' })
  })

  it('are not looked for where nothing was sent, and where the import is further on', async () => {
    expect(await rowsSent(request(null, nothing))).toBeNull()
    expect(await rowsSent(request({ values: { rows: '[]' }, files: {} }, nothing))).toBeNull()
  })

  it.each([
    ['readers-busy', '지금 다루는 문서가 많습니다. 잠시 뒤에 다시 해 주세요.'],
    ['takes-too-long', '너무 오래 걸려 도중에 멈추었습니다. 문서를 나누어 다시 해 주세요.'],
    ['file-locked', '비밀번호가 걸린 파일입니다. 비밀번호를 풀어 저장한 뒤 골라 주세요.'],
    ['invalid-input', '파일을 읽을 수 없습니다. 엑셀에서 XLSX나 CSV로 다시 저장해 올려 주세요.'],
  ])('that cannot be read are told with the reason: %s', async (kind, sentence) => {
    expect(await rowsSent(request(sentFile('a', '가'), refuse({ kind })))).toEqual(refuse(sentence))
  })

  it('are told in the language of the page when there are none, or too many', async () => {
    const told = (sent: SentForm, answer: Answer) => rowsSent(request(sent, answer, 'en'))
    expect(await told(sentFile('a', ''), nothing)).toEqual(refuse('Please choose a file or paste a table.'))
    const empty =
      'No table was found. Choose an Excel, ODS, CSV, Hangul (HWPX, HWP) or Word (DOCX) file with a table in it.'
    expect(await told(sentFile('a', '가'), sheets([]))).toEqual(refuse(empty))
    const many = Array.from({ length: 50_001 }, () => ['1'])
    expect(await told(sentFile('a', '가'), sheets(many))).toMatchObject(
      refuse(expect.stringMatching(/^There are too many/)),
    )
  })
})

describe('how far an import is', () => {
  const importing = { fiscalYear: 2021, lang: 'ko', kept: [], form: null } as const
  const step = (sent: SentForm | null, read: Awaited<ReturnType<typeof rowsSent>>) =>
    importStep(request(null, nothing).ask, { ...importing, sent, read })

  it('stays at the file, with the reason, until one is read; then its columns are guessed', async () => {
    expect(await step(null, null)).toEqual(ok({ step: 'file', problem: null }))
    expect(await step(sentFile('a', '가'), refuse('까닭'))).toEqual(ok({ step: 'file', problem: '까닭' }))
    const rows = [['지출일자'], ['2021-03-02']]
    expect(await step(sentFile('a', '가'), ok({ fileName: 'a', rows }))).toMatchObject(
      ok({ step: 'mapping', fileName: 'a', rows, mapping: { firstRow: 1, columns: { date: 0 } }, comparison: null }),
    )
  })
})
