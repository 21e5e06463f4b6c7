import { Plural, Trans } from '@lingui/react/macro'
import { PenLine } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { useParams } from 'react-router'
import { Loading } from '../../parts/State'
import type { AgreementFace, RoomResult } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { useResource } from '../../store/resource'
import { openProjectedRoom } from '../../store/room'
import { RoomProvider, useBoard, useRoom } from '../../store/roomContext'
import { PictureView } from '../result/PictureView'
import { Mark } from '../room/Mark'
import { RoomClock } from '../room/RoomClock'
import { TensionLine } from '../room/TensionLine'
import { TurnPaper } from '../room/TurnPaper'
import { beginning, day, list, stageName, turnOf } from '../room/words'
import { efficiency } from './efficiency'
import css from './RoomWall.module.css'

interface Props {
  access: string
  room?: string
}

/** One room on the wall. */
export function RoomWall({ access, room: named }: Props) {
  const { room: inAddress = '' } = useParams()
  const id = named ?? inAddress
  const room = useMemo(() => openProjectedRoom(access, id), [access, id])
  useEffect(() => () => room.stop(), [room])
  return (
    <RoomProvider room={room}>
      <Shown access={access} />
    </RoomProvider>
  )
}

function Shown({ access }: { access: string }) {
  const arrived = useRoom((state) => state.board !== undefined)
  if (!arrived) return <Loading />
  return (
    <div className={css.wall}>
      <Strip />
      <main className={css.main}>
        <Idea access={access} />
      </main>
      <Floor />
    </div>
  )
}

function Strip() {
  const { view } = useCase()
  const { name, stage, turns, lived } = useBoard()
  const turn = turnOf(stage)
  return (
    <header className={css.strip}>
      <div>
        <p>
          {view.title} · {name}
        </p>
        <h1>
          {stageName(stage)}
          {turn && (
            <>
              {', '}
              {lived ? (
                <Trans>turn {turn}</Trans>
              ) : (
                <Trans>
                  turn {turn} of {turns}
                </Trans>
              )}
            </>
          )}
        </h1>
      </div>
      <RoomClock size="wall" />
    </header>
  )
}

/** The one thing to look at now. */
function Idea({ access }: { access: string }) {
  const { stage, headline, agreements, sheets, resultsReleased } = useBoard()
  if (resultsReleased) return <Released access={access} />
  if (stage.type === 'ordering') return <Sealing />
  if (stage.type === 'consultation') return <TurnPaper size="wall" />
  if (stage.type === 'ratification' || stage.type === 'closed') return <InForce />
  if (headline) {
    return (
      <article className={css.headline}>
        {headline.date && <p>{day(headline.date)}</p>}
        <h2>{headline.headline}</h2>
        <p>{headline.text}</p>
      </article>
    )
  }
  if (agreements.length > 0) return <InForce />
  if (sheets.length > 0) return <OnTheTable />
  return <Question />
}

