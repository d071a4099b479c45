import type { Lang } from '#kit/korean-text.ts'
import type { CheckId, Fault } from './checks/outcome.ts'
import type { Problem } from './stored-json.ts'

type Sentences<Kind extends string> = Readonly<Record<Kind, string>>

const checkedKo: Sentences<CheckId> = {
  V00: '모든 파일의 해시와 서명',
  V01: '투표 기록의 마지막 체크포인트',
  V02: '발급 기록의 마지막 체크포인트',
  V03: '기록 한 줄 한 줄의 정규형',
  V04: '기록의 첫 줄과 선거 명세',
  V05: '마감',
  V06: '투표지마다 표식, 서명, 순서',
  V07: '발급 기록의 항목',
  V08: '발급보다 많은 투표지',
  V09: '공개된 봉인 열쇠',
  V10: '열어 본 투표지와 집계',
  V11: '접수증의 포함 증명',
  V12: '접수증 때의 기록이 그대로 남음',
  V13: '내 투표지',
  V14: '옛 체크포인트가 그대로 남음',
  V15: '증인의 서명',
  V16: '현장 카드와 종이 투표의 수',
  V17: '접수 약속',
  V18: '당선 안건',
}
const checkedEn: Sentences<CheckId> = {
  V00: 'hash and signature of every file',
  V01: 'final checkpoint of the ballot log',
  V02: 'final checkpoint of the issuance log',
  V03: 'canonical form of every leaf',
  V04: 'first leaf and manifest',
  V05: 'close',
  V06: 'token, signature and sequence of every ballot',
  V07: 'entries of the issuance log',
  V08: 'no more ballots than tokens issued',
  V09: 'released seal key',
  V10: 'opened ballots and counts',
  V11: 'inclusion proof of the receipt',
  V12: 'the log of the receipt is a prefix',
  V13: 'my ballot',
  V14: 'older checkpoints are prefixes',
  V15: 'witnesses',
  V16: 'cards and paper',
  V17: 'promise of the box',
  V18: 'winners',
}

