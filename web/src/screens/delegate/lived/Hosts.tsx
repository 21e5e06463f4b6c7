import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../../parts/Button'
import type { OwnLived, StepId } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { useBoard, useSend } from '../../../store/roomContext'
import css from './Page.module.css'

/** What happens on another's soil needs that party's word, and lasts only while it has it. */
export function Hosts({ own }: { own: OwnLived }) {
  const { asked, startable, endable } = own.hosts
  if (asked.length + startable.length + endable.length === 0) return null
  return (
    <section className={css.section}>
      <h2>
        <Trans>Hosts</Trans>
      </h2>
      <ul className={css.list}>
        {asked.map((step) => (
          <Request key={step} step={step} />
        ))}
        {startable.map((step) => (
          <Asking key={step} step={step} end={false} />
        ))}
        {endable.map((step) => (
          <Asking key={step} step={step} end />
        ))}
      </ul>
    </section>
  )
}

function Request({ step }: { step: StepId }) {
  const book = useCase()
  const send = useSend()
  const { lived } = useBoard()
  const { label } = book.step(step)
  const request = lived?.hosting.find((one) => one.step === step)?.asked
  const by = request ? book.party(request.by).name : ''
  return (
    <li>
      <p>
        {request?.end ? (
          <Trans>
            {by} asks you to end “{label}” on your soil.
          </Trans>
        ) : (
          <Trans>
            {by} asks you to allow “{label}” on your soil.
          </Trans>
        )}
      </p>
      <div className={css.acts}>
        <Button onPress={() => send({ type: 'answer-host', step, accept: !request?.end })}>
          {request?.end ? <Trans>End it</Trans> : <Trans>Allow it</Trans>}
        </Button>
        <Button onPress={() => send({ type: 'answer-host', step, accept: request?.end === true })}>
          {request?.end ? <Trans>Let it stay</Trans> : <Trans>Do not allow it</Trans>}
        </Button>
      </div>
    </li>
  )
}

function Asking({ step, end }: { step: StepId; end: boolean }) {
  const { t } = useLingui()
  const book = useCase()
  const send = useSend()
  const { label, host } = book.step(step)
  const name = host ? book.party(host).spoken : t`the host`
  return (
    <li>
      <span>{label}</span>
      <Button onPress={() => send({ type: 'ask-host', step, end })}>
        {end ? <Trans>Ask {name} to end it</Trans> : <Trans>Ask {name} to allow it</Trans>}
      </Button>
    </li>
  )
}
