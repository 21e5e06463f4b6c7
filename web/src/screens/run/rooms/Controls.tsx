import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { Button } from '../../../parts/Button'
import type { Command, ExerciseView, RoomFace } from '../../../protocol'
import { commandAll, nextPhase } from '../../../store/desk'
import { notify } from '../../../store/notices'
import { useAttempt } from '../../../store/useAttempt'
import { stageName, turnOf } from '../../room/words'
import { ReleaseResults } from '../results/ReleaseResults'
import { BulletinDialog } from './BulletinDialog'
import css from './Controls.module.css'
import { HeldUp } from './HeldUp'
import { InjectDialog } from './InjectDialog'
import { NextPhase } from './NextPhase'
import { names, nextStep } from './nextStep'

interface Props {
  view: ExerciseView
  rooms: RoomFace[]
}

/** What the facilitator does with all rooms at once; one button for the next step. */
export function Controls({ view, rooms }: Props) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { busy, attempt } = useAttempt()
  const [dialog, open] = useState<'inject' | 'bulletin'>()
  const all = (command: Command, done: string) =>
    tell(() => commandAll(view.exercise, command), done)
  const tell = async (step: () => Promise<string[]>, done: string) => {
    const refusals = await attempt(step)
    if (refusals === undefined) return
    for (const text of refusals) notify({ tone: 'refusal', text })
    if (refusals.length === 0) notify({ tone: 'news', text: done })
  }
  const waiting = rooms.every((room) => room.stage.type === 'waiting')
  const closed = rooms.every((room) => room.stage.type === 'closed')
  const paused = rooms.some((room) => room.clock.type === 'paused')
  const step = nextStep(rooms)
  const running = rooms.some((room) => room.clock.type === 'running')

  return (
    <section aria-label={t`All rooms`}>
      <div className={css.controls} role="toolbar" aria-label={t`All rooms`}>
        {waiting ? (
          <Button
            look="primary"
            isDisabled={busy}
            onPress={() => all({ type: 'begin-briefing' }, t`The briefing has begun.`)}
          >
            <Trans>Begin the briefing</Trans>
          </Button>
        ) : closed ? (
          <ReleaseResults
            playing={0}
            onRelease={async () => {
              await all({ type: 'release-results' }, t`The results are out.`)
              navigate(`/run/class/${view.exercise}/results`)
            }}
          />
        ) : (
          <NextPhase
            view={view}
            rooms={step.moves}
            look="primary"
            isDisabled={busy}
            onNext={() =>
              tell(
                () => nextPhase(view.exercise, step.moves),
                step.waits.length === 0
                  ? t`All rooms are in their next phase.`
                  : t`In the next phase: ${names(step.moves)}.`,
              )
            }
          >
            {step.label}
          </NextPhase>
        )}
        {closed ? null : paused ? (
          <Button onPress={() => all({ type: 'resume-clock' }, t`All clocks run again.`)}>
            <Trans>Resume</Trans>
          </Button>
        ) : (
          <Button
            isDisabled={!running}
            onPress={() => all({ type: 'pause-clock' }, t`All clocks stand still.`)}
          >
            <Trans>Pause</Trans>
          </Button>
        )}
        {!closed && (
          <>
            <Button
              isDisabled={!running && !paused}
              onPress={() =>
                all({ type: 'extend-clock', by: 'PT2M' }, t`All rooms have two minutes more.`)
              }
            >
              <Trans>Add 2 minutes</Trans>
            </Button>
            <Button onPress={() => open('inject')}>
              <Trans>Put in an inject</Trans>
            </Button>
            <Button onPress={() => open('bulletin')}>
              <Trans>Post a bulletin</Trans>
            </Button>
          </>
        )}
        {dialog === 'inject' && (
          <InjectDialog
            injects={view.scenario.injects}
            used={[]}
            onPut={(inject) => all({ type: 'put-inject', inject }, t`All rooms read the news.`)}
            onClose={() => open(undefined)}
          />
        )}
        {dialog === 'bulletin' && (
          <BulletinDialog
            onPost={(headline, text) =>
              all({ type: 'post-bulletin', headline, text }, t`All rooms read the bulletin.`)
            }
            onClose={() => open(undefined)}
          />
        )}
      </div>
      <HeldUp rooms={step.moves} parties={view.scenario.parties} />
      {step.waits.length > 0 && (
        <p className={css.apart} role="status">
          <Trans>
            Furthest behind: {places(step.moves)}. These wait, and can be moved on their own page:{' '}
            {places(step.waits)}.
          </Trans>
        </p>
      )}
    </section>
  )
}

/** Where rooms stand, those of one phase together. */
function places(rooms: RoomFace[]): string {
  const phases = Map.groupBy(rooms, ({ stage }) => `${stageName(stage)} ${turnOf(stage) ?? ''}`)
  return [...phases].map(([phase, them]) => `${names(them)} (${phase.trim()})`).join('; ')
}
