import { type Lang, withParticle } from '#kit/korean-text.ts'
import type { DocumentFinding } from '../../document-rule.ts'

type Sentence = (finding: DocumentFinding, at: (key: string) => string) => string
type Sentences = Readonly<Record<string, Sentence>>

/** A line by its number, a cell by its name. */
const spot = (where: string): string => (/^\d+$/.test(where) ? `${where}번째 줄` : `${where} 칸`)
const spotEn = (where: string): string => (/^\d+$/.test(where) ? `line ${where}` : `cell ${where}`)

const dataKo: Readonly<Record<string, string>> = {
  'resident-number': '주민등록번호로 보이는 숫자',
  mobile: '휴대전화 번호',
  account: '계좌번호로 보이는 숫자',
  mail: '개인 전자우편 주소',
  name: '개인 이름으로 보이는 글',
}
const dataEn: Readonly<Record<string, string>> = {
  'resident-number': 'what looks like a resident registration number',
  mobile: 'a mobile phone number',
  account: 'what looks like a bank account',
  mail: 'a private mail address',
  name: 'what looks like a person’s name',
}

const ko: Sentences = {
  weekday: ({ stated, computed }, at) =>
    `${at('year')}. ${at('month')}. ${at('day')}.은 ${stated}요일이 아니라 ${computed}요일입니다. 날짜와 요일 가운데 틀린 것을 고쳐 주세요.`,
  'impossible-date': ({ stated }) => `달력에 없는 날짜입니다(${stated}). 날짜를 다시 확인해 주세요.`,
  'duration/range': ({ stated, computed, severity }, at) =>
    severity === 'note'
      ? `${at('range')} 기간은 첫날과 끝 날을 모두 세면 ${computed}입니다(적힌 값 ${stated}). 세는 방법을 확인해 주세요.`
      : `${at('range')} 기간은 ${withParticle(`${stated}`, '이/가')} 아니라 ${computed}입니다.`,
  'duration/nights': ({ stated, computed }) =>
    `${withParticle(`${stated}`, '은/는')} 맞지 않습니다. ${computed}인지 확인해 주세요.`,
  'duration/clock': ({ stated, computed }) => `적힌 시각 사이는 ${stated}이 아니라 ${computed}입니다.`,
  'date-order/dates': ({ stated }) => `끝나는 날이 시작하는 날보다 앞섭니다(${stated}).`,
  'date-order/times': ({ stated }) => `끝나는 시각이 시작하는 시각보다 앞섭니다(${stated}).`,
  'date-format/dot': ({ stated, computed }) => `연도 뒤에 온점이 빠졌습니다. ${stated} → ${computed}`,
  'date-format/accent': (_, at) => `연도를 줄일 때 작은따옴표(’) 자리에 다른 부호가 쓰였습니다(모두 ${at('count')}곳).`,
  'date-format/mixed': ({ stated }, at) =>
    `날짜를 적는 방식이 섞여 있습니다. ‘2021. 6. 14.’처럼 적은 곳이 ${at('official')}곳, ‘${stated}’처럼 적은 곳을 비롯해 다른 방식이 ${at('other')}곳입니다.`,
  'date-mismatch/log': (_, at) =>
    `${at('row')}번째 줄의 날짜가 앞뒤 줄의 날짜(${at('from')}, ${at('to')}) 사이에 있지 않습니다. 날짜를 확인해 주세요.`,
  'date-mismatch/founding': ({ stated, computed }, at) =>
    `${at('body')} 구성일(${stated})과 위촉식 날짜(${computed}, ${spot(at('line'))})가 다릅니다.`,
  'term/length': ({ stated }, at) => `임기는 ${at('years')}년이라고 했는데, 적힌 기간(${stated})은 그만큼이 아닙니다.`,
  'period/after': ({ stated }, at) =>
    `사업기간(${at('first')} ~ ${at('last')})이 끝난 뒤의 일정입니다(${stated}). 기간이나 일정을 확인해 주세요.`,
  'period/before': ({ stated }, at) =>
    `사업기간(${at('first')} ~ ${at('last')})이 시작되기 전의 일정이 계획에 있습니다(${stated}).`,
  'section-number/repeated': ({ stated, computed }, at) =>
    `‘${at('before')}’도 ${stated}장입니다. 이 장은 ${withParticle(`${computed}`, '으로/로')} 적어야 합니다.`,
  'section-number/missing': ({ stated, computed }, at) =>
    `앞 장이 ${at('beforeNumber')}인데 이 장은 ${stated}입니다. ${withParticle(`${computed}`, '이/가')} 빠졌는지 확인해 주세요.`,
  'list-number/repeated': ({ stated, computed }) =>
    `번호 ${withParticle(`${stated}`, '이/가')} 되풀이됩니다. ‘${computed}’로 고쳐 주세요.`,
  'list-number/missing': ({ stated, computed }) =>
    `번호 ${withParticle(`${computed}`, '이/가')} 빠지고 ${withParticle(`${stated}`, '이/가')} 나옵니다.`,
  'round-sequence/year': ({ stated, computed }, at) =>
    `${at('body')} 회의의 회차 표시 ${stated}의 연도가 그 줄의 날짜와 다릅니다. ${computed}인지 확인해 주세요.`,
  'round-sequence/repeated': ({ stated, computed }, at) =>
    `${at('body')} 회의의 회차 ‘${stated}’가 되풀이됩니다. ${computed}인지 확인해 주세요.`,
  'round-sequence/missing': ({ stated, computed }, at) =>
    `${at('body')} 회의의 회차가 ${computed} 없이 ${withParticle(`${stated}`, '으로/로')} 넘어갑니다.`,
  'draft-marker/mark': ({ stated }) =>
    `고치려고 남겨 둔 표시가 그대로 있습니다: ${stated} 내용을 채우거나 지워 주세요.`,
  'draft-marker/blank': ({ stated }) =>
    `숫자를 채울 자리가 비어 있습니다(${stated}). 일부러 비운 것이 아니면 채워 주세요.`,
  'draft-marker/cell': ({ stated }) => `수식이 깨진 칸입니다(${stated}). 원본 파일의 수식을 확인해 주세요.`,
  'repeated-word/word': ({ stated, computed }) => `같은 말이 두 번 적혔습니다. ${stated} → ${computed}`,
  'repeated-word/frequency': ({ stated }) => `‘${stated}’라는 말이 한 문장에 두 번 적혔습니다.`,
  'typo/word': ({ stated, computed }) =>
    `${withParticle(`‘${stated}’`, '은/는')} ${withParticle(`‘${computed}’`, '을/를')} 잘못 쓴 것으로 보입니다.`,
  'typo/either': ({ stated, computed }) =>
    `같은 자리에 ${withParticle(`‘${stated}’`, '과/와')} ${withParticle(`‘${computed}’`, '이/가')} 섞여 쓰였습니다. 하나로 맞춰 주세요.`,
  'typo/spelling': ({ stated, computed }, at) =>
    `‘${stated}’의 바른 표기는 ‘${computed}’입니다(모두 ${at('count')}곳).`,
  'typo/bracket': ({ stated, computed }) => `여는 괄호와 닫는 괄호가 다릅니다. ${stated} → ${computed}`,
  'typo/mark': () => '쉼표가 두 번 적혔습니다.',
  'typo/space': ({ computed }) => `${withParticle(`‘${computed}’`, '은/는')} 앞말에 붙여 씁니다.`,
  'typo/particle': ({ stated, computed }) => `조사가 맞지 않습니다. ${stated} → ${computed}`,
  'typo/arrow': () => '앞 줄 끝의 화살표가 이 줄 처음에 또 적혔습니다.',
  'unit/spelling': ({ stated, computed }, at) =>
    `단위 ${stated}의 바른 표기는 ${computed}입니다(모두 ${at('count')}곳).`,
  'unit/points': ({ stated, computed }) =>
    `아래 표의 비율 차이를 적은 것이라면 ${withParticle(`${stated}`, '이/가')} 아니라 ${computed}(퍼센트포인트)입니다.`,
  privacy: (_, at) =>
    `${withParticle(String(dataKo[at('case')]), '이/가')} ${at('count')}곳 있습니다. 공개해도 되는지(동의, 법의 근거) 확인하고, 아니면 가려 주세요.`,
  attendance: ({ stated, computed }, at) =>
    `이 회의(${at('date')})의 참석인원이 여기에는 ${stated}, 회의 목록 ${at('row')}번(${spot(at('line'))})에는 ${computed}입니다.`,
  'cross-reference/dates': ({ stated, computed }, at) =>
    `${at('thing')}의 같은 일이 여기에는 ${stated}, ${spot(at('line'))}에는 ${withParticle(`${computed}`, '으로/로')} 적혀 있습니다.`,
  'cross-reference/notice': ({ computed }, at) =>
    `${at('thing')} 모집공고를 논의한 날(${computed})부터 ${at('days')}일 만에 선정한 것으로 적혀 있습니다. 날짜를 확인해 주세요.`,
  'name-alias/order': ({ stated, computed }, at) =>
    `${withParticle(`‘${stated}’`, '은/는')} ${spot(at('line'))}의 ${withParticle(`‘${computed}’`, '과/와')} 낱말의 차례가 다릅니다. 같은 사업이면 이름을 맞춰 주세요.`,
  'name-alias/word': ({ stated, computed }, at) =>
    `${withParticle(`‘${stated}’`, '은/는')} ${spot(at('line'))}의 ${withParticle(`‘${computed}’`, '과/와')} 한 낱말이 다릅니다. 같은 사업이면 이름을 맞춰 주세요.`,
  'name-alias/part': ({ stated, computed }, at) =>
    `${withParticle(`‘${stated}’`, '과/와')} ${spot(at('line'))}의 ${withParticle(`‘${computed}’`, '은/는')} 같은 사업으로 보입니다. 이름을 맞춰 주세요.`,
  'name-alias/amount': ({ stated, computed }, at) =>
    `${withParticle(`‘${stated}’`, '은/는')} 금액으로 보아 ${spot(at('line'))}의 ${withParticle(`‘${computed}’`, '과/와')} 같은 사업으로 보입니다. 이름이 바뀌었으면 밝혀 주세요.`,
  'name-alias/expansion': ({ stated, computed }, at) =>
    `같은 줄임말을 여기에는 ‘${stated}’, ${spot(at('line'))}에는 ‘${computed}’(으)로 풀었습니다.`,
  'duplicate-name': ({ stated }, at) =>
    `이름이 ‘${stated}’인 사업이 ${at('count')}개 있습니다(${spot(at('line'))}). 구별해 주세요.`,
  department: ({ stated, computed }, at) =>
    `‘${at('name')}’의 추진부서가 여기에는 ${stated}, ${spot(at('line'))}에는 ${computed}입니다.`,
  subcommittee: ({ stated, computed }, at) =>
    `${withParticle(`‘${at('name')}’`, '은/는')} 사업 설명에 ${computed}의 사업인데 회의 목록 ${at('row')}번에는 ${withParticle(`${stated}`, '으로/로')} 적혀 있습니다.`,
  'ambiguous-count': ({ stated }, at) =>
    `‘${stated}’는 모두 ${at('count')}${at('unit')}인지 반기마다 ${at('count')}${at('unit')}(모두 ${at('twice')}${at('unit')})인지 알 수 없습니다. ‘각’이나 ‘총’을 넣어 주세요.`,
  'undefined/gap': ({ stated }, at) =>
    `${withParticle(`${stated}`, '이/가')} 나오지만 ${at('missing')}에 대한 설명이 없습니다.`,
  'undefined/tier': (_, at) =>
    `상위와 하위로 나눈 까닭이 적혀 있지 않습니다. 하위의 ${at('most')}표가 상위의 ${at('least')}표보다 많습니다.`,
}

