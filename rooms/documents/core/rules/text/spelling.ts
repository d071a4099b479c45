import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { found } from './found.ts'
import { linesOf } from './lines.ts'

/** Spellings that the rules for loan words (외래어 표기법) and of Hangul (한글 맞춤법) do not know, and the right ones. */
const spellings =
  '컨텐츠>콘텐츠 리플렛>리플릿 팜플렛>팸플릿 팜플릿>팸플릿 워크샵>워크숍 메세지>메시지 인턴쉽>인턴십 리더쉽>리더십 멤버쉽>멤버십 파트너쉽>파트너십 스킨쉽>스킨십 휀스>펜스 까페>카페 엑셀러레이팅>액셀러레이팅 엑셀러레이터>액셀러레이터 컨퍼런스>콘퍼런스 프리젠테이션>프레젠테이션 스케쥴>스케줄 디지탈>디지털 데이타>데이터 앙케이트>앙케트 타겟>타깃 런칭>론칭 비지니스>비즈니스 카다로그>카탈로그 악세서리>액세서리 악세사리>액세서리 렌트카>렌터카 매니아>마니아 밧데리>배터리 싸이렌>사이렌 써비스>서비스 알콜>알코올 에어콘>에어컨 카운셀링>카운슬링 컨셉>콘셉트 테잎>테이프 트랜드>트렌드 판넬>패널 플랭카드>플래카드 플랜카드>플래카드 할로윈>핼러윈 네비게이션>내비게이션 레포트>리포트 바베큐>바비큐 브로셔>브로슈어 보도블럭>보도블록 셋팅>세팅 캠패인>캠페인 심볼>심벌 오랫만>오랜만 역활>역할 일일히>일일이 깨끗히>깨끗이 틈틈히>틈틈이 곰곰히>곰곰이 번번히>번번이 꼼꼼이>꼼꼼히 설겆이>설거지 댓가>대가 촛점>초점 갯수>개수 뒷풀이>뒤풀이 인삿말>인사말 머릿말>머리말 몇일>며칠 됬>됐 할께>할게 삼가하여>삼가'
    .split(' ')
    .map((pair) => pair.split('>') as [string, string])

const wrongOnes = new RegExp(spellings.map(([wrong]) => wrong).join('|'), 'g')
const rightOf: ReadonlyMap<string, string> = new Map(spellings)

function check(document: Extracted): readonly DocumentFinding[] {
  const hits = linesOf(document).flatMap((line) =>
    [...line.text.matchAll(wrongOnes)]
      // "콘셉트" is right although "컨셉" stands in "컨셉트" too; a right word is never cut out of a longer right one.
      .map((match) => ({ line, from: match.index, wrong: match[0], right: rightOf.get(match[0]) as string })),
  )
  const byWord = Map.groupBy(hits, ({ wrong }) => wrong)
  return [...byWord.values()].flatMap((list) =>
    list.slice(0, 1).map(({ line, from, wrong, right }) =>
      found('typo', 'note', line, {
        span: { from, to: from + wrong.length },
        stated: wrong,
        computed: right,
        params: { case: 'spelling', count: list.length },
        fix: right,
      }),
    ),
  )
}

/** Finds common misspellings, loan words above all; each is told once with its count. */
export const spellingRule: DocumentRule = { id: 'typo', check }
