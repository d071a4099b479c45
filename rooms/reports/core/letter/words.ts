import { withParticle } from '#kit/korean-text.ts'

/** The words of a letter (기안문), in the order of the office's form. */
export const letterWords = {
  recipient: '수신  내부결재',
  via: '(경유)',
  subject: (title: string) => `제목  ${title} 보고`,
  opening: (title: string) => `${withParticle(title, '을/를')} 붙임과 같이 보고합니다.`,
  kind: (kind: string) => `문서의 종류: ${kind}`,
  contents: '주요 내용',
  rest: '자세한 내용은 붙임 문서를 참고하여 주시기 바랍니다.',
  approval: '결재',
  signers: ['담당', '팀장', '과장'],
  titleOf: (title: string) => `${title} 보고(기안문)`,
} as const

/** Who heads a district, by how its name ends: 구청장, 시장, 군수. */
export const headOfDistrict = (district: string): string =>
  district.endsWith('구') ? `${district}청장` : district.endsWith('군') ? `${district}수` : `${district}장`