const en: Sentences = {
  weekday: ({ stated, computed }, at) =>
    `${at('year')}-${at('month')}-${at('day')} is not a ${stated} but a ${computed}. Please correct the day or the date.`,
  'impossible-date': ({ stated }) => `The calendar has no such day (${stated}). Please check the date.`,
  'duration/range': ({ stated, computed, severity }, at) =>
    severity === 'note'
      ? `With the first and the last day counted, ${at('range')} is ${computed} (stated: ${stated}). Please check how it is counted.`
      : `${at('range')} is not ${stated} but ${computed}.`,
  'duration/nights': ({ stated, computed }) => `${stated} cannot be; please check whether it is ${computed}.`,
  'duration/clock': ({ stated, computed }) => `Between the two times lie not ${stated} but ${computed}.`,
  'date-order/dates': ({ stated }) => `The period ends before it begins (${stated}).`,
  'date-order/times': ({ stated }) => `It ends before it begins (${stated}).`,
  'date-format/dot': ({ stated, computed }) => `The dot after the year is missing: ${stated} → ${computed}`,
  'date-format/accent': (_, at) =>
    `Another sign stands for the apostrophe of a shortened year (${at('count')} places).`,
  'date-format/mixed': ({ stated }, at) =>
    `Dates are written in several ways: ${at('official')} like “2021. 6. 14.”, ${at('other')} otherwise; “${stated}” is of the rarer.`,
  'date-mismatch/log': (_, at) =>
    `The date of row ${at('row')} does not lie between those around it (${at('from')}, ${at('to')}).`,
  'date-mismatch/founding': ({ stated, computed }, at) =>
    `${at('body')} was founded on ${stated}; ${spotEn(at('line'))} has the ceremony on ${computed}.`,
  'term/length': ({ stated }, at) =>
    `The term is ${at('years')} years, but the period written (${stated}) is not as long.`,
  'period/after': ({ stated }, at) => `${stated} lies after the project's period (${at('first')} – ${at('last')}).`,
  'period/before': ({ stated }, at) =>
    `${stated} is planned before the project's period (${at('first')} – ${at('last')}).`,
  'section-number/repeated': ({ stated, computed }, at) =>
    `“${at('before')}” is chapter ${stated} too; this one should be ${computed}.`,
  'section-number/missing': ({ stated, computed }, at) =>
    `After chapter ${at('beforeNumber')} comes ${stated}; is ${computed} missing?`,
  'list-number/repeated': ({ stated, computed }) => `Number ${stated} stands twice; it should be ${computed}.`,
  'list-number/missing': ({ stated, computed }) => `Number ${computed} is left out before ${stated}.`,
  'round-sequence/year': ({ stated, computed }, at) =>
    `The year in ${stated} (${at('body')}) is not that of the row's date; is it ${computed}?`,
  'round-sequence/repeated': ({ stated, computed }, at) => `${stated} (${at('body')}) stands twice; is it ${computed}?`,
  'round-sequence/missing': ({ stated, computed }, at) => `${computed} is left out before ${stated} (${at('body')}).`,
  'draft-marker/mark': ({ stated }) =>
    `A note to the author is left in the text (${stated}). Please fill in or remove it.`,
  'draft-marker/blank': ({ stated }) => `A number is left blank (${stated}). Please fill it in unless it is meant so.`,
  'draft-marker/cell': ({ stated }) => `A broken formula (${stated}). Please check it in the original file.`,
  'repeated-word/word': ({ stated, computed }) => `A word stands twice: ${stated} → ${computed}`,
  'repeated-word/frequency': ({ stated }) => `“${stated}” stands twice in one sentence.`,
  'typo/word': ({ stated, computed }) => `“${stated}” looks like a slip for “${computed}”.`,
  'typo/either': ({ stated, computed }) =>
    `“${stated}” and “${computed}” stand in the same place of two sentences. Please use one.`,
  'typo/spelling': ({ stated, computed }, at) => `“${stated}” is rightly spelt “${computed}” (${at('count')} places).`,
  'typo/bracket': ({ stated, computed }) => `The brackets do not fit: ${stated} → ${computed}`,
  'typo/mark': () => 'The comma stands twice.',
  'typo/space': ({ computed }) => `“${computed}” is written together with the word before it.`,
  'typo/particle': ({ stated, computed }) => `The particle does not fit: ${stated} → ${computed}`,
  'typo/arrow': () => 'The arrow at the end of the line above stands here again.',
  'unit/spelling': ({ stated, computed }, at) =>
    `The unit ${stated} is rightly written ${computed} (${at('count')} places).`,
  'unit/points': ({ stated, computed }) =>
    `If these are differences of the percentages below, ${stated} should be ${computed} (percentage points).`,
  privacy: (_, at) =>
    `There is ${dataEn[at('case')]} (${at('count')} places). Please check whether it may be public (consent, law); if not, hide it.`,
  attendance: ({ stated, computed }, at) =>
    `For this meeting (${at('date')}) the text has ${stated}, row ${at('row')} of the log (${spotEn(at('line'))}) ${computed}.`,
  'cross-reference/dates': ({ stated, computed }, at) =>
    `The same event of ${at('thing')} is dated ${stated} here and ${computed} on ${spotEn(at('line'))}.`,
  'cross-reference/notice': ({ computed }, at) =>
    `${at('thing')}: chosen ${at('days')} days after the call for applications was discussed (${computed}). Please check the dates.`,
  'name-alias/order': ({ stated, computed }, at) =>
    `“${stated}” has the words of “${computed}” (${spotEn(at('line'))}) in another order. If they are one project, please use one name.`,
  'name-alias/word': ({ stated, computed }, at) =>
    `“${stated}” differs in one word from “${computed}” (${spotEn(at('line'))}). If they are one project, please use one name.`,
  'name-alias/part': ({ stated, computed }, at) =>
    `“${stated}” and “${computed}” (${spotEn(at('line'))}) look like one project. Please use one name.`,
  'name-alias/amount': ({ stated, computed }, at) =>
    `By its amount “${stated}” looks like “${computed}” (${spotEn(at('line'))}). If it was renamed, please say so.`,
  'name-alias/expansion': ({ stated, computed }, at) =>
    `One abbreviation is spelt out as “${stated}” here and as “${computed}” on ${spotEn(at('line'))}.`,
  'duplicate-name': ({ stated }, at) =>
    `${at('count')} projects are called “${stated}” (${spotEn(at('line'))}). Please tell them apart.`,
  department: ({ stated, computed }, at) =>
    `“${at('name')}” belongs to ${stated} here and to ${computed} on ${spotEn(at('line'))}.`,
  subcommittee: ({ stated, computed }, at) =>
    `“${at('name')}” is a project of ${computed} in its card, but of ${stated} in row ${at('row')} of the log.`,
  'ambiguous-count': ({ stated }, at) =>
    `“${stated}” may mean ${at('count')} in all or ${at('count')} in each half (${at('twice')}). Please write 각 or 총.`,
  'undefined/gap': ({ stated }, at) => `${stated} is named, but nothing is said of ${at('missing')}.`,
  'undefined/tier': (_, at) =>
    `Why results are split into an upper and a lower tier is not said; the lower has ${at('most')} votes, the upper only ${at('least')}.`,
}

const sentences: Readonly<Record<Lang, ReadonlyMap<string, Sentence>>> = {
  ko: new Map(Object.entries(ko)),
  en: new Map(Object.entries(en)),
}

/** The sentence for a finding of these rules; null for a rule that is not theirs. */
export function describe(finding: DocumentFinding, lang: Lang): string | null {
  const told = sentences[lang].get(finding.rule) ?? sentences[lang].get(`${finding.rule}/${finding.params['case']}`)
  return told === undefined ? null : told(finding, (key) => String(finding.params[key]))
}
