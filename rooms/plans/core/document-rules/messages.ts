import { type Lang, withParticle } from '#kit/korean-text.ts'
import { formatWon, won } from '#kit/won.ts'
import type { DocumentFinding } from '#rooms/documents/core/document-rule.ts'

type Sentence = (finding: DocumentFinding, at: (key: string) => string) => string
type Sentences = Readonly<Record<string, Sentence>>

/** A line by its number, a cell by its name. */
const spot = (where: string): string => (/^\d+$/.test(where) ? `${where}번째 줄` : `${where} 칸`)
const spotEn = (where: string): string => (/^\d+$/.test(where) ? `line ${where}` : `cell ${where}`)

/** Thousand won with its groups. */
const thousands = (digits: string | null): string => {
  const number = Number(digits)
  return Number.isSafeInteger(number) ? formatWon(won(number)) : String(digits)
}

const stageKo: Readonly<Record<string, string>> = {
  plan: '계획',
  share: '공유',
  collaborate: '협업',
  execute: '실행',
  evaluate: '평가',
  feedback: '환류',
}

const ko: Sentences = {
  'stage-missing': (_, at) => `‘${at('project')}’의 추진 프로세스에 ${stageKo[at('type')]} 단계가 없습니다.`,
  'structure/stages': (_, at) =>
    `‘${at('project')}’의 추진 프로세스에 단계의 종류(계획, 실행, 평가, 환류 등)가 적혀 있지 않습니다.`,
  'structure/account': ({ stated, computed }, at) =>
    `${stated} 위에 편성목 ${withParticle(`‘${computed}’`, '이/가')} 빠졌습니다(지금은 ‘${at('above')}’ 아래에 있습니다).`,
  'period-stage': ({ stated }, at) =>
    `‘${at('project')}’의 ${at('stage')}단계(${stated})가 사업 기간(${at('period')})을 벗어납니다.`,
  'plan-timing/order': ({ stated }, at) =>
    `‘${at('project')}’의 ${at('stage')}단계(${stated})가 앞 단계보다 먼저 시작합니다.`,
  'plan-timing/done': ({ stated, computed }, at) =>
    `평가 계획에는 ‘${stated}’, 추진 프로세스 ${at('stage')}단계에는 ${computed}로 적혀 있습니다. 끝나는 때를 맞춰 주세요.`,
  'kpi-class': (_, at) =>
    `${withParticle(`‘${at('indicator')}’`, '은/는')} 한 일의 횟수이므로 성과평가가 아니라 과정평가의 지표입니다.`,
  'kpi-evidence': ({ stated }, at) =>
    `${withParticle(`‘${at('indicator')}’`, '은/는')} ${withParticle(`‘${stated}’`, '으로/로')} 확인하기 어렵습니다. 측정 방법을 확인해 주세요.`,
  'kpi-unit': ({ stated }, at) => `‘${at('indicator')}’의 목표 단위가 지표의 이름과 맞지 않습니다(${stated}).`,
  'kpi-name': ({ stated, computed }) =>
    `지표의 ${withParticle(`‘${stated}’`, '은/는')} 이 사업(‘${computed}’)의 이름과 다릅니다.`,
  'kpi-definition/sum': ({ stated, computed }, at) =>
    `목표 ${withParticle(`${stated}`, '은/는')} 예산의 회의 ${at('paid')}가지(${computed})를 더한 값인데, 지표에는 ${at('named')}가지만 적혀 있습니다.`,
  'kpi-definition/bare': (_, at) =>
    `성과목표 ${at('all')}개 가운데 ${at('count')}개에 ‘이상’, ‘이하’ 같은 말이 없습니다. 없으면 ‘이상’으로 읽습니다.`,
  ratio: ({ stated }, at) =>
    `교육 참가 목표와 ‘${at('other')}’의 목표가 같습니다(${stated}). 중도에 그만두는 사람을 헤아렸는지 확인해 주세요.`,
  'term/body': ({ stated, computed }) =>
    `${withParticle(`‘${stated}’`, '은/는')} 이 사업계획서의 다른 곳에서 ‘${computed}’(이)라고 부릅니다. 같은 기구면 이름을 맞춰 주세요.`,
  'kpi-budget': ({ stated, computed }, at) =>
    `‘${at('indicator')}’의 목표는 ${stated}(${spot(at('line'))})인데, 예산은 ${withParticle(`${computed}`, '으로/로')} 계산했습니다.`,
  'plan-budget-timing/stage': ({ stated, computed }, at) =>
    `${stated}분을 계산했지만 추진 일정으로는 ${at('text')}에 갖추어지므로 그해에는 ${computed}만 필요합니다.`,
  'plan-budget-timing/project': ({ stated, computed }, at) =>
    `${stated}분을 계산했지만 사업 기간(${at('text')})은 ${computed}입니다.`,
  'header-budget/source': ({ stated, computed }, at) =>
    `머리의 예산 ${thousands(stated)}천원은 재원 하나의 금액입니다. 총사업비는 ${thousands(computed)}천원입니다(${spot(at('line'))}).`,
  'header-budget/total': ({ stated, computed }, at) =>
    `머리의 예산은 ${thousands(stated)}천원, 소요예산의 총계는 ${thousands(computed)}천원입니다(${spot(at('line'))}).`,
  'name-alias/sheet': ({ stated, computed }, at) =>
    `${at('number')}번 사업의 이름이 사업계획서에는 ‘${stated}’, 사업 목록(${spot(at('line'))})에는 ‘${computed}’입니다.`,
  'plan-budget': ({ stated, computed }, at) =>
    `‘${at('project')}’의 예산이 사업계획서에는 ${thousands(stated)}천원, 사업 목록(${spot(at('line'))})에는 ${thousands(computed)}천원입니다.`,
  'decision-rank': ({ stated }, at) =>
    `투표 ${at('rank')}위인 ${withParticle(`‘${stated}’`, '은/는')} 선정되고 ${at('passedOver')}위는 선정되지 않았습니다. 까닭을 적어 주세요.`,
}

