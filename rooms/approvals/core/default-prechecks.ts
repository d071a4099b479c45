import type { PrecheckItem } from './precheck.ts'

/**
 * The points that approval documents of Seoul and its districts commonly carry (사전검토항목). From general knowledge
 * [kn], not from a text at hand: a district declares its own list in its place.
 */
export const defaultPrechecks: readonly PrecheckItem[] = [
  { id: 'legal-basis', name: '법적 근거', question: '법령·조례·규칙에 근거가 있고 어긋나는 점이 없습니까?' },
  { id: 'budget', name: '예산', question: '예산이 편성되어 있고 예산부서와 협의했습니까?' },
  { id: 'prior-procedure', name: '사전절차', question: '투자심사, 용역심의, 위원회 심의 같은 절차를 마쳤습니까?' },
  { id: 'interests', name: '이해관계', question: '이해관계자의 의견을 듣고 이해충돌을 살폈습니까?' },
  { id: 'gender-impact', name: '성별영향', question: '성별영향평가 대상이면 평가를 마쳤습니까?' },
  { id: 'personal-data', name: '개인정보', question: '개인정보를 모으거나 다루면 보호 조치를 정했습니까?' },
  { id: 'public-data', name: '공공데이터', question: '만들어지는 자료를 공공데이터로 열 수 있습니까?' },
  { id: 'conflict', name: '갈등', question: '주민이나 집단 사이의 갈등이 예상되면 줄일 방법을 정했습니까?' },
  { id: 'jobs', name: '일자리', question: '일자리에 미치는 영향을 살폈습니까?' },
  { id: 'disabled-weak', name: '장애인·약자', question: '장애인과 약자가 쓰는 데 막힘이 없습니까?' },
  { id: 'safety', name: '안전', question: '행사나 공사의 안전 대책을 세웠습니까?' },
  { id: 'environment', name: '환경', question: '환경에 미치는 영향과 일회용품 줄이기를 살폈습니까?' },
  { id: 'election-law', name: '선거법', question: '공직선거법에 따라 제한되는 때나 내용이 아닙니까?' },
  { id: 'plain-language', name: '바른 우리말', question: '사업 이름과 글을 쉬운 우리말로 썼습니까?' },
  { id: 'promotion', name: '홍보', question: '주민에게 언제 어떻게 알릴지 정했습니까?' },
]
