import { describe, expect, test } from 'vitest'
import { linesOfText } from '../../text-document.ts'
import { areaSums } from './area-sum.ts'
import { bodySizes } from './body-size.ts'
import { compositions } from './composition.ts'
import { namedCounts } from './listed-count.ts'
import { ratios } from './ratios.ts'

const told = (check: typeof compositions, text: string): readonly string[] =>
  check(linesOfText('글.txt', text)).map(
    ({ rule, severity, stated, computed }) => `${severity} ${rule} ${stated} -> ${computed}`,
  )

describe('wholes and their parts in one place', () => {
  test.each([
    '- 구성인원 : 9명(전담 5, 지원 4)',
    '799명(투표 727, 개표 72)\t1,069명(투표 984, 개표 85)',
    '민간위원 25명 위촉(신규19, 연임6) 및 5개 분과위원회 구성',
    '190,800 (시 105,350, 구비 85,450)\t24,500 (구비 24,500)',
    '1,876,686 (시 1,632,236 구비 244,450)',
    '당연직(3명), 위촉직 27명(구의원 2명, 민간 25명) 총 30명으로 구성',
    '참가 인원 : 마을해설사 팀 23명, 마을지기팀 15명 총 38명',
    '문화활동 5회 실시 : 영화 4회, 연극 1회 관람',
    '총 30명 = 당연직 3명 + 위촉직 27명',
    '8 + 10 = 18',
    '총사업비는 1억 1천만원(시비 8천만원, 구비 3천만원)',
    '사업비: 1억 1,000만원(시비 8,000만원, 구비 3,000만원)',
    '사업비: 1조 2,000억원(국비 1조원, 시비 2,000억원), 강사료 2만 5천원(시비 1만 5천원, 구비 1만원)',
  ])('%s is right', (text) => {
    expect(told(compositions, text)).toEqual([])
  })

  test.each([
    ['총사업비는 1억 2천만원(시비 8천만원, 구비 3천만원)', 'error source-sum 1억 2천만원 -> 1억 1천만원'],
    ['9명(전담 5, 지원 5)', 'error composition 9명 -> 10명'],
    ['총 12,066명(대관 291명, 쉼터 21,775명)', 'error composition 12,066명 -> 22,066명'],
    ['12,003,638 (국 500,000, 시 403,425, 구비 11,102,213)', 'error source-sum 12,003,638 -> 12,005,638'],
    ['601,452 (구비 601,482)', 'error source-sum 601,452 -> 601,482'],
    ['601,452 (구비 901,452)', 'error source-sum 601,452 -> 901,452'],
    ['601,452천원 (구비 201,452)', 'error source-sum 601,452천원 -> 201,452천원'],
    ['601,452 (구비 601,482천원)', 'error source-sum 601,452 -> 601,482'],
    ['601,452 (구비 560,000)', 'error source-sum 601,452 -> 560,000'],
    ['마을해설사 팀 23명, 마을지기팀 15명 총 39명', 'error composition 39명 -> 38명'],
    ['운영: 해설사 팀 23명, 지기팀 15명 총 39명', 'error composition 39명 -> 38명'],
    ['문화활동 5회 실시 : 영화 4회, 연극 2회 관람', 'error composition 5회 -> 6회'],
    ['총 30명 = 당연직 3명 + 위촉직 28명', 'error composition 30명 -> 31명'],
    ['당연직 3명 + 위촉직 28명 = 총 30명', 'error composition 30명 -> 31명'],
  ])('%s is wrong', (text, expected) => {
    expect(told(compositions, text)).toEqual([expected])
  })

  test.each([
    '설치수량 : 19대(9개동 2대씩, 독산1동 분소 1대, 독산2동 기설치)',
    '총 26회 392명 참여 (분과회의 총 17회, 부서간 협업회의 등)',
    '자원봉사 교육실적 (전문교육 3개 과정, 33명 / 기본교육 9회, 348명)',
    '정원 27명 [현원 23명]',
    '리더 양성 53명(교육 247명, 간담회 181명)',
    '수강생 20명(남 2명, 여 3명)',
    '사업 10개(신규 4개소, 계속 7개소)',
    '비율 50%(국 20%, 시 40%)',
    '총 4개동(양평2동, 문래동, 대림1동, 신길3동) 주민 8명',
    '사업비 100,000 (국비 50,000)',
    '사업비 100,000천원 중 일부 (구비 99,000천원)',
    '(구비 100) 100명 (구비 3회)',
    '1층 : 교실 3실, 강당 2실',
    '관내 학교 현황 : 초등학교 18개, 중학교 10개',
    '행사 5회 : 상반기 각 3회, 하반기 4회',
    '행사 5회 : 상반기, 하반기 4회',
    '해설사 23명, 지기 15회 총 38명',
    '해설사 23명 및 지기 15명, 총 39명과 함께',
    '총 38명',
    '팀 23명, 팀 14명 합계 없음 총 ',
    '601,452 (구비 200,000)',
    'Vitest 5.1.1 on Node 24 (and 5.1.0 even on 20, on 21)',
    '3 = 1 + 2 + 4 = 7',
    '면적 3 = 1 × 2 + 4',
    '1 + 2 = 3 + 4',
    '가 = 나',
    '총 5명 = 당연직 3명 + 위촉직 2회',
    '총 5명과 3명 = 당연직 3명 + 위촉직 1명',
    '예산 100,000(인건비 20,000, 운영비 70,000, 예비)',
    '예산 100,000(인건비20,000원칙, 운영비 70,000)',
    '예산 100,000(20,000, 70,000)',
    '예산 100명(인건비 20명, 운영비 70명과 나머지는따로)',
  ])('%s is not for this rule', (text) => {
    expect(told(compositions, text)).toEqual([])
  })

  test('sources on the next line', () => {
    const text = '총사업비 2,880백만원/ 비예산\n(구비 731백만원 시비 2,149백만원)'
    expect(told(compositions, text)).toEqual([])
    expect(told(compositions, text.replace('731', '741'))).toEqual(['error source-sum 2,880백만원 -> 2,890백만원'])
    expect(told(compositions, '총사업비 2,880백만원이며\n(구비 741백만원 시비 2,149백만원)')).toEqual([])
    expect(told(compositions, '총사업비\n(구비 741백만원 시비 2,149백만원)')).toEqual([])
    expect(told(compositions, '위원 30명\n(당연직 3명, 위촉직 28명)')).toEqual([])
  })
})

