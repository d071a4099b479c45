import type { Lang } from '#kit/korean-text.ts'

const ko = {
  code: (vote: string, code: string) =>
    `[${vote}] 인증번호 ${code} (5분 안에 적어 주세요. 아무에게도 알려 주지 마세요.)`,
  issued: (vote: string) =>
    `[${vote}] 투표권이 발급되었습니다. 본인이 하지 않았다면 구청 담당 부서에 바로 알려 주세요.`,
}
type Words = typeof ko

const en: Words = {
  code: (vote, code) => `[${vote}] Your code is ${code}. It holds for five minutes; tell it to nobody.`,
  issued: (vote) => `[${vote}] A voting token was issued to you. If it was not you who asked, tell the office at once.`,
}

/** The texts that are sent to voters' telephones. */
export const textWords = (lang: Lang): Words => (lang === 'ko' ? ko : en)
