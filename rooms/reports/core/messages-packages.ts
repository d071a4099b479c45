import type { Lang } from '#kit/korean-text.ts'
import type { PackageFault } from './paper-package.ts'

const ko = {
  packages: '한꺼번에 만든 파일',
  packagesLead: (days: number) =>
    `여러 문서와 형식을 한 묶음(ZIP)으로 만듭니다. 만드는 동안 다른 일을 하셔도 됩니다. 다 되면 알려 드리고, 만든 파일은 ${days}일 뒤에 지워집니다.`,
  order: '한꺼번에 만들기',
  orderLead: '고른 문서를 지금 내용대로 만듭니다.',
  orderThese: '여러 형식으로 한꺼번에 만들기',
  orderMany: '여러 개를 한꺼번에 만들기',
  papers: (most: number) => `문서(한 번에 ${most}개까지)`,
  formats: '형식',
  none: '아직 만든 묶음이 없습니다.',
  underWay: '만드는 중',
  ready: '다 되었습니다',
  progress: (done: number, files: number) => `파일 ${files}개 가운데 ${done}개를 마쳤습니다.`,
  again: '지금 어디까지 되었는지 보기',
  take: '묶음 받기(ZIP)',
  stop: '멈추고 지우기',
  remove: '지우기',
  removed: '묶음을 지웠습니다.',
  asked: '청한 때',
  goesOn: (day: string) => `${day}에 지워집니다.`,
  notWritten: '만들지 못한 파일',
  faults: {
    'takes-too-long': '너무 오래 걸려 멈추었습니다',
    'takes-too-much': '너무 커서 멈추었습니다',
    'readers-busy': '만들 차례가 오지 않았습니다',
    'format-not-here': '이 서버에서는 만들 수 없는 형식입니다',
    'writer-broke': '만들다가 잘못되었습니다. 관리자에게 알려 주세요',
  } satisfies Record<PackageFault, string>,
  more: (titles: number) => `외 ${titles}개`,
}
export type PackageWords = typeof ko

const en: PackageWords = {
  packages: 'Files made together',
  packagesLead: (days: number) =>
    `Several papers and formats are made as one package (ZIP) while you do other things. You are told when it is ready; it is deleted after ${days} days.`,
  order: 'Make together',
  orderLead: 'The papers are made as they are now.',
  orderThese: 'Make it in several formats together',
  orderMany: 'Make several together',
  papers: (most: number) => `Papers (up to ${most})`,
  formats: 'Formats',
  none: 'There is no package yet.',
  underWay: 'Under way',
  ready: 'Ready',
  progress: (done: number, files: number) => `${done} of ${files} files are done.`,
  again: 'See how far it is',
  take: 'Take the package (ZIP)',
  stop: 'Stop and delete',
  remove: 'Delete',
  removed: 'The package was deleted.',
  asked: 'Asked for',
  goesOn: (day: string) => `It is deleted on ${day}.`,
  notWritten: 'Files that could not be made',
  faults: {
    'takes-too-long': 'it took too long',
    'takes-too-much': 'it was too large',
    'readers-busy': 'its turn did not come',
    'format-not-here': 'this server cannot make this format',
    'writer-broke': 'it went wrong; please tell the administrator',
  },
  more: (titles: number) => `and ${titles} more`,
}

export const packageWords = (lang: Lang): PackageWords => (lang === 'ko' ? ko : en)