describe('counts and the names they count', () => {
  test.each([
    '마을교육(6종)\t이해교육, 찾아가는 교육, 소소한 강좌, 지기학교, 활동가·강사단 양성교육, 실천대학',
    '- 주민센터형 마을활력소(4개소) : 독산1동, 독산4동, 시흥2동, 시흥4동',
    '행정(3명) : 협치조정관, 금천1번가팀장, 담당 주무관(1명)',
    '총4개동(양평2동, 문래동, 대림1동, 신길3동) 주민 8명',
    '네트워크(5종)\t마을축제, 워크숍 등',
    '사업(5종) : 가나, 다라, 마바 외 2',
    '구성 30명(당연직3, 위촉직27)',
    '과정(5종) : 전문 3회, 기본 2회',
    '과정(5종) : 전문(3회), 기본(2회)',
    '과정(5종) : 한가지',
    '과정(5종) : 12, 34',
    '과정(1종) : 가, 나',
    '4개소(가, 나, 다',
    '과정(9종) : 서른 글자가 넘는 아주 긴 설명은 이름이 아니라 문장이므로 세지 않아야 합니다, 둘째',
  ])('%s is right or open', (text) => {
    expect(told(namedCounts, text)).toEqual([])
  })

  test.each([
    ['네트워크(5종)\t마을축제, 민·관 합동워크숍, 마을탐방', 'warning count 5 -> 3'],
    ['거점공간(3개소) : 커뮤니티센터, 박미회관, 에너지사랑방, 잇슈', 'warning count 3 -> 4'],
    ['총 5개동(양평2동, 문래동(분소 포함), 대림1동, 신길3동)', 'warning count 5 -> 4'],
  ])('%s is wrong', (text, expected) => {
    expect(told(namedCounts, text)).toEqual([expected])
  })
})

