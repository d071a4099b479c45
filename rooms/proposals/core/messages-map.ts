import type { Lang } from '#kit/korean-text.ts'
import type { RefusalSentences } from '#kit/sentences.ts'
import type { AreaRefusal, PointRefusal } from './point.ts'

export const pointRefusalsKo: RefusalSentences<AreaRefusal | PointRefusal> = {
  'point-unreadable': () => '자리를 읽을 수 없습니다. 위도와 경도를 37.456789, 126.895123처럼 차례로 적어 주세요.',
  'point-outside-country': () => '우리나라 밖의 자리입니다. 위도를 앞에, 경도를 뒤에 적었는지 확인해 주세요.',
  'point-outside-district': () => '우리 구 밖의 자리입니다. 구 안에서 다시 고르거나 자리를 지워 주세요.',
  'area-turned-over': () => '두 모서리가 뒤바뀌었습니다. 북동쪽 모서리는 남서쪽보다 위도와 경도가 커야 합니다.',
}
export const pointRefusalsEn: RefusalSentences<AreaRefusal | PointRefusal> = {
  'point-unreadable': () =>
    'The point cannot be read. Please write latitude and longitude in turn, as 37.456789, 126.895123.',
  'point-outside-country': () =>
    'This is outside the Republic of Korea. Please make sure that the latitude stands first.',
  'point-outside-district': () => 'This is outside our district. Please pick a point within it, or clear the point.',
  'area-turned-over': () => 'The corners are turned over: the north-east one needs the larger latitude and longitude.',
}

export const mapWordsKo = {
  point: '지도의 자리',
  pointHint: '적지 않아도 됩니다. 위도와 경도를 37.456789, 126.895123처럼 적습니다.',
  pick: '지도에서 고르기',
  close: '지도 닫기',
  pickLead: '지도를 누르면 그곳이 자리가 됩니다. 화살표 키나 손가락으로 지도를 움직인 뒤 단추로 정해도 됩니다.',
  useCentre: '지도 가운데를 자리로',
  clear: '자리 지우기',
  chosen: (point: string) => `고른 자리: ${point}`,
  noPoint: '아직 고른 자리가 없습니다. 고르지 않아도 됩니다.',
  inWords: (latitude: string, longitude: string) => `북위 ${latitude}도, 동경 ${longitude}도`,
  zoomIn: '크게',
  zoomOut: '작게',
  map: '지도',
  loading: '지도를 불러오는 중입니다.',
  failed: '지도를 열지 못했습니다. 지도 없이도 모든 일을 할 수 있습니다.',
  tilesFailed: '지도의 그림 가운데 오지 않은 것이 있습니다.',
  placeTitle: '자리',
  twoFingers: '두 손가락으로 지도를 움직여 주세요',
  withControl: 'Ctrl 키를 누른 채 굴리면 지도가 커지고 작아집니다',
  withCommand: '⌘ 키를 누른 채 굴리면 지도가 커지고 작아집니다',
  see: '지도로 보기',
  seeByDong: '동별로 보기',
  title: '지도와 동별로 보는 제안',
  titleWithoutMap: '동별로 보는 제안',
  lead: '어디에서 어떤 제안이 나왔는지 봅니다.',
  onMap: '지도에서 보기',
  placed: (count: string) => `자리를 고른 제안 ${count}건을 지도에 표시했습니다.`,
  more: (count: string) => `새로 올라온 ${count}건만 표시했습니다. 조건을 더 골라 좁혀 주세요.`,
  nonePlaced: '고른 조건에 맞는 제안 가운데 지도에 자리를 고른 것이 없습니다.',
  touch: '표시를 누르면 제안의 제목이 아래에 나옵니다. 숫자는 모여 있는 제안의 수입니다.',
  together: '건의 제안이 모인 곳',
  chosenHere: (count: string) => `고른 곳의 제안 ${count}건`,
  needsScript: '지도는 스크립트를 켠 브라우저에서 보입니다. 아래 표에서 동마다 찾아볼 수 있습니다.',
  byDong: '동별로 보기',
  dongMap: '동 배치도와 제안 건수',
  dongCaption: '동마다 제안이 몇 건인지',
  dongCount: '제안(건)',
  noDong: '동을 고르지 않음',
  common: '흔한 말이어서 앞의 200건만 세었습니다. 다른 말을 더해 좁혀 주세요.',
  backToList: '목록으로 보기',
  areaTitle: '지도의 테두리',
  areaLead: '지도는 이 네모에서 시작하고, 네모 밖의 자리는 받지 않습니다. 둘 다 비우면 테두리가 없습니다.',
  southWest: '남서쪽 모서리',
  northEast: '북동쪽 모서리',
  cornerHint: '위도와 경도. 예: 37.430000, 126.870000',
  saveArea: '테두리 저장',
}
type MapWords = typeof mapWordsKo

export const mapWordsEn: MapWords = {
  point: 'Point on the map',
  pointHint: 'This may stay empty. Latitude and longitude, as 37.456789, 126.895123.',
  pick: 'Pick on the map',
  close: 'Close the map',
  pickLead: 'Tap the map to set the point, or move it with arrow keys or a finger and use the button.',
  useCentre: 'Use the middle of the map',
  clear: 'Clear the point',
  chosen: (point) => `Point: ${point}`,
  noPoint: 'No point is picked yet. It may stay so.',
  inWords: (latitude, longitude) => `${latitude}° north, ${longitude}° east`,
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  map: 'Map',
  loading: 'The map is being loaded.',
  failed: 'The map could not be opened. Everything works without it.',
  tilesFailed: 'Some pictures of the map did not come.',
  placeTitle: 'On the map',
  twoFingers: 'Use two fingers to move the map',
  withControl: 'Hold Ctrl and scroll to zoom the map',
  withCommand: 'Hold ⌘ and scroll to zoom the map',
  see: 'See on a map',
  seeByDong: 'See by dong',
  title: 'Proposals on a map and by dong',
  titleWithoutMap: 'Proposals by dong',
  lead: 'Where the proposals come from.',
  onMap: 'On the map',
  placed: (count) => `${count} proposals with a point stand on the map.`,
  more: (count) => `Only the newest ${count} are shown. Please narrow the choice.`,
  nonePlaced: 'None of the proposals that fit has a point on the map.',
  touch: 'Press a mark to see titles below. A number says how many proposals stand together.',
  together: ' proposals close together',
  chosenHere: (count) => `${count} proposals at the chosen place`,
  needsScript: 'The map needs a browser with script. The table below leads to the proposals of each dong.',
  byDong: 'By dong',
  dongMap: 'Where the dongs lie, with their proposals',
  dongCaption: 'How many proposals each dong has',
  dongCount: 'Proposals',
  noDong: 'No dong chosen',
  common: 'These words are very common: only the first 200 are counted. Please add another word.',
  backToList: 'See as a list',
  areaTitle: 'Area of the maps',
  areaLead: 'Maps begin with this box, and points outside it are not taken. Without both corners there is none.',
  southWest: 'South-west corner',
  northEast: 'North-east corner',
  cornerHint: 'Latitude and longitude, for instance 37.430000, 126.870000',
  saveArea: 'Save the area',
}

/** The words of maps alone, as the live parts of a page need them. */
export const mapWords = (lang: Lang): MapWords => (lang === 'ko' ? mapWordsKo : mapWordsEn)

/** Why a point is refused, to be said before it is sent. */
export const pointRefusals = (lang: Lang): RefusalSentences<AreaRefusal | PointRefusal> =>
  lang === 'ko' ? pointRefusalsKo : pointRefusalsEn