const faultsKo: Sentences<Fault> = {
  'no-sums': 'SHA256SUMS 파일이 없거나 모양이 다릅니다.',
  'sums-name-other-files': 'SHA256SUMS에 적힌 파일과 실제 파일이 다릅니다.',
  'hash-differs': '파일의 해시가 SHA256SUMS와 다릅니다.',
  'note-not-signed': '정해진 열쇠의 바른 서명이 없습니다.',
  'other-origin': '다른 기록의 이름이 적혀 있습니다.',
  'size-differs': '체크포인트의 크기가 기록의 줄 수와 다릅니다.',
  'root-differs': '다시 계산한 뿌리 해시가 다릅니다.',
  'not-canonical': '정해진 모양으로 적히지 않은 줄이 있습니다.',
  'not-bound-to-manifest': '첫 줄이 이 선거 명세의 해시가 아닙니다.',
  'manifest-leaf-again': '선거 명세의 줄이 또 있습니다.',
  'not-closed-once': '마감 줄이 꼭 하나여야 합니다.',
  'close-not-last': '마감 뒤에 적힌 줄이 있습니다.',
  'close-counts-other': '마감 줄의 투표지 수가 실제와 다릅니다.',
  'ballot-suite': '투표지의 암호 방식이 이 선거의 것이 아닙니다.',
  'ballot-style': '투표지의 종류가 이 선거에 없습니다.',
  'ballot-election': '다른 선거의 투표지입니다.',
  'ballot-revisions': '투표지의 순번이 정해진 범위를 벗어났습니다.',
  'ballot-token': '투표권의 서명이 바르지 않습니다.',
  'ballot-signature': '투표지의 서명이 바르지 않습니다.',
  'ballot-sequence': '같은 열쇠의 투표지가 순서대로 있지 않습니다.',
  'ballot-other-token': '같은 열쇠가 다른 투표권을 썼습니다.',
  'ballot-revoked': '무효로 한 카드의 투표지입니다.',
  'issue-not-sound': '발급 기록의 항목이 바르지 않습니다.',
  'issue-twice': '같은 발급 항목이 두 번 있습니다.',
  'more-tokens-than-issued': '발급된 투표권보다 많은 투표지가 있습니다.',
  'other-seal-key': '공개된 열쇠가 선거 명세의 봉인 열쇠와 맞지 않습니다.',
  'other-shares': '열쇠 조각의 수나 해시가 명세와 맞지 않습니다.',
  'other-tie-seed': '추첨 씨앗이 미리 알린 해시와 맞지 않습니다.',
  'opened-differs': '다시 열어 본 투표지가 opened.ndjson과 다릅니다.',
  'counts-differ': '다시 센 수가 result.json과 다릅니다.',
  'sheet-differs': '개표 결과지의 수가 기록과 다릅니다.',
  'not-included': '포함 증명이 뿌리 해시에 이르지 않습니다.',
  'not-a-prefix': '그때의 기록이 지금 기록의 앞부분이 아닙니다.',
  'leaf-missing': '그 투표지가 기록에 없습니다.',
  'sizes-fall': '공개된 체크포인트의 크기가 줄었습니다.',
  'too-few-witnesses': '증인의 서명이 정해진 수보다 적습니다.',
  'witness-missing': '요청한 증인의 서명이 없습니다.',
  'cards-do-not-add-up': '현장 카드의 수가 맞지 않습니다.',
  'more-card-ballots-than-cards': '쓴 카드보다 현장 투표지가 많습니다.',
  'revocations-differ': '무효로 한 카드의 수나 내용이 맞지 않습니다.',
  'paper-leaf-not-sound': '종이 투표의 줄이 바르지 않습니다.',
  'scan-differs': '개표 결과지의 스캔이 없거나 해시가 다릅니다.',
  'paper-does-not-add-up': '종이 투표의 수가 명부의 표시와 맞지 않습니다.',
  'sheet-without-leaf': '기록에 없는 개표 결과지가 있습니다.',
  'promise-unkept': '접수를 약속한 투표지가 기록에 없습니다.',
  'deadline-too-late': '약속한 시각이 이 선거의 기한 뒤입니다.',
  'winners-differ': '규칙대로 다시 정한 당선 안건이 result.json과 다릅니다.',
}
const faultsEn: Sentences<Fault> = {
  'no-sums': 'SHA256SUMS is missing or is no list of sums.',
  'sums-name-other-files': 'SHA256SUMS names other files than there are.',
  'hash-differs': 'The hash of a file is not that of SHA256SUMS.',
  'note-not-signed': 'The signature by the key asked for is missing or wrong.',
  'other-origin': 'The name of another log stands there.',
  'size-differs': 'The size of the checkpoint is not the number of lines.',
  'root-differs': 'The recomputed root is another.',
  'not-canonical': 'A line is not written as a leaf is written.',
  'not-bound-to-manifest': 'The first leaf is not the hash of this manifest.',
  'manifest-leaf-again': 'There is another manifest leaf.',
  'not-closed-once': 'There must be exactly one close leaf.',
  'close-not-last': 'Lines stand behind the close.',
  'close-counts-other': 'The close counts other ballots than there are.',
  'ballot-suite': 'A ballot is not of this suite.',
  'ballot-style': 'A ballot has a style that the manifest does not know.',
  'ballot-election': 'A ballot is of another election.',
  'ballot-revisions': 'The number of a ballot is out of range.',
  'ballot-token': 'A token is not signed by the key of its style.',
  'ballot-signature': 'A ballot is not signed by its key.',
  'ballot-sequence': 'The ballots of a key do not rise in number.',
  'ballot-other-token': 'A key used another token than before.',
  'ballot-revoked': 'A ballot is of a revoked card.',
  'issue-not-sound': 'An entry of the issuance log is not sound.',
  'issue-twice': 'An entry of the issuance log stands twice.',
  'more-tokens-than-issued': 'More tokens were used than were issued.',
  'other-seal-key': 'The released key is not the seal key of the manifest.',
  'other-shares': 'The number or the hashes of the shares do not fit the manifest.',
  'other-tie-seed': 'The seed for ties is not the one that was promised.',
  'opened-differs': 'The ballots opened again differ from opened.ndjson.',
  'counts-differ': 'The recount differs from result.json.',
  'sheet-differs': 'A count sheet differs from the log.',
  'not-included': 'The inclusion proof does not lead to the root.',
  'not-a-prefix': 'The log of that time is no prefix of the final log.',
  'leaf-missing': 'The ballot is not in the log.',
  'sizes-fall': 'The published checkpoints became smaller.',
  'too-few-witnesses': 'Fewer witnesses than the quorum cosigned.',
  'witness-missing': 'A witness that was asked for did not cosign.',
  'cards-do-not-add-up': 'The cards do not add up.',
  'more-card-ballots-than-cards': 'There are more ballots of cards than cards used.',
  'revocations-differ': 'The revoked cards do not fit the count of the desk.',
  'paper-leaf-not-sound': 'A leaf of paper ballots is not sound.',
  'scan-differs': 'The scan of a count sheet is missing or another.',
  'paper-does-not-add-up': 'The paper ballots do not fit the marks in the roll.',
  'sheet-without-leaf': 'A count sheet has no leaf in the log.',
  'promise-unkept': 'A ballot that the box promised is not in the log.',
  'deadline-too-late': 'The promised time lies after the deadline of this vote.',
  'winners-differ': 'The winners by the rule differ from result.json.',
}

