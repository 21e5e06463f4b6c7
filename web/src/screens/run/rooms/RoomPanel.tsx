import { Trans, useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { Link } from 'react-router'
import { Button } from '../../../parts/Button'
import { Failed, Loading } from '../../../parts/State'
import { Tabs } from '../../../parts/Tabs'
import type { CaseView, ExerciseView, RoomFace } from '../../../protocol'
import { CaseProvider } from '../../../store/caseBook'
import { useResource } from '../../../store/resource'
import { openRoom } from '../../../store/room'
import { RoomProvider, useBoard, useOwn, useRoom, useSend } from '../../../store/roomContext'
import { Record } from '../../room/Record'
import { RoomClock } from '../../room/RoomClock'
import { RegimeCell } from '../../room/RoomLife'
import { TensionOn } from '../../room/TensionGauge'
import { stageName, turnOf } from '../../room/words'
import { BulletinDialog } from './BulletinDialog'
import { EndPlay } from './EndPlay'
import { Hands } from './Hands'
import { InjectDialog } from './InjectDialog'
import { LifeSeen } from './LifeSeen'
import { NextPhase } from './NextPhase'
import { ending } from './nextStep'
import { Preparations } from './Preparations'
import css from './RoomPanel.module.css'
import { Seats } from './Seats'
import { SheetsSeen } from './SheetsSeen'

interface Props {
  face: RoomFace
  view: ExerciseView
}

/** One room, watched from beside the list. */
export function RoomPanel({ face, view }: Props) {
  const caseView = useResource<CaseView>(`/api/rooms/${face.room}/case`)
  const room = useMemo(() => openRoom(face.room), [face.room])
  useEffect(() => () => room.stop(), [room])
  return (
    <aside className={css.panel} aria-label={face.name}>
      <Link to={`/run/class/${view.exercise}/rooms`} className={css.close} replace>
        <X aria-hidden="true" />
        <span className="visually-hidden">
          <Trans>Close</Trans>
        </span>
      </Link>
      {caseView.state === 'failed' && (
        <Failed sentence={caseView.sentence} retry={caseView.retry} />
      )}
      {caseView.state === 'loading' && <Loading />}
      {caseView.state === 'ready' && (
        <RoomProvider room={room}>
          <CaseProvider view={caseView.value}>
            <Watching face={face} view={view} />
          </CaseProvider>
        </RoomProvider>
      )}
    </aside>
  )
}

function Watching({ face, view }: Props) {
  const { t } = useLingui()
  const arrived = useRoom((state) => state.board !== undefined)
  const lived = useRoom((state) => state.board?.lived != null)
  const [tab, select] = useState('record')
  if (!arrived) return <Loading />
  return (
    <>
      <Head />
      {face.life && (
        <div className={css.life}>
          {face.life.course && <TensionOn course={face.life.course} />}
          <RegimeCell life={face.life} />
        </div>
      )}
      <Hands />
      <RoomControls view={view} />
      <Tabs
        label={t`This room`}
        selected={tab}
        onSelect={select}
        items={[
          { id: 'record', title: <Trans>What happened</Trans>, content: <Record /> },
          { id: 'sheets', title: <Trans>Sheets</Trans>, content: <SheetsSeen /> },
          ...(lived ? [{ id: 'life', title: <Trans>Life</Trans>, content: <LifeSeen /> }] : []),
          {
            id: 'preparations',
            title: <Trans>Preparation</Trans>,
            content: <Preparations />,
          },
          { id: 'seats', title: <Trans>Seats</Trans>, content: <Seats /> },
        ]}
      />
    </>
  )
}

function Head() {
  const { name, stage, turns, lived } = useBoard()
  const turn = turnOf(stage)
  return (
    <header className={css.head}>
      <div>
        <h2>{name}</h2>
        <p>
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
        </p>
      </div>
      <RoomClock />
    </header>
  )
}

function RoomControls({ view }: { view: ExerciseView }) {
  const send = useSend()
  const board = useBoard()
  const { stage, clock } = board
  const { injectsUsed } = useOwn('of-facilitator')
  const [dialog, open] = useState<'inject' | 'bulletin'>()
  const over = stage.type === 'closed'
  return (
    <div className={css.controls}>
      {!over && (
        <NextPhase
          view={view}
          rooms={[board]}
          onNext={() =>
            send(
              stage.type === 'waiting'
                ? { type: 'begin-briefing' }
                : { type: 'advance-phase', ending: stage },
            )
          }
        >
          {ending(stage)}
        </NextPhase>
      )}
      {clock.type === 'paused' && (
        <Button onPress={() => send({ type: 'resume-clock' })}>
          <Trans>Resume</Trans>
        </Button>
      )}
      {clock.type === 'running' && (
        <Button onPress={() => send({ type: 'pause-clock' })}>
          <Trans>Pause</Trans>
        </Button>
      )}
      {clock.type !== 'stopped' && (
        <Button onPress={() => send({ type: 'extend-clock', by: 'PT2M' })}>
          <Trans>Add 2 minutes</Trans>
        </Button>
      )}
      {!over && (
        <>
          <Button onPress={() => open('inject')}>
            <Trans>Inject</Trans>
          </Button>
          <Button onPress={() => open('bulletin')}>
            <Trans>Bulletin</Trans>
          </Button>
          <EndPlay />
        </>
      )}
      {dialog === 'inject' && (
        <InjectDialog
          injects={view.scenario.injects}
          used={injectsUsed}
          onPut={(inject) => send({ type: 'put-inject', inject })}
          onClose={() => open(undefined)}
        />
      )}
      {dialog === 'bulletin' && (
        <BulletinDialog
          onPost={(headline, text) => send({ type: 'post-bulletin', headline, text })}
          onClose={() => open(undefined)}
        />
      )}
    </div>
  )
}
