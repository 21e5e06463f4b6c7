import { Plural, Trans } from '@lingui/react/macro'
import { Link, useParams } from 'react-router'
import { percent } from '../../../parts/numbers'
import { Empty, Failed, Loading } from '../../../parts/State'
import type {
  CaseView,
  ClassResults,
  Concept,
  ExerciseView,
  LivedScores,
  RoomLine,
} from '../../../protocol'
import { CaseProvider } from '../../../store/caseBook'
import { commandAll } from '../../../store/desk'
import { notify } from '../../../store/notices'
import type { Watched } from '../../../store/overview'
import { useResource } from '../../../store/resource'
import { useAttempt } from '../../../store/useAttempt'
import { Result } from '../../result/Result'
import { conceptName, scoreText } from '../../result/words'
import { tenth } from '../../room/LedgerTurns'
import css from './ClassResult.module.css'
import { ReleaseResults } from './ReleaseResults'

interface Props {
  view: ExerciseView
  watched: Watched
}

const COLUMNS: Concept[] = [
  'joint-efficiency',
  'joint-share',
  'nash-share',
  'smallest-share',
  'equality',
]

/** All rooms side by side; fairness never without efficiency. One room opens below. */
export function ClassResult({ view, watched }: Props) {
  const { room: opened } = useParams()
  const acts = watched.overview.rooms.map((room) => room.lastAct ?? '').join()
  const results = useResource<ClassResults>(`/api/exercises/${view.exercise}/results`, acts)
  if (results.state === 'loading') {
    return (
      <Loading>
        <Trans>Working out the results.</Trans>
      </Loading>
    )
  }
  if (results.state === 'failed') {
    return <Failed sentence={results.sentence} retry={results.retry} />
  }
  const { rooms } = results.value
  const chosen =
    rooms.find((room) => room.room === opened) ?? (rooms.length === 1 ? rooms[0] : undefined)
  return (
    <main className={css.results}>
      <Release view={view} watched={watched} released={rooms.every((it) => it.result.released)} />
      <Comparison view={view} rooms={rooms} opened={chosen?.room} />
      {chosen ? (
        <OneRoom key={chosen.room} line={chosen} />
      ) : (
        <Empty title={<Trans>Open a room to see why</Trans>} />
      )}
    </main>
  )
}

interface ReleaseProps extends Props {
  released: boolean
}

function Release({ view, watched, released }: ReleaseProps) {
  const { attempt } = useAttempt()
  const playing = watched.overview.rooms.filter((room) => room.stage.type !== 'closed').length
  if (released) {
    return (
      <p className={css.note}>
        <Trans>The results are out. Every delegate sees the own room’s.</Trans>
      </p>
    )
  }
  return (
    <div className={css.release}>
      <p>
        {playing > 0 ? (
          <Trans>
            Only you see this. Release it when all rooms have finished;{' '}
            <Plural value={playing} one="# still plays" other="# still play" />.
          </Trans>
        ) : (
          <Trans>All rooms have finished. Only you see this until you release it.</Trans>
        )}
      </p>
      <ReleaseResults
        playing={playing}
        onRelease={() =>
          attempt(async () => {
            const refusals = await commandAll(view.exercise, { type: 'release-results' })
            for (const text of refusals) notify({ tone: 'refusal', text })
          })
        }
      />
    </div>
  )
}

interface ComparisonProps {
  view: ExerciseView
  rooms: RoomLine[]
  opened: string | undefined
}

function Comparison({ view, rooms, opened }: ComparisonProps) {
  const lived = rooms.some(({ result }) => result.scores?.lived)
  return (
    <div className={css.wide}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Room</Trans>
            </th>
            <th scope="col">
              <Trans>Deal</Trans>
            </th>
            {lived && (
              <>
                <th scope="col">
                  <Trans>Still in force</Trans>
                </th>
                <th scope="col">
                  <Trans>Since the signature</Trans>
                </th>
              </>
            )}
            {COLUMNS.map((concept) => (
              <th key={concept} scope="col">
                {conceptName(concept)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rooms.map(({ room, name, result }) => (
            <tr key={room} data-opened={room === opened || undefined}>
              <th scope="row">
                <Link to={`/run/class/${view.exercise}/results/${room}`}>{name}</Link>
              </th>
              <td>{result.deal ? <Trans>yes</Trans> : <Trans>no deal</Trans>}</td>
              {lived && <Lived scores={result.scores?.lived} />}
              {COLUMNS.map((concept) => {
                const score = result.scores?.scores.find((one) => one.concept === concept)
                return <td key={concept}>{scoreText(concept, score?.value)}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {lived && (
        <p className={css.note}>
          <Trans>
            Still in force: the share of all duties that ever bound and bind now. Since the
            signature: what living under it added or took, for the party that did worst and the one
            that did best. The other columns judge what stood at the signature.
          </Trans>
        </p>
      )}
      <p className={css.note}>
        <Trans>
          Shares of joint surplus and equality of gains depend on the scenario’s common scale.
          Equality says nothing without efficiency: nothing can be shared equally too.
        </Trans>
      </p>
    </div>
  )
}

/** How it ended, beside what was signed. */
function Lived({ scores }: { scores: LivedScores | null | undefined }) {
  if (!scores) {
    return (
      <>
        <td>–</td>
        <td>–</td>
      </>
    )
  }
  const { health, accounts } = scores
  const parts = accounts.map((account) => account.lived).sort((one, other) => one - other)
  const worst = tenth(parts[0] ?? 0)
  const best = tenth(parts.at(-1) ?? 0)
  return (
    <>
      <td>{typeof health.limits === 'number' ? percent(health.limits) : <Trans>nothing</Trans>}</td>
      <td>
        {worst === best ? (
          best
        ) : (
          <Trans>
            {worst} to {best}
          </Trans>
        )}
      </td>
    </>
  )
}

function OneRoom({ line }: { line: RoomLine }) {
  const view = useResource<CaseView>(`/api/rooms/${line.room}/case`)
  if (view.state !== 'ready') return <Loading />
  return (
    <CaseProvider view={view.value}>
      <h2 className={css.room}>{line.name}</h2>
      {line.result.scores && (
        <Result room={line.room} result={line.result} scores={line.result.scores} />
      )}
    </CaseProvider>
  )
}