describe('bodies', () => {
  const heading = '- 금천구협치회의 확대회의\n구  성 : 총 5 ~ 10명 이내\n'
  test('whose greatest number is said twice and not alike', () => {
    expect(told(bodySizes, `${heading}구성 인원 : 확대회의별 5명 이내(민간위원)`)).toEqual([
      'warning composition 5명 -> 10명',
    ])
    expect(told(bodySizes, `확대회의별 5명 이내\n${heading}`)).toEqual(['warning composition 10명 -> 5명'])
    expect(told(bodySizes, `${heading}확대회의별 10명 이내`)).toEqual([])
    expect(told(bodySizes, `${heading}운영위원회별 5명 이내`)).toEqual([])
    expect(told(bodySizes, '알림\n구 성 : 10명 이내\n5명 이내로 한다')).toEqual([])
  })
})

describe('floor areas', () => {
  test('floors on the line of the whole', () => {
    expect(told(areaSums, '○ 연면적: 684 m² - 2층(276 m²): 교육실 - 3층(408 m²): 회의실')).toEqual([])
    expect(told(areaSums, '○ 연면적: 684 m² - 2층(286 m²): 교육실 - 3층(408 m²): 회의실')).toEqual([
      'warning area-sum 684 m² -> 694㎡',
    ])
    expect(told(areaSums, '○ 연면적: 684 m² - 2층(256 m²): 교육실 - 3층(408 m²): 회의실')).toEqual([
      'note area-sum 684 m² -> 664㎡',
    ])
    expect(told(areaSums, '○ 연면적: 684 m² - 2층(25 m²): 교육실 - 3층(40 m²): 회의실')).toEqual([])
  })

  test('floors in rows beneath', () => {
    const rows = '연면적 2,314 m^2 (지하1층/지상 7층)\n구분\t규모\n지하1층\t46(약14평)\n1층\t320\n2~3층\t1,948㎡'
    expect(told(areaSums, rows)).toEqual([])
    expect(told(areaSums, rows.replace('320', '420'))).toEqual(['warning area-sum 2,314 m^2 -> 2,414㎡'])
    expect(told(areaSums, rows.replace('320', '220'))).toEqual([])
    expect(told(areaSums, `${rows.replace('320', '420')}\n끝`)).toEqual(['warning area-sum 2,314 m^2 -> 2,414㎡'])
    expect(told(areaSums, rows.replace('320', '미정'))).toEqual([])
    expect(told(areaSums, '연면적 합계는 따로 2,314 m^2\n1층\t320')).toEqual([])
    expect(told(areaSums, '연면적 미정')).toEqual([])
  })
})

describe('shares beside what they are shares of', () => {
  test.each([
    '총 11,297명 참여 (투표가능 인구 224,012명 대비 5%)',
    '178기관 중 38기관 참여',
    '전년 100명 대비 30% 증가',
    '100명 중 200명 대비 50% 상승',
    '100명(50명 대비 20%)',
    '인구 50명 대비 30%',
    '10%에서 20% 대비 50%',
    '5 대비 10 대비 50%',
    '분담비율: 국(48%), 서울시교육청(47.5%), 서울시(4.5%, *자치구포함)',
    '부담비율 국비 50%, 시비 30% 이내',
    '분담비율 50%',
    '보조율 국비 30%, 시비 20%',
    '분담비율 5:3:2',
  ])('%s is right or open', (text) => {
    expect(told(ratios, text)).toEqual([])
  })

  test.each([
    ['총 11,297명 참여 (투표가능 인구 224,012명 대비 7%)', 'error ratio 7% -> 5%'],
    ['300명 참여(대상 500명의 61%)', 'error ratio 61% -> 60%'],
    ['분담비율: 국(48%), 교육청(47.5%), 시(5.5%)', 'warning percentage-total 48%), 교육청(47.5%), 시(5.5% -> 101%'],
    ['분담비율: 국(48%), 교육청(40%), 시(5%)', 'warning percentage-total 48%), 교육청(40%), 시(5% -> 93%'],
  ])('%s is wrong', (text, expected) => {
    expect(told(ratios, text)).toEqual([expected])
  })
})
