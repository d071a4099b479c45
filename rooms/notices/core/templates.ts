import type { Title } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { MessageChannel, MessageContent } from './message.ts'

/** What the words of a sign-in code need to know. */
export interface CodeNote {
  readonly channel: MessageChannel
  readonly to: string
  readonly lang: Lang
  readonly code: string
  readonly minutes: number
  /** The address of Madang in people's browsers. */
  readonly origin: string
}

const words = {
  ko: (code: string, minutes: number) => ({
    subject: `마당 로그인 번호 ${code}`,
    lines: [
      `마당 로그인 번호는 ${code}입니다. ${minutes}분 안에 적어 주세요.`,
      '누가 물어도 알려 주지 마세요. 구청은 이 번호를 묻지 않습니다.',
    ],
    unasked: '청하지 않으셨다면 이 편지를 지우셔도 됩니다. 아무 일도 일어나지 않습니다.',
  }),
  en: (code: string, minutes: number) => ({
    subject: `Madang sign-in code ${code}`,
    lines: [`Your Madang sign-in code is ${code}. It holds for ${minutes} minutes.`, 'Tell it to nobody who asks.'],
    unasked: 'If you did not ask for it, delete this mail. Nothing happens.',
  }),
} as const

/**
 * Writes a sign-in code to somebody. The last line of a text names the host and the code, as telephones expect that fill
 * a code in by themselves, and only on that host's page.
 */
export function codeContent({ channel, to, lang, code, minutes, origin }: CodeNote): MessageContent {
  const { subject, lines, unasked } = words[lang](code, minutes)
  const host = origin.replace(/^https?:\/\//, '').replace(/:\d+$/, '')
  const rest = channel === 'mail' ? [origin, '', unasked] : ['', `@${host} #${code}`]
  return { to, subject, text: [...lines, ...rest].join('\n') }
}

/** What the words of a notice need to know: of what it is, and where one reads on. */
export interface NoticeNote {
  readonly channel: MessageChannel
  readonly to: string
  /** What the kind is called: all that a mail's subject says. */
  readonly title: Title
  readonly words: readonly Title[]
  readonly address: string
  readonly settingsAddress: string
}

/** Writes what somebody is told, in Korean first; a text, which must be short, in Korean alone. */
export function noticeContent({
  channel,
  to,
  title,
  words: told,
  address,
  settingsAddress,
}: NoticeNote): MessageContent {
  const subject = `[마당] ${title.ko}`
  if (channel === 'text')
    return { to, subject, text: [subject, ...told.slice(0, 1).map(({ ko }) => ko), address].join('\n') }
  const lines = [
    ...told.map(({ ko }) => ko),
    ...['', address, ''],
    ...told.map(({ en }) => en),
    ...['', `알림 받는 방법 바꾸기 / How to be told: ${settingsAddress}`],
  ]
  return { to, subject, text: lines.join('\n') }
}

/** What a digest is called, and how many things stand in it. */
export const digestTitle = (count: number): Title => ({ ko: `알림 모음 ${count}건`, en: `${count} notices` })
