import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { found } from './found.ts'
import { group, type Line, linesOf } from './lines.ts'

/** A personal datum: never told, only where it stands and what kind it is. */
interface Datum {
  readonly line: Line
  readonly number: number
  readonly from: number
  readonly to: number
}

const surnames =
  '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용'

/** Words of three syllables that begin like a surname and name no one. */
const noNames =
  /^(?:이용자|노동자|장애인|조합원|지역민|주민들|전문가|공동체|공급자|구성원|구의원|시의원|유권자|임차인|임대인|제안자|진행자|추진단|경영자|고용주|주무관|이사회|정책과|강사진|성직자|기술자|연구자|연구원|신청자|이해자|전담자|유관인|노인층|청소년|어르신|학부모|상인회|소상인|여성계|문화계|민간인|공무원|신규자|기업인|금융인|예술인|방문객|한국인|서울시|경기도|인천시|부산시|대구시|광주시|제주도|강원도|전라도|충청도|경상도|금천구|구로구|관악구|강서구|양천구|마포구|용산구|성동구|성북구|도봉구|노원구|은평구|서초구|강남구|송파구|강동구|중랑구|동작구|전문직|임직원|공모자|기부자|봉사자|후원자|안내자|총괄자|정담당|주담당|부담당|유경험|구청장|시민단|원장님|위원장|공동장|지원자|심사단|선정자|현장팀|기획팀|총무팀|홍보팀|정책팀|예산팀|복지팀|교육팀|주관사|시공사|용역사)$/

const isName = (word: string): boolean =>
  surnames.includes(word.charAt(0)) && !noNames.test(word) && !/[회체들단부과팀실관층께]$/.test(word)

const role =
  '강\\s?사|대표|담당(?:자)?|팀장|과장|국장|통장|회장|발표자|주무관|신청인|제안자|위원장|간사|토론자|사회자|강의자|멘토|성\\s?명|이\\s?름'
/** "강사: 조철민 박사", "복지정책과장: 송선애(" */
const afterRole = new RegExp(`(?:${role})\\s?[:：]\\s?([가-힣]{3})(?=$|[\\s(,·/☎])`, 'g')
/** "최승국 대표" */
const beforeTitle =
  /(?<![가-힣])([가-힣]{3}) (?:박사|대표(?:이사)?|교수|강사|작가|변호사|세무사|노무사|선생님?|위원장|간사|팀장|과장)(?![가-힣])/g

const within = (line: Line, number: number, match: RegExpExecArray, part: string): Datum => {
  const from = match.index + match[0].lastIndexOf(part)
  return { line, number, from, to: from + part.length }
}

const numbered = (pattern: RegExp, sure: (match: RegExpMatchArray) => boolean) => (line: Line, number: number) =>
  [...line.text.matchAll(pattern)].filter(sure).map((match) => within(line, number, match, match[0]))

const namesIn = (line: Line, number: number): readonly Datum[] => {
  const all = [afterRole, beforeTitle].flatMap((pattern) =>
    [...line.text.matchAll(pattern)]
      .filter((match) => isName(group(match, 1)))
      .map((match) => within(line, number, match, group(match, 1))),
  )
  return [...new Map(all.map((datum) => [datum.from, datum])).values()]
}

/** The month and day of a resident registration number exist. */
const bornOnADay = (match: RegExpMatchArray): boolean => {
  const [month, day] = [Number(match[0].slice(2, 4)), Number(match[0].slice(4, 6))]
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

interface Kind {
  readonly name: string
  readonly severity: 'error' | 'warning' | 'note'
  /** What any line with such a datum has; the others are not looked at closer. */
  readonly hint: RegExp
  readonly find: (line: Line, number: number) => readonly Datum[]
}

const always = (): boolean => true
const kinds: readonly Kind[] = [
  {
    name: 'resident-number',
    severity: 'error',
    hint: /\d{7}/,
    find: numbered(/(?<![\d-])\d{6}\s?[-–]\s?[1-8]\d{6}(?![\d-])/g, bornOnADay),
  },
  {
    name: 'mobile',
    severity: 'warning',
    hint: /01\d/,
    find: numbered(/(?<![\d-])01[016789][-. ]?\d{3,4}[-. ]?\d{4}(?![\d-])/g, always),
  },
  {
    name: 'account',
    severity: 'warning',
    hint: /\d-\d/,
    find: numbered(
      /(?:은행|농협|신협|수협|새마을금고|우체국|계좌(?:번호)?)\s?[:：)]?\s?\d{2,6}-\d{2,6}-\d{2,8}(?:-\d{1,4})?(?!\d)/g,
      always,
    ),
  },
  {
    name: 'mail',
    severity: 'note',
    hint: /@/,
    find: numbered(
      /(?<![\w.+-])[\w.+-]{1,64}@(?:naver|daum|hanmail|gmail|nate|kakao|hotmail|outlook|yahoo)\.(?:com|net|co\.kr)(?![\w])/gi,
      always,
    ),
  },
  { name: 'name', severity: 'note', hint: /[:：]|박사|대표|교수|강사|작가|사 |생|장|간사/, find: namesIn },
]

/** Data so many written lines apart belong to another list. */
const reach = 130

function lists(data: readonly Datum[]): readonly (readonly Datum[])[] {
  const made: Datum[][] = []
  for (const datum of data) {
    const list = made.at(-1)
    const last = list?.at(-1)
    if (list === undefined || last === undefined || datum.number - last.number > reach) made.push([datum])
    else list.push(datum)
  }
  return made
}

/** A line that heads the column: "강 의 명 강사", "성명". */
const heading = /(?:강\s?사|성\s?명|이\s?름|대표자|담당자|발표자)\s*$/

/** Where a list is told: at the head of its column, if one stands closely above, else at its first datum. */
function told(lines: readonly Line[], kind: Kind, list: readonly Datum[]): readonly DocumentFinding[] {
  return list.slice(0, 1).map((first) => {
    const above = lines.slice(Math.max(0, first.number - 12), first.number).find(({ text }) => heading.test(text))
    const params = { case: kind.name, count: list.length }
    return kind.name === 'name' && above !== undefined
      ? found('privacy', kind.severity, above, { params })
      : found('privacy', kind.severity, first.line, { span: { from: first.from, to: first.to }, params })
  })
}

function check(document: Extracted): readonly DocumentFinding[] {
  const lines = linesOf(document)
  return kinds.flatMap((kind) =>
    lists(lines.flatMap((line, number) => (kind.hint.test(line.text) ? kind.find(line, number) : []))).flatMap((list) =>
      told(lines, kind, list),
    ),
  )
}

/**
 * Finds personal data in a text (SI-118): resident numbers, mobile phones, bank accounts, private mail addresses,
 * names beside roles. Each list is told once with its count; the datum itself is never repeated.
 */
export const privacyRule: DocumentRule = { id: 'privacy', check }
