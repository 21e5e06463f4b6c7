import { Trans } from '@lingui/react/macro'
import { Button } from '../../../parts/Button'
import { Fold } from '../../../parts/Fold'
import { Empty } from '../../../parts/State'
import type { AlarmFace } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { useBoard, useOwn, useSend } from '../../../store/roomContext'
import { AlarmCard } from './AlarmCard'
import { HeldBack } from './HeldBack'
import { OwnFindings } from './OwnFindings'
import css from './Page.module.css'

/** The treaty's remedy: what was found, what the accused says to it, what the others do. */
export function ConsultationPage() {
  const { lived, stage } = useBoard()
  const own = useOwn('of-delegation').lived ?? undefined
  if (!lived) return <Empty title={<Trans>There is nothing to consult on yet</Trans>} />
  const open = lived.alarms.find((alarm) => alarm.state === 'open')
  const waiting = lived.alarms.filter((alarm) => alarm.state === 'waiting')
  const closed = lived.alarms.filter((alarm) => alarm.state === 'closed').reverse()
  return (
    <div className={css.page}>
      {open ? (
        <AlarmCard alarm={open} own={own} />
      ) : (
        <section className={css.section}>
          <h2>
            <Trans>No consultation is open</Trans>
          </h2>
          <p>
            {waiting.length > 0 ? (
              <Trans>Any delegation may call one on an alarm that waits.</Trans>
            ) : (
              <Trans>
                No alarm waits. Use the time to talk about what was signed, or change it.
              </Trans>
            )}
          </p>
        </section>
      )}
      {waiting.length > 0 && (
        <section className={css.section}>
          <h2>
            <Trans>Alarms that wait</Trans>
          </h2>
          <ul className={css.list}>
            {waiting.map((alarm) => (
              <Waiting
                key={alarm.alarm}
                alarm={alarm}
                callable={own !== undefined && !open && stage.type === 'consultation'}
              />
            ))}
          </ul>
        </section>
      )}
      {own && <HeldBack own={own} />}
      {own && <OwnFindings own={own} />}
      {closed.length > 0 && (
        <Fold level={2} title={<Trans>Earlier alarms</Trans>}>
          {closed.map((alarm) => (
            <AlarmCard key={alarm.alarm} alarm={alarm} own={undefined} />
          ))}
        </Fold>
      )}
    </div>
  )
}

function Waiting({ alarm, callable }: { alarm: AlarmFace; callable: boolean }) {
  const book = useCase()
  const send = useSend()
  return (
    <li>
      <p>
        <b>{book.party(alarm.accused).name}</b>: {book.duty(alarm.obligation).duty}
      </p>
      {callable && (
        <Button onPress={() => send({ type: 'call-consultation', alarm: alarm.alarm })}>
          <Trans>Call a consultation</Trans>
        </Button>
      )}
    </li>
  )
}