const en: Sentences = {
  'stage-missing': (_, at) => `The process of “${at('project')}” has no stage of the kind “${at('type')}”.`,
  'structure/stages': (_, at) => `The process of “${at('project')}” does not say of what kind its stages are.`,
  'structure/account': ({ stated, computed }, at) =>
    `The group “${computed}” is missing above ${stated} (which now stands below “${at('above')}”).`,
  'period-stage': ({ stated }, at) =>
    `Stage ${at('stage')} (${stated}) of “${at('project')}” lies outside its period (${at('period')}).`,
  'plan-timing/order': ({ stated }, at) =>
    `Stage ${at('stage')} (${stated}) of “${at('project')}” begins before the stage above.`,
  'plan-timing/done': ({ stated, computed }, at) =>
    `The evaluation plan says “${stated}”, stage ${at('stage')} of the process ${computed}. Please make them agree.`,
  'kpi-class': (_, at) => `“${at('indicator')}” counts what was done; it belongs to the process indicators.`,
  'kpi-evidence': ({ stated }, at) =>
    `“${at('indicator')}” can hardly be shown by “${stated}”. Please check the evidence.`,
  'kpi-unit': ({ stated }, at) => `The unit of the target (${stated}) does not fit the name of “${at('indicator')}”.`,
  'kpi-name': ({ stated, computed }) => `“${stated}” in the indicator is not the name of this project (“${computed}”).`,
  'kpi-definition/sum': ({ stated, computed }, at) =>
    `The target ${stated} is the sum of ${at('paid')} kinds of meetings in the budget (${computed}); the indicator names ${at('named')}.`,
  'kpi-definition/bare': (_, at) =>
    `${at('count')} of ${at('all')} targets do not say “at least” or “at most”; they are read as “at least”.`,
  ratio: ({ stated }, at) => `The target for trainees is that of “${at('other')}” (${stated}); no one may drop out.`,
  'term/body': ({ stated, computed }) => `“${stated}” is called “${computed}” everywhere else in this sheet.`,
  'kpi-budget': ({ stated, computed }, at) =>
    `The target of “${at('indicator')}” is ${stated} (${spotEn(at('line'))}), but ${computed} are paid for.`,
  'plan-budget-timing/stage': ({ stated, computed }, at) =>
    `${stated} are paid for, but by the schedule it is there in ${at('text')} only: ${computed} are enough for the year.`,
  'plan-budget-timing/project': ({ stated, computed }, at) =>
    `${stated} are paid for, but the project (${at('text')}) runs for ${computed}.`,
  'header-budget/source': ({ stated, computed }, at) =>
    `The head has ${thousands(stated)} thousand won, the money of one source; the total is ${thousands(computed)} (${spotEn(at('line'))}).`,
  'header-budget/total': ({ stated, computed }, at) =>
    `The head has ${thousands(stated)} thousand won, the table's total is ${thousands(computed)} (${spotEn(at('line'))}).`,
  'name-alias/sheet': ({ stated, computed }, at) =>
    `Project ${at('number')} is “${stated}” in its sheet and “${computed}” in the list (${spotEn(at('line'))}).`,
  'plan-budget': ({ stated, computed }, at) =>
    `“${at('project')}” has ${thousands(stated)} thousand won in its sheet and ${thousands(computed)} in the list (${spotEn(at('line'))}).`,
  'decision-rank': ({ stated }, at) =>
    `“${stated}”, ${at('rank')}th in the vote, was chosen while ${at('passedOver')} were not. Please give the reason.`,
}

const sentences: Readonly<Record<Lang, ReadonlyMap<string, Sentence>>> = {
  ko: new Map(Object.entries(ko)),
  en: new Map(Object.entries(en)),
}

/** The sentence for a finding of these rules; null for a rule that is not theirs. */
export function describe(finding: DocumentFinding, lang: Lang): string | null {
  const told = sentences[lang].get(`${finding.rule}/${finding.params['case']}`) ?? sentences[lang].get(finding.rule)
  return told === undefined ? null : told(finding, (key) => String(finding.params[key]))
}