const fileKo = {
  missing: '파일이 없습니다.',
  'cut-off': '파일의 끝이 잘렸습니다.',
  'not-utf8': 'UTF-8 글이 아닙니다.',
  'not-json': 'JSON이 아닙니다.',
  'not-canonical': '정규형 JSON이 아닙니다.',
  'other-shape': '정해진 항목과 다릅니다.',
  'other-name': '파일 이름과 번호가 다릅니다.',
  'no-checkpoint': '체크포인트가 아닙니다.',
  'no-receipt': '접수증이 아닙니다.',
  'no-sums': '해시 목록이 아닙니다.',
  'no-zip': '폴더나 ZIP 파일로 읽을 수 없습니다.',
  'unknown-suite': '모르는 판이거나 암호 방식입니다.',
}
const fileEn = {
  missing: 'The file is missing.',
  'cut-off': 'The file is cut off.',
  'not-utf8': 'It is not UTF-8.',
  'not-json': 'It is not JSON.',
  'not-canonical': 'It is not canonical JSON.',
  'other-shape': 'Its members are not those asked for.',
  'other-name': 'Its id is not that of its name.',
  'no-checkpoint': 'It is no checkpoint.',
  'no-receipt': 'It is no receipt.',
  'no-sums': 'It is no list of sums.',
  'no-zip': 'It can be read neither as a folder nor as a ZIP.',
  'unknown-suite': 'unknown suite',
}
const manifestKo = '선거 명세의 내용이 서로 맞지 않습니다'
const manifestEn = 'The manifest contradicts itself'

/** What the checks compare that somebody kept; of the others it is said in general. */
const notGivenKo: Partial<Sentences<CheckId>> = {
  V11: '기록에 오른 뒤의 접수증을 받지 않았습니다.',
  V12: '기록에 오른 뒤의 접수증을 받지 않았습니다.',
  V13: '내 표의 줄을 받지 않았습니다.',
  V17: '접수 약속이 든 접수증을 받지 않았습니다.',
}
const notGivenEn: Partial<Sentences<CheckId>> = {
  V11: 'No receipt of a ballot that already stands in the log was given.',
  V12: 'No receipt of a ballot that already stands in the log was given.',
  V13: 'The line of a ballot was not given.',
  V17: 'No receipt with a promise was given.',
}

const catalogues = {
  ko: {
    checked: checkedKo,
    faults: faultsKo,
    files: fileKo,
    manifest: manifestKo,
    notGiven: notGivenKo,
    nothing: '견줄 것을 받지 않았습니다.',
  },
  en: {
    checked: checkedEn,
    faults: faultsEn,
    files: fileEn,
    manifest: manifestEn,
    notGiven: notGivenEn,
    nothing: 'Nothing was given to compare.',
  },
} satisfies Record<Lang, unknown>

/** The sentences of the verifier. */
export const verifyMessages = (lang: Lang) => catalogues[lang]

const isOfFile = (problem: Problem): problem is keyof typeof fileKo => problem in fileKo

/** Why a file is malformed, in a sentence. */
export function sayProblem(problem: Problem, lang: Lang): string {
  const { files, manifest } = verifyMessages(lang)
  return isOfFile(problem) ? files[problem] : `${manifest}: ${problem}.`
}

/** Why a check was not made: what it compares was not given. */
export function sayNotGiven(check: CheckId, lang: Lang): string {
  const { notGiven, nothing } = verifyMessages(lang)
  return notGiven[check] ?? nothing
}
