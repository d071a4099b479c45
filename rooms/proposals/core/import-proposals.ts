import type { Title } from '#kit/contract.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import { readDate } from '#kit/read-date.ts'
import { ok, refuse } from '#kit/result.ts'
import type { DeclaredImport, ImportField, UnfitCell } from '#rooms/documents/core/import/declared-import.ts'
import type { Dong } from '#rooms/organization/core/dong.ts'
import { type Came, fitIntake, type IntakeRow, intakeHeadings, mostTakenIn } from './intake.ts'
import { importWords } from './messages-import.ts'

type Field = keyof typeof importWords.fields

const headings: Readonly<Record<Field, readonly string[]>> = {
  ...intakeHeadings,
  receivedOn: ['받은날', '접수일', '접수일자', '접수한날', '제안일', '제출일', '일자', '날짜'],
  way: ['받은방법', '접수방법', '접수경로', '경로', '방법'],
  track: ['제안갈래', '갈래', '제안종류'],
  consent: ['연락처보관동의', '동의', '동의여부', '개인정보동의', '동의방법'],
  consentedOn: ['동의받은날', '동의일', '동의일자'],
}
const needed: ReadonlySet<Field> = new Set(['title', 'place', 'problem', 'wish', 'receivedOn', 'way'])
const fields: readonly ImportField[] = (Object.keys(importWords.fields) as Field[]).map((name) => ({
  ...{ name, needed: needed.has(name), headings: headings[name] },
  label: importWords.fields[name],
}))

type Known<Value> = readonly (readonly [Value, RegExp])[]
const ways: Known<Came['way']> = [
  ['visit', /찾아가|방문|현장/],
  ['telephone', /전화|유선/],
  ['paper', /종이|서면|우편|편지|제안서/],
]
const tracks: Known<Came['track']> = [
  ['budget', /참여예산/],
  ['policy', /정책/],
  ['suggestion', /제안|^$/],
]
/** Who did not agree is read first: 미동의 has 동의 in it. */
const consents: Known<Came['consent']> = [
  [null, /^$|^[xn]$|미동의|동의안|거부|없음|받지/i],
  ['signed', /서명|서면/],
  ['spoken', /구두|말|전화|유선/],
]
const knownIn = <Value>(known: Known<Value>, text: string): Value | undefined =>
  known.find(([, words]) => words.test(text.replaceAll(/\s/g, '')))?.[0]

/** What is known before the rows are read: the district's dongs, and the day in Seoul. */
interface KnownForProposals {
  readonly dongs: readonly Dong[]
  readonly today: LocalDate
}

/** A row, how it came said of itself. */
type OwnRow = IntakeRow & { readonly came: Came }

/**
 * Decides what rows of a register are as proposals taken in: each says itself when and how it came, and by what consent its
 * contact is kept. Every cell that cannot be taken is named, with what is wrong; then none is taken.
 */
export const proposalsImport: DeclaredImport<KnownForProposals, readonly OwnRow[]> = {
  kind: 'proposals',
  title: importWords.title,
  lead: importWords.lead,
  fields,
  most: mostTakenIn,
  read: (rows, { dongs, today }) => {
    const unfit: UnfitCell[] = []
    const read = rows.map(({ row, cells }, at): OwnRow => {
      const text = (name: Field): string => cells[name] ?? ''
      const wrong = (field: Field, error: Title) => unfit.push({ at, field, error })
      const day = (name: Field): LocalDate => {
        const read = readDate(text(name))
        if (read === null) wrong(name, text(name) === '' ? importWords.problems.missing : importWords.problems.date)
        else if (read > today) wrong(name, importWords.problems.future)
        return read ?? today
      }
      const receivedOn = day('receivedOn')
      const way = knownIn(ways, text('way'))
      if (way === undefined) wrong('way', importWords.problems.way)
      const track = knownIn(tracks, text('track'))
      if (track === undefined) wrong('track', importWords.problems.track)
      const consent = knownIn(consents, text('consent'))
      if (consent === undefined) wrong('consent', importWords.problems.consent)
      const consentedOn = text('consentedOn') === '' ? receivedOn : day('consentedOn')
      const { title, place, problem, wish, dong, contact } = { ...blank, ...cells }
      return {
        ...{ row, title, place, problem, wish, dong, contact },
        came: {
          ...{ way: way ?? 'paper', receivedOn, track: track ?? 'suggestion' },
          // Of a consent that cannot be read its cell is named already; the contact is not named for it once more.
          ...{ consent: consent === undefined ? 'signed' : consent, consentedOn },
        },
      }
    })
    const fitted = fitIntake(read, { consent: null, dongs })
    const cells = fitted.ok ? [] : fitted.refusal.cells
    unfit.push(...cells.map(({ at, column, problem }) => ({ at, field: column, error: importWords.problems[problem] })))
    return unfit.length === 0 ? ok(read) : refuse(unfit)
  },
}

const blank = { title: '', place: '', problem: '', wish: '', dong: '', contact: '' }
