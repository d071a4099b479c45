import type { Lang } from '#kit/korean-text.ts'

const ko = {
  title: '접수되었습니다',
  text: '투표가 투표함에 들어갔습니다. 참여해 주셔서 고맙습니다.',
  nth: (n: number) => `${n}번째로 낸 투표입니다. 마지막에 낸 것만 셈합니다.`,
  elsewhere: '이 복구 번호로 낸 투표가 투표함에 있습니다. 확인 번호와 접수증은 그 투표를 낸 기기에 있습니다.',
  number: '확인 번호',
  numberHint:
    '내 표를 알아보는 번호입니다. 이 번호만으로는 찾을 수 없으니, 다른 기기에서 확인하려면 접수증을 두세요. 이 번호로 이름을 알 수는 없습니다.',
  waiting: (until: string) => `지금은 차례를 기다립니다. ${until}까지 공개 기록에 오릅니다.`,
  stands: '공개 기록에 올랐습니다.',
  keep: '접수증 두기',
  qr: (number: string) => `확인 번호 ${number}의 접수증 QR`,
  qrText: '다른 기기로 이 QR을 찍으면 확인 화면이 열립니다.',
  file: '접수증 파일 받기',
  fileName: (number: string) => `투표-접수증-${number}.txt`,
  code: '복구 번호 보기',
  codeText: '다른 기기에서 이어서 하거나 다시 고를 때 필요합니다. 종이에 적고 남에게 보여 주지 마세요.',
  again: '다시 고르기',
  againText: (until: string) => `${until}까지 다시 고를 수 있고, 마지막에 낸 것만 셈합니다.`,
  check: '내 투표 확인하기',
  other: '이 기기에서 다른 사람이 투표하기',
  forget: '접수증 받지 않기',
  forgetText:
    '이 기기에 있는 접수증과 복구 번호를 지웁니다. 투표는 그대로 셈하지만, 이 기기에서 확인하거나 다시 고를 수 없습니다.',
  forgetSure: '네, 지웁니다',
  forgotten: '이 기기에서 투표 기록을 지웠습니다. 투표는 그대로 셈합니다.',
  stay: '그대로 두기',
  more: '더 알아보기',
  moreItems: [
    '고른 것은 이 기기에서 투표함 열쇠로 봉해졌습니다. 열쇠는 셋으로 나뉘어 있고, 투표가 끝난 다음 조각 둘이 모여야 열립니다. 막지 못하는 것은 투표 안내에 적혀 있습니다.',
    '투표권은 누구의 것인지 알 수 없게 서명받은 것이라, 투표함은 누가 냈는지 모릅니다.',
    '접수증은 이 표가 공개 기록에 있다는 증거입니다. 빠지거나 바뀌면 접수증으로 밝힐 수 있습니다.',
    '접수증은 누가 냈는지를 증명하지 않습니다. 다만 열쇠가 공개된 뒤에는 접수증으로 이 표에 무엇이 적혔는지 볼 수 있으니, 걱정되면 두지 마세요.',
    '옆에서 화면을 들여다보거나 시키는 사람은 막지 못합니다. 다시 고를 수 있는 투표라면 혼자 있을 때 다시 고르세요.',
  ],
  leafHash: '표의 지문',
  announcement: '공고문의 지문',
}
type Messages = typeof ko

const en: Messages = {
  title: 'Your vote was received',
  text: 'Your ballot is in the ballot box. Thank you for taking part.',
  nth: (n) => `This is ballot number ${n} of yours. Only the last one counts.`,
  elsewhere: 'A ballot cast with this recovery code is in the box. Its receipt is on the device that cast it.',
  number: 'Confirmation number',
  numberHint:
    'It tells your ballot from others. By itself it finds nothing: keep the receipt to check on another device. It leads to nobody’s name.',
  waiting: (until) => `It is waiting its turn, and will stand in the public record by ${until}.`,
  stands: 'It stands in the public record.',
  keep: 'Keep a receipt',
  qr: (number) => `QR code of the receipt ${number}`,
  qrText: 'Scanned with another device, it opens the page that checks your vote.',
  file: 'Save the receipt',
  fileName: (number) => `vote-receipt-${number}.txt`,
  code: 'Show the recovery code',
  codeText: 'You need it to go on or choose again on another device. Write it on paper and show it to nobody.',
  again: 'Choose again',
  againText: (until) => `You may choose again until ${until}; only the last ballot counts.`,
  check: 'Check my vote',
  other: 'Another person votes on this device',
  forget: 'Do not keep a receipt',
  forgetText:
    'Receipt and recovery code are deleted from this device. Your vote still counts, but it cannot be checked or changed here.',
  forgetSure: 'Yes, delete them',
  forgotten: 'The record of your vote is deleted from this device. Your vote still counts.',
  stay: 'Keep them',
  more: 'Learn more',
  moreItems: [
    'Your choice was sealed on this device. The key is split in three, and two parts come together after the vote to open it. What this does not prevent stands on the page of the vote.',
    'Your token was signed without showing whose it is, so the box does not know who cast the ballot.',
    'The receipt proves that this ballot stands in the public record. If it is dropped or changed, the receipt shows it.',
    'The receipt does not prove who cast it. But once the key is public it leads to what this ballot says; if that worries you, do not keep it.',
    'It does not protect you from somebody who looks over your shoulder. Where you may choose again, do so when you are alone.',
  ],
  leafHash: 'Fingerprint of the ballot',
  announcement: 'Fingerprint of the announcement',
}

export const receiptWords = (lang: Lang): Messages => (lang === 'ko' ? ko : en)