/** Everyone sees who is ready, nobody what. */
function Sealing() {
  const { lived, delegations } = useBoard()
  const { parties } = useCase()
  const writing = parties.filter(
    ({ party, chairs }) => !chairs && delegations.some((one) => one.party === party && one.staffed),
  )
  return (
    <section className={css.sealing}>
      <h2>
        <Trans>Delegations seal their orders</Trans>
      </h2>
      <ul>
        {writing.map(({ party, name }) => {
          const sealed = lived?.sealed.includes(party) ?? false
          return (
            <li key={party}>
              <Mark party={party} size="wall" hollow={!sealed} decorative />
              <span>
                {name}
                <small>{sealed ? <Trans>sealed</Trans> : <Trans>still writing</Trans>}</small>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** As many sheets as a wall holds without scrolling. */
const ON_WALL = 8

/** What lies on the table, and who laid it there; the newest first. */
function OnTheTable() {
  const { sheets } = useBoard()
  const { party } = useCase()
  return (
    <article className={css.headline}>
      <h2>
        <Plural value={sheets.length} one="# sheet on the table" other="# sheets on the table" />
      </h2>
      <ul className={css.laid}>
        {sheets.slice(0, ON_WALL).map(({ sheet, author }) => (
          <li key={sheet}>
            {author ? (
              <Mark party={author} size="large" decorative />
            ) : (
              <PenLine aria-hidden="true" />
            )}
            {author ? (
              <Trans>
                Sheet {sheet}, by {party(author).spoken}
              </Trans>
            ) : (
              <Trans>Sheet {sheet}, the single text</Trans>
            )}
          </li>
        ))}
      </ul>
      {sheets.length > ON_WALL && (
        <p>
          <Plural
            value={sheets.length - ON_WALL}
            one="and # older sheet"
            other="and # older sheets"
          />
        </p>
      )}
    </article>
  )
}

/** While there is no news, what the case is about. */
function Question() {
  const { view } = useCase()
  return (
    <article className={css.headline}>
      <h2>{view.subtitle}</h2>
      <p>{view.summary}</p>
    </article>
  )
}

function InForce() {
  const { agreements, stage } = useBoard()
  const book = useCase()
  if (agreements.length === 0) {
    return (
      <article className={css.headline}>
        <h2>
          <Trans>No deal</Trans>
        </h2>
        <p>
          <Trans>Nothing entered into force. That is a legitimate end.</Trans>
        </p>
      </article>
    )
  }
  return (
    <section className={css.treaties} data-many={agreements.length > 1 || undefined}>
      {agreements.map((agreement, at) => (
        <article key={agreement.sheet}>
          <h2>
            <Trans>Agreement {agreement.sheet}</Trans>
            <Standing agreement={agreement} closed={stage.type === 'closed'} />
          </h2>
          <dl>
            {Object.entries(agreement.terms).map(([issue, option]) => {
              const before = agreements[at - 1]?.terms[issue]
              const old = before === option ? undefined : before
              return (
                <div key={issue} data-changed={old ? true : undefined}>
                  <dt>{book.issue(issue).title}</dt>
                  <dd>
                    {old && <del>{book.option(issue, old).label}</del>}
                    {book.option(issue, option).label}
                  </dd>
                </div>
              )
            })}
          </dl>
        </article>
      ))}
    </section>
  )
}

function Standing({ agreement, closed }: { agreement: AgreementFace; closed: boolean }) {
  const { party } = useCase()
  const missing = agreement.needed.filter((one) => !agreement.ratified.includes(one))
  if (agreement.sinceTurn != null || closed) {
    return (
      <small>
        <Trans>in force for {list(agreement.parties.map((one) => party(one).spoken))}</Trans>
      </small>
    )
  }
  return (
    <small>
      {missing.map((one) => (
        <Mark key={one} party={one} size="large" hollow />
      ))}
      {agreement.ratified.map((one) => (
        <Mark key={one} party={one} size="large" />
      ))}
    </small>
  )
}

function Released({ access }: { access: string }) {
  const { room } = useBoard()
  const result = useResource<RoomResult>(`/api/projector/${access}/rooms/${room}/result`)
  if (result.state !== 'ready') return <Loading />
  const lived = result.value.scores?.lived
  const finding = efficiency(result.value)
  return (
    <article className={css.result}>
      {lived && <h2>{lived.health.sentence}</h2>}
      {finding && !lived && <h2>{finding.sentence}</h2>}
      {finding && lived && (
        <p>
          <Trans>At the signature: {finding.sentence}</Trans>
        </p>
      )}
      {result.value.scores && (
        <PictureView
          source={`/api/projector/${access}/rooms/${room}/picture`}
          scores={result.value.scores}
          fixed
        />
      )}
    </article>
  )
}

function Floor() {
  const { floor, awaited, stage, lived } = useBoard()
  const { party } = useCase()
  if (lived && stage.type !== 'closed') {
    return (
      <footer className={css.floor}>
        <TensionLine size="wall" />
      </footer>
    )
  }
  if (stage.type === 'closed' || (!floor && awaited.length === 0)) return null
  return (
    <footer className={css.floor}>
      {floor && (
        <p>
          <Mark party={floor} size="wall" decorative />
          <Trans>{beginning(party(floor).spoken)} has the floor</Trans>
        </p>
      )}
      {awaited.length > 0 && (
        <p>
          <Trans>Waiting for</Trans>
          {awaited.map((one) => (
            <Mark key={one} party={one} size="wall" />
          ))}
        </p>
      )}
    </footer>
  )
}
