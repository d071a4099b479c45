import { dirname, resolve } from 'node:path'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Sealing } from '#kit/sealing.ts'
import { mailBy } from '#rooms/notices/adapters/mail.ts'
import { showingInstead } from '#rooms/notices/adapters/shown.ts'
import { textBy } from '#rooms/notices/adapters/text-gateway.ts'
import { readSending, type SendingFile, type SendingRefused } from '#rooms/notices/core/sending.ts'
import type { SendingMeans } from '#rooms/notices/server/sending-means.ts'
import { clock } from './clock.ts'
import type { OpenRefused } from './open-database.ts'
import { type AllowedHost, type Outgoing, placeOf } from './outgoing.ts'
import { readJson, readText } from './read-json.ts'
import type { Configuration } from './settings.ts'

/** The file of sending with the secrets that it names, each read from a file of its own. */
export interface KnownSending extends SendingFile {
  readonly mailPassword: string | null
  readonly textSecret: string | null
}

/** Reads the file that the setting names; null where none is named. */
export function knownSending({
  sendingFile: file,
  production,
}: Pick<Configuration, 'sendingFile' | 'production'>): Result<KnownSending | null, OpenRefused> {
  if (file === null) return ok(null)
  const refused = (sentence: string) => refuse({ kind: 'cannot-open', sentence } as const)
  const json = readJson(file)
  if (json === undefined) return refused(unreadable(file, 'JSON'))
  const read = readSending(json, !production)
  if (!read.ok) return refused(sentenceOf(file, read.refusal))
  const { mail, text } = read.value
  const secretIn = (named: string | undefined) =>
    named === undefined ? null : readText(resolve(dirname(file), named)) || undefined
  const [mailPassword, textSecret] = [secretIn(mail?.passwordFile), secretIn(text?.secretFile)]
  if (mailPassword === undefined) return refused(noSecret(mail?.passwordFile ?? ''))
  if (textSecret === undefined) return refused(noSecret(text?.secretFile ?? ''))
  return ok({ ...read.value, mailPassword, textSecret })
}

/** The hosts by which a house sends; in the demonstration they may stand on this machine. */
export const sendingHosts = (known: KnownSending | null, demonstration: boolean): readonly AllowedHost[] => [
  ...(known?.mail === undefined ? [] : [{ ...known.mail, privateNetwork: known.mail.privateNetwork || demonstration }]),
  ...(known?.text === undefined
    ? []
    : [{ ...placeOf(new URL(known.text.address)), privateNetwork: known.text.privateNetwork || demonstration }]),
]

interface SendingHouse {
  readonly sealing: Sealing
  readonly outgoing: Outgoing
  readonly origin: string
  readonly production: boolean
}

/** How a house sends. The demonstration shows what it would have sent, where no file says how to send it. */
export function openSending(
  known: KnownSending | null,
  { sealing, outgoing, origin, production }: SendingHouse,
): SendingMeans {
  if (known === null && !production) {
    const { by, shown } = showingInstead(clock)
    return { sealing, origin, ways: { mail: by('mail'), text: by('text') }, shown }
  }
  const { mail, text } = known ?? {}
  return {
    ...{ sealing, origin, shown: null },
    ways: {
      ...(mail === undefined ? {} : { mail: mailBy(mail, known?.mailPassword ?? null, outgoing.connect) }),
      ...(text === undefined ? {} : { text: textBy(text, known?.textSecret ?? null, outgoing.fetch) }),
    },
  }
}

function sentenceOf(file: string, refusal: SendingRefused): string {
  switch (refusal.kind) {
    case 'sending-unreadable':
      return unreadable(file, refusal.at)
    case 'sending-without-tls':
      return `${file}: 운영에서는 TLS로만 보냅니다(${refusal.way}). / In production, ${refusal.way} is sent over TLS alone.`
    case 'sending-secret-half':
      return `${file}: ${refusal.way}의 이름과 비밀값 파일은 함께 적습니다. / User, {secret} and secret file of ${refusal.way} belong together.`
  }
}

const unreadable = (file: string, at: string): string =>
  `보내는 방법을 적은 파일을 읽을 수 없습니다: ${file} (${at}). docs/sending.md의 보기를 보세요. / The file of sending cannot be read; see docs/sending.md.`
const noSecret = (file: string): string =>
  `보내는 데 쓸 비밀값 파일이 없거나 비었습니다: ${file}. / A secret file for sending is missing or empty.`
