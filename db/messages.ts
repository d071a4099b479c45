import { withParticle } from '#kit/korean-text.ts'
import type { ClusterEvent } from './cluster-event.ts'
import type { DatabaseRefused } from './refusal.ts'

type Lang = 'ko' | 'en'
type Sentences = Readonly<Record<Lang, string>>

/** The sentence for each reason why a database cannot be used, saying what to do. */
export const explainDatabaseRefusal = (refused: DatabaseRefused, lang: Lang): string => sentences(refused)[lang]

/** The sentence for what happened to the embedded server. */
export const explainClusterEvent = (event: ClusterEvent, lang: Lang): string => eventSentences(event)[lang]

function sentences(refused: DatabaseRefused): Sentences {
  switch (refused.kind) {
    case 'data-in-use': {
      const { folder, pid } = refused
      return {
        ko: `데이터 폴더 ${withParticle(folder, '은/는')} 이미 다른 마당이 쓰고 있습니다${pid === null ? '' : `(프로세스 ${pid})`}. 그 마당을 먼저 끄거나, MADANG_DATA에 다른 폴더를 지정해 주세요.`,
        en: `The data folder ${folder} is in use by another Madang${pid === null ? '' : ` (process ${pid})`}. Stop that one first, or name another folder in MADANG_DATA.`,
      }
    }
    case 'data-folder-unusable':
      return {
        ko: `데이터 폴더 ${withParticle(refused.folder, '을/를')} 쓸 수 없습니다. 이 사용자가 쓸 수 있는 폴더를 MADANG_DATA에 지정해 주세요. (${refused.detail})`,
        en: `The data folder ${refused.folder} cannot be used. Name a folder that this user may write in MADANG_DATA. (${refused.detail})`,
      }
    case 'data-of-other-version':
      return {
        ko: `${refused.folder}의 데이터는 PostgreSQL ${refused.found} 것인데 지금은 ${withParticle(refused.needed, '이/가')} 필요합니다. 이 데이터를 만든 판의 마당으로 backup한 뒤, 새 폴더(MADANG_DATA)에서 restore해 주세요.`,
        en: `The data in ${refused.folder} is of PostgreSQL ${refused.found}; ${refused.needed} is needed. Back it up with the Madang that made it and restore it into a new folder (MADANG_DATA).`,
      }
    case 'no-binaries':
      return {
        ko: `함께 오는 PostgreSQL이 ${refused.platform}에는 없습니다. npm ci를 다시 하거나, DATABASE_URL에 PostgreSQL 15 이상의 서버를 지정해 주세요.`,
        en: `There is no PostgreSQL with Madang for ${refused.platform}. Run npm ci again, or name a server (PostgreSQL 15 or newer) in DATABASE_URL.`,
      }
    case 'binaries-do-not-run':
      return {
        ko: `${refused.folder}의 PostgreSQL 프로그램이 실행되지 않습니다. DATABASE_URL에 PostgreSQL 15 이상의 서버를 지정해 주세요. (${refused.detail})`,
        en: `The PostgreSQL programs in ${refused.folder} do not run. Name a server (PostgreSQL 15 or newer) in DATABASE_URL. (${refused.detail})`,
      }
    case 'did-not-start':
      return {
        ko: `데이터베이스가 시작되지 않았습니다. 데이터 폴더(MADANG_DATA)의 postgres.log를 보아 주세요.\n${refused.detail}`,
        en: `The database did not start. See postgres.log in the data folder (MADANG_DATA).\n${refused.detail}`,
      }
    case 'cannot-connect':
      return {
        ko: `데이터베이스에 연결할 수 없습니다. DATABASE_URL의 주소와 데이터베이스 이름, 사용자를 보아 주세요. (${refused.detail})`,
        en: `Cannot connect to the database. See the address, the database and the user in DATABASE_URL. (${refused.detail})`,
      }
    case 'server-too-old':
      return {
        ko: `${withParticle(`PostgreSQL ${refused.version}`, '은/는')} 너무 오래되었습니다. 15 이상이 필요합니다.`,
        en: `PostgreSQL ${refused.version} is too old: 15 or newer is needed.`,
      }
    case 'database-ctype-c':
      return {
        ko: `데이터베이스 ${refused.database}의 LC_CTYPE이 ${refused.ctype}라서 한글 검색이 되지 않습니다. LC_CTYPE이 C.UTF-8 또는 ko_KR.UTF-8인 데이터베이스를 새로 만들어 주세요. 예: createdb -T template0 --locale=C.UTF-8 ${refused.database}`,
        en: `The database ${refused.database} has LC_CTYPE ${refused.ctype}, with which nothing Korean can be searched. Create one with C.UTF-8 or ko_KR.UTF-8, as by: createdb -T template0 --locale=C.UTF-8 ${refused.database}`,
      }
    case 'database-not-utf8':
      return {
        ko: `데이터베이스 ${refused.database}의 문자 집합이 ${refused.encoding}입니다. UTF8 데이터베이스를 새로 만들어 주세요. 예: createdb -T template0 -E UTF8 --locale=C.UTF-8 ${refused.database}`,
        en: `The database ${refused.database} is encoded in ${refused.encoding}. Create one in UTF8, as by: createdb -T template0 -E UTF8 --locale=C.UTF-8 ${refused.database}`,
      }
    case 'migration-changed':
      return {
        ko: `이미 적용된 ${refused.name} 의 내용이 그 뒤에 바뀌었습니다. 적용된 마이그레이션은 고치지 않고 새 파일을 더합니다. 개발용 데이터라면 데이터 폴더를 지우고 다시 시작해 주세요.`,
        en: `${refused.name} was changed after it had been applied. An applied migration is never edited: add a new file. For data of development, delete the data folder and start again.`,
      }
    case 'migration-missing':
      return {
        ko: `데이터베이스에 적용된 ${refused.name} 파일이 db/migrations에 없습니다. 지운 파일을 되살려 주세요.`,
        en: `${refused.name} was applied to the database and is missing from db/migrations. Bring the file back.`,
      }
    case 'migration-out-of-order':
      return {
        ko: `${withParticle(refused.name, '은/는')} 이미 적용된 ${refused.newest}보다 앞 번호이거나 번호가 같습니다. 더 큰 번호로 이름을 바꾸어 주세요.`,
        en: `${refused.name} has a number not above ${refused.newest}, which was applied before. Give it a higher number.`,
      }
    case 'database-newer':
      return {
        ko: `데이터베이스가 이 판의 마당보다 새것입니다(${refused.names.join(', ')}). 더 새로운 판의 마당으로 여세요.`,
        en: `The database is newer than this Madang (${refused.names.join(', ')}). Open it with a newer one.`,
      }
    case 'backup-damaged':
      return {
        ko: `백업 파일이 손상되었거나 끝까지 받지 못했습니다. 아무것도 복원하지 않았습니다. (${refused.detail})`,
        en: `The backup is damaged or cut short. Nothing was restored. (${refused.detail})`,
      }
    case 'backup-unknown-format':
      return {
        ko: `백업 형식 ${withParticle(String(refused.version), '은/는')} 이 판의 마당이 알지 못합니다. 더 새로운 판으로 복원해 주세요.`,
        en: `This Madang does not know backup format ${refused.version}. Restore it with a newer one.`,
      }
    case 'backup-unknown-schema':
      return {
        ko: `백업의 구조(${refused.name})를 이 판의 마당이나 이 데이터베이스가 알지 못합니다. 백업을 만든 판 이상의 마당으로, 비어 있는 새 데이터베이스에 복원해 주세요.`,
        en: `The structure of the backup (${refused.name}) is not known to this Madang or this database. Restore it with the Madang that made it or a newer one, into a new, empty database.`,
      }
    case 'database-not-empty':
      return {
        ko: `복원할 데이터베이스가 비어 있지 않습니다(${refused.tables.join(', ')}). 비어 있는 새 데이터베이스에 복원해 주세요.`,
        en: `The database to restore into is not empty (${refused.tables.join(', ')}). Restore into a new, empty one.`,
      }
    case 'district-file-damaged':
      return {
        ko: `자치구의 파일이 손상되었거나, 끝까지 받지 못했거나, 암호가 다릅니다. 아무것도 들이지 않았습니다. (${refused.detail})`,
        en: `The district's file is damaged or cut short, or the passphrase is another. Nothing was taken in. (${refused.detail})`,
      }
    case 'district-other-version':
      return {
        ko: `파일과 이 데이터베이스의 판이 다릅니다(${refused.name}). 양쪽을 같은 판의 마당으로 맞춘 뒤 다시 내보내 주세요.`,
        en: `File and database are of different versions (${refused.name}). Bring both houses to one version of Madang and export again.`,
      }
    case 'district-is-there':
      return {
        ko: `자치구 ${refused.district}의 자료가 이미 있습니다(${refused.tables.slice(0, 5).join(', ')} 등 표 ${refused.tables.length}개). 있는 자치구 위에는 들이지 않습니다.`,
        en: `There is data of the district ${refused.district} already (${refused.tables.slice(0, 5).join(', ')}; ${refused.tables.length} tables in all). Nothing is taken in over it.`,
      }
    case 'district-not-sound':
      return {
        ko: `자치구 ${refused.district}의 기록이 온전하지 않아 들이지 않았습니다. (${refused.detail})`,
        en: `The record of the district ${refused.district} is not sound; nothing was taken in. (${refused.detail})`,
      }
    case 'district-number-too-high':
      return {
        ko: `파일의 번호 ${withParticle(refused.number, '이/가')} 있을 수 없을 만큼 커서 들이지 않았습니다(${refused.column}). 들이면 이 집의 모든 자치구가 더 적을 번호가 없어집니다. 파일을 고치지 않은 집에서 다시 내보내 주세요.`,
        en: `The file has the number ${refused.number}, higher than can be (${refused.column}); nothing was taken in. With it no number would be left for any district of this house. Export again from a house where nobody changed it.`,
      }
  }
}

function eventSentences(event: ClusterEvent): Sentences {
  switch (event.kind) {
    case 'making-database':
      return { ko: `데이터베이스를 새로 만듭니다: ${event.folder}`, en: `Making a new database: ${event.folder}` }
    case 'orphan-stopped':
      return {
        ko: `지난번에 갑자기 꺼진 마당의 데이터베이스(프로세스 ${event.pid})를 정리했습니다. 잃은 것은 없습니다.`,
        en: `Tidied the database (process ${event.pid}) of a Madang that was killed. Nothing was lost.`,
      }
    case 'restarted-after-crash':
      return {
        ko: '데이터베이스가 갑자기 꺼져 다시 시작했습니다. 저장된 것은 잃지 않았습니다.',
        en: 'The database had ended unexpectedly and was started again. Nothing saved was lost.',
      }
    case 'given-up-after-crashes':
      return {
        ko: `데이터베이스가 다시 시작되지 않습니다. 데이터 폴더의 postgres.log를 보아 주세요. ${event.detail}`,
        en: `The database does not start again. See postgres.log in the data folder. ${event.detail}`,
      }
  }
}
